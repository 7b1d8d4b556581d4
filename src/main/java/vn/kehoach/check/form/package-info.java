/**
 * Rules of form (thể thức): what the standard prescribes of number, symbol, date, subject, legal basis, headings,
 * signature, recipients and appendices. Most names of rules begin with the part of the document they look at, so that
 * those of one part stand together. Answers come from {@link vn.kehoach.standard.Standard#answer}; where a standard has
 * none, the rule keeps silent.
 *
 * <p>Not rules, but what they share: {@code AppendixMention}, {@code BasisEnding}, {@code LastWords}, {@code
 * NumberedParts}, {@code OwnSymbol}, {@code RecipientWords}, {@code Signing}, {@code TypedMarker}, {@code WordedDate}.
 */
@NullMarked
package vn.kehoach.check.form;

import org.jspecify.annotations.NullMarked;
