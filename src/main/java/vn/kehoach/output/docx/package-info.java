/**
 * Writes DOCX. Every part is WordprocessingML written as text ({@link vn.kehoach.output.docx.Xml}); docx4j manages the
 * package: parts, content types, relationships. {@link vn.kehoach.output.docx.DocxWriter} lists the parts; {@link
 * vn.kehoach.output.docx.Body} writes sections to {@code document.xml}; {@link vn.kehoach.output.docx.Flow} writes
 * sequences of blocks in any container: the body, a cell, a footer.
 *
 * <p>Two properties of Word shape the code. A drawn line is anchored to the paragraph above it and adjacent layout
 * columns are one table, so blocks are first converted to {@link vn.kehoach.output.docx.Element elements} that know
 * their neighbours. And a table may neither end a cell or a document nor be adjacent to another table, which {@code
 * Flow} ensures.
 */
@NullMarked
package vn.kehoach.output.docx;

import org.jspecify.annotations.NullMarked;
