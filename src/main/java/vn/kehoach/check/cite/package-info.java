/**
 * Questions about the documents a plan cites: are they named in full, written as symbols are, and the same each time?
 */
@NullMarked
package vn.kehoach.check.cite;

import org.jspecify.annotations.NullMarked;
