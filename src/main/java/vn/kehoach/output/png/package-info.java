/**
 * Draws the pages of a finished PDF as images, to be viewed without a PDF reader: by users, in pipelines, in tests. The
 * only package that uses PDFBox, which draws what the file really contains; it is loaded only when an image is
 * requested.
 */
@NullMarked
package vn.kehoach.output.png;

import org.jspecify.annotations.NullMarked;
