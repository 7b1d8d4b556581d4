/**
 * Pages as a tree of blocks and text: the content of a filled-in template, independent of DOCX and PDF. Plain data;
 * every text keeps its place in the plan. {@code typeset} returns the same tree with its computed fields filled in, and
 * writers only write it.
 */
@NullMarked
package vn.kehoach.document;

import org.jspecify.annotations.NullMarked;
