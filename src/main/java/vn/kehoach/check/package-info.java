/**
 * Checks a plan like a careful colleague who reads every draft first. A {@link vn.kehoach.check.Rule} asks one
 * question; {@link vn.kehoach.check.Rules} lists all rules; ranges, patterns and dates come from the standard. The
 * class of a rule is named after its id: {@code form/symbol-with-spaces} is {@code form.SymbolWithSpaces}. Its page in
 * {@code src/main/resources/spec}, in both languages, is its documentation and its test.
 *
 * <p>The rules of a family are in one package: {@code agency}, {@code cite}, {@code form}, {@code plan}, {@code text},
 * together with helper classes that only they use; {@code figure} (numbers in prose) and {@code word} (Vietnamese
 * spelling) contain no rules. This package contains what all families share:
 *
 * <ul>
 *   <li>the plan as rules see it: {@code Draft}, {@code Passage}, {@code Citation}, {@code Issuer}, {@code AgencyName},
 *       {@code Symbol} and others. Results that several rules need are computed once ({@link
 *       vn.kehoach.check.Draft#all}, {@link vn.kehoach.check.Passage#all});
 *   <li>running the rules on one or several threads: {@code Inspection}, {@code Round};
 *   <li>finding words quickly: most plans contain little of what two hundred rules look for, so a {@link
 *       vn.kehoach.check.Sought} is a pattern that is tried only where one of its signs ({@code Sign}) occurs, and a
 *       {@code Concordance} is the index that knows where they occur; an {@link vn.kehoach.check.Expression} is tried
 *       only at letters with which it may begin ({@code Beginning});
 *   <li>processing the findings: {@code Echoes} drops duplicates, comments suppress findings ({@code Ignores}), {@code
 *       Corrected} applies automatic fixes, {@code Pages} explain them.
 * </ul>
 */
@NullMarked
package vn.kehoach.check;

import org.jspecify.annotations.NullMarked;
