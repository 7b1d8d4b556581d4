/** The settled tree as text: what golden tests read, and whoever wants to see what typesetting decided. */
@NullMarked
package vn.kehoach.output.xml;

import org.jspecify.annotations.NullMarked;
