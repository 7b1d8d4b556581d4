/**
 * Tables in files: reads CSV and XLSX into rows of cells, each a {@link vn.kehoach.source.Text} that knows its row and
 * column, and writes rows as CSV and XLSX.
 *
 * <p>Anything wrong with a file is a problem; its size and number of rows are limited. What the rows mean (a roster of
 * units, the rows of a table) is left to the calling packages.
 */
@NullMarked
package vn.kehoach.table;

import org.jspecify.annotations.NullMarked;
