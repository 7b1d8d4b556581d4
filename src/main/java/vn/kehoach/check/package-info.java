/**
 * The colleague who reads every draft first. A {@link vn.kehoach.check.Rule} asks one question; {@link
 * vn.kehoach.check.Rules} lists them all; answers (ranges, patterns, dates) come from the standard. Each rule has a
 * page in {@code src/main/resources/spec} that is its manual, in both languages, and its test. Most plans have little of
 * what two hundred rules look for: a {@link vn.kehoach.check.Sought} is a pattern that is tried only where one of its signs
 * stands, and what several rules ask is found once ({@link vn.kehoach.check.Draft#all}, {@link vn.kehoach.check.Passage#all}).
 */
@NullMarked
package vn.kehoach.check;

import org.jspecify.annotations.NullMarked;
