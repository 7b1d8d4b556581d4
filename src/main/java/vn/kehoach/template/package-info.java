/**
 * The office's wording. {@link vn.kehoach.template.TemplateEngine} fills a template with a plan;
 * {@link vn.kehoach.template.MarkupReader} turns what comes out, a small closed markup, into a
 * {@link vn.kehoach.document.Document}. FreeMarker lives here and nowhere else, locked in: no classes, no files outside
 * the template folders, all output escaped.
 */
@NullMarked
package vn.kehoach.template;

import org.jspecify.annotations.NullMarked;
