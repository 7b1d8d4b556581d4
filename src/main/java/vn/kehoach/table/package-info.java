/**
 * Tables that live in files of their own: CSV and XLSX to rows of cells, each cell a {@link vn.kehoach.source.Text}
 * that knows its row and column, and rows back to CSV and XLSX. Whatever is wrong with a file is a problem; size and
 * number of rows are bounded. What the rows mean (a roster of units, the rows of a table) is for the rooms that asked
 * for them.
 */
@NullMarked
package vn.kehoach.table;

import org.jspecify.annotations.NullMarked;
