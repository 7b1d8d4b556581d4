/**
 * What people and machines are told beside the documents: problems as text with excerpts, JSON, SARIF, annotations for
 * a forge; what a register of outgoing documents takes, as JSON and XML.
 */
@NullMarked
package vn.kehoach.report;

import org.jspecify.annotations.NullMarked;
