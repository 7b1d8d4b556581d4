/**
 * Rules on the text itself: letters, syllables, punctuation, capitals and consistent spelling. The dictionaries are in
 * {@code check.word}.
 */
@NullMarked
package vn.kehoach.check.text;

import org.jspecify.annotations.NullMarked;
