/**
 * Rules on the documents a plan cites: whether they are named in full, written in the right form and identical each
 * time.
 *
 * <p>{@code DatedLaw}, {@code KnownDates} and {@code SubjectWords} are not rules but are shared by them.
 */
@NullMarked
package vn.kehoach.check.cite;

import org.jspecify.annotations.NullMarked;
