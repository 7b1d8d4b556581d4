/**
 * The one place that decides how words fill a page: it resolves list markers, capitals and footnote numbers, then the
 * widths of columns, tables and frames, the lengths of drawn rules and the end of
 * every line, and what stays on one page. {@link
 * vn.kehoach.typeset.Typesetter} returns the same tree with the fields named "settled" filled in, so that DOCX and PDF
 * cannot disagree. Letters are measured with the advance widths of the face the document is set in, without kerning.
 */
@NullMarked
package vn.kehoach.typeset;

import org.jspecify.annotations.NullMarked;
