/**
 * Rules of form (thể thức): the requirements of the standard for number, symbol, date, subject, legal basis, headings,
 * signature, recipients and appendices. Most rule names begin with the part of the document they check, so that the
 * rules for one part are adjacent. Requirements come from {@link vn.kehoach.standard.Standard#answer}; if a standard
 * has none, the rule reports nothing.
 *
 * <p>Classes that are not rules but used by them: {@code AppendixMention}, {@code BasisEnding}, {@code LastWords},
 * {@code NumberedParts}, {@code OwnSymbol}, {@code RecipientWords}, {@code Signing}, {@code TypedMarker}, {@code
 * WordedDate}.
 */
@NullMarked
package vn.kehoach.check.form;

import org.jspecify.annotations.NullMarked;
