/**
 * Questions about the words themselves: letters, syllables, marks, capitals, and one spelling throughout. What is known
 * of words is in {@code check.word}.
 */
@NullMarked
package vn.kehoach.check.text;

import org.jspecify.annotations.NullMarked;
