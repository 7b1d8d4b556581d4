/**
 * Pages as a tree: what a filled template says, in blocks and words, before anybody thinks of DOCX or PDF. Plain data;
 * every word keeps the place in the plan it came from. {@code typeset} returns the same tree with the fields named
 * "settled" filled in, and writers only write.
 */
@NullMarked
package vn.kehoach.document;

import org.jspecify.annotations.NullMarked;
