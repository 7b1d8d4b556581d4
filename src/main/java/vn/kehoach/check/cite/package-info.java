/**
 * Questions about the documents a plan cites: are they named in full, written as symbols are, and the same each time?
 *
 * <p>Not rules, but what they share: {@code DatedLaw}, {@code KnownDates}, {@code SubjectWords}.
 */
@NullMarked
package vn.kehoach.check.cite;

import org.jspecify.annotations.NullMarked;
