/**
 * What the law requires, as data: {@code src/main/resources/standards/*.yaml}, one file for each standard (thể thức),
 * each value with its clause. Code asks a {@link vn.kehoach.standard.Standard} and never contains a number of the
 * decree itself.
 */
@NullMarked
package vn.kehoach.standard;

import org.jspecify.annotations.NullMarked;
