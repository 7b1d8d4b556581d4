/**
 * The one place that decides how words fill a page, in three passes that {@link vn.kehoach.typeset.Typesetter} calls
 * one after the other: {@code Lettering} resolves list markers, capitals and footnote numbers; {@code Geometry} settles
 * the widths of columns, tables and frames, the lengths of drawn rules and the end of every line; {@code Company} says
 * what stays on one page. The same tree comes back with the fields named "settled" filled in, so that DOCX and PDF
 * cannot disagree.
 *
 * <p>Letters are measured with the advance widths of the face the document is set in, without kerning ({@code Strip},
 * {@code FaceMetrics}); how lines are broken is a {@code LineBreaker}.
 */
@NullMarked
package vn.kehoach.typeset;

import org.jspecify.annotations.NullMarked;
