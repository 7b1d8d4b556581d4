/**
 * Writes documents as bytes, and bytes as files that are complete or not written at all. {@link
 * vn.kehoach.output.Writers} lists the formats; each has a package and a writer with the same three levels of methods:
 * document, block, inline. Writers make no decisions: everything on which the formats must agree was computed by {@code
 * typeset}.
 */
@NullMarked
package vn.kehoach.output;

import org.jspecify.annotations.NullMarked;
