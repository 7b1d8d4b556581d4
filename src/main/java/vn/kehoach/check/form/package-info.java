/**
 * Rules of form (thể thức): what the standard prescribes of number, symbol, date, subject, legal basis, headings,
 * signature, recipients and appendices. Answers come from {@link vn.kehoach.standard.Standard#answer}; where a standard
 * has none, the rule keeps silent.
 */
@NullMarked
package vn.kehoach.check.form;

import org.jspecify.annotations.NullMarked;
