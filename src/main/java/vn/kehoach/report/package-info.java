/**
 * Output other than documents: problems as text with excerpts, JSON, SARIF and annotations for code hosts; registry
 * entries as JSON and XML.
 */
@NullMarked
package vn.kehoach.report;

import org.jspecify.annotations.NullMarked;
