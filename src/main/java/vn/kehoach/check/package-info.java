/**
 * The colleague who reads every draft first. A {@link vn.kehoach.check.Rule} asks one question; {@link
 * vn.kehoach.check.Rules} lists them all; answers (ranges, patterns, dates) come from the standard. A rule's class is
 * named as its id: {@code form/symbol-with-spaces} is {@code form.SymbolWithSpaces}, and its page in {@code
 * src/main/resources/spec}, in both languages, is its manual and its test.
 *
 * <p>A family has its rules in one folder: {@code agency}, {@code cite}, {@code form}, {@code plan}, {@code text}. What
 * a few of them share lies beside them; {@code figure} (numbers in prose) and {@code word} (Vietnamese spelling) are
 * rooms without rules. Here is what all families share:
 *
 * <ul>
 *   <li>the plan as rules see it: {@code Draft}, {@code Passage}, {@code Citation}, {@code Issuer}, {@code AgencyName},
 *       {@code Symbol} and their like. What several rules ask is found once ({@link vn.kehoach.check.Draft#all}, {@link
 *       vn.kehoach.check.Passage#all});
 *   <li>how rules are asked, by one thread or several: {@code Inspection}, {@code Round};
 *   <li>how words are found quickly: most plans have little of what two hundred rules look for, so a {@link
 *       vn.kehoach.check.Sought} is a pattern that is tried only where one of its signs ({@code Sign}) stands, and a
 *       {@code Concordance} knows where they may;
 *   <li>what becomes of findings: comments silence some ({@code Ignores}), {@code Mended} repairs some, {@code Pages}
 *       explain them.
 * </ul>
 */
@NullMarked
package vn.kehoach.check;

import org.jspecify.annotations.NullMarked;
