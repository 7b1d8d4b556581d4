/**
 * The colleague who reads every draft first. A {@link vn.kehoach.check.Rule} asks one question; {@link
 * vn.kehoach.check.Rules} lists them all; answers (ranges, patterns, dates) come from the standard. Each rule has a
 * page in {@code src/main/resources/spec} that is its manual, in both languages, and its test.
 */
@NullMarked
package vn.kehoach.check;

import org.jspecify.annotations.NullMarked;
