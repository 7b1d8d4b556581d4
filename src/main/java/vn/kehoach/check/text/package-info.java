/** Questions about the words themselves: letters, syllables, marks, capitals, and one spelling throughout. */
@NullMarked
package vn.kehoach.check.text;

import org.jspecify.annotations.NullMarked;
