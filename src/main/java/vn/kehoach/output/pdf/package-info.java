/**
 * A settled document to PDF/A-2a and PDF/UA-1, through FOP. The tree becomes XSL-FO as SAX events straight into FOP
 * ({@link vn.kehoach.output.pdf.FoWriter} and the Fo classes it tells), never as text or a file. What FOP would decide
 * for itself is decided here: the faces come parsed once from the document's own files
 * ({@link vn.kehoach.output.pdf.Faces}), lines stand as they were settled ({@link vn.kehoach.output.pdf.SettledBlock}),
 * the tags follow the document and not its boxes ({@link vn.kehoach.output.pdf.TagTree}), and date, metadata and
 * identifier are imprinted afterwards ({@link vn.kehoach.output.pdf.Imprint}), so that the same document gives the same
 * bytes. The only room that knows FOP.
 */
@NullMarked
package vn.kehoach.output.pdf;

import org.jspecify.annotations.NullMarked;
