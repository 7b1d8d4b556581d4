/**
 * What the law says, as data: {@code src/main/resources/standards/*.yaml}, one file a standard (thể thức), every value
 * with its clause. Code asks a {@link vn.kehoach.standard.Standard}; it never knows a number of the decree itself.
 */
@NullMarked
package vn.kehoach.standard;

import org.jspecify.annotations.NullMarked;
