/**
 * A finished PDF as pictures of its pages, for whoever wants to look without a PDF reader: a clerk, a pipeline, a test.
 * The only room that knows PDFBox, which draws what stands in the file and not what we meant to write; nothing of it is
 * loaded unless a picture is asked for.
 */
@NullMarked
package vn.kehoach.output.png;

import org.jspecify.annotations.NullMarked;
