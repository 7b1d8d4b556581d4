/**
 * Documents to DOCX. Every part is WordprocessingML written as text ({@link vn.kehoach.output.docx.Xml}); docx4j keeps
 * the package: parts, content types, relationships. {@link vn.kehoach.output.docx.DocxWriter} names the parts;
 * {@link vn.kehoach.output.docx.Body} turns sections into {@code document.xml}; {@link vn.kehoach.output.docx.Flow}
 * writes blocks one below the other wherever blocks stand: in the body, a cell, a footer.
 *
 * <p>Two things of Word shape the code. A drawn rule hangs on the paragraph above it and layout columns that touch are
 * one table, so blocks first become {@link vn.kehoach.output.docx.Element elements} that know their neighbours. And a
 * table may neither end a cell or a document nor touch another table, which {@code Flow} sees to.
 */
@NullMarked
package vn.kehoach.output.docx;

import org.jspecify.annotations.NullMarked;
