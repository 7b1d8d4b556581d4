/** Problems as people and machines read them: text with excerpts, JSON, SARIF, annotations for a forge. */
@NullMarked
package vn.kehoach.report;

import org.jspecify.annotations.NullMarked;
