/**
 * Documents to bytes, and bytes to files that are there whole or not at all. {@link vn.kehoach.output.Writers} is the
 * list of formats; each has a folder of its own and a writer with the same three kinds of method: document, block,
 * inline. Writers decide nothing: what both must agree on was settled by {@code typeset}.
 */
@NullMarked
package vn.kehoach.output;

import org.jspecify.annotations.NullMarked;
