/** The typeset tree as text, for golden tests and for inspecting what typesetting decided. */
@NullMarked
package vn.kehoach.output.xml;

import org.jspecify.annotations.NullMarked;
