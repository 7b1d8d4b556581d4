/**
 * Decides how text fills pages, in three passes called by {@link vn.kehoach.typeset.Typesetter}: {@code Lettering}
 * determines list markers, capitals and footnote numbers; {@code Geometry} computes the widths of columns, tables and
 * frames, the lengths of drawn lines and all line breaks; {@code Company} determines what is kept on one page. The
 * result is the same tree with its computed fields filled in, so that DOCX and PDF cannot differ.
 *
 * <p>Letters are measured with the advance widths of the font, without kerning ({@code Strip}, {@code FaceMetrics}); a
 * {@code LineBreaker} breaks lines.
 */
@NullMarked
package vn.kehoach.typeset;

import org.jspecify.annotations.NullMarked;
