/**
 * Writes a typeset document as PDF/A-2a and PDF/UA-1 with FOP. The tree is passed to FOP as XSL-FO SAX events ({@link
 * vn.kehoach.output.pdf.FoWriter} and the other Fo classes), never as text or a file. What FOP would decide itself is
 * decided here: fonts are parsed once from the document's own files ({@link vn.kehoach.output.pdf.Faces}), lines end
 * where they were broken ({@link vn.kehoach.output.pdf.SettledBlock}), tags follow the document and not its boxes
 * ({@link vn.kehoach.output.pdf.TagTree}), and date, metadata and identifier are added afterwards ({@link
 * vn.kehoach.output.pdf.Imprint}), so that the same document gives the same bytes. The only package that uses FOP.
 */
@NullMarked
package vn.kehoach.output.pdf;

import org.jspecify.annotations.NullMarked;
