/**
 * The office's wording. {@link vn.kehoach.template.TemplateEngine} fills a template with a plan;
 * {@link vn.kehoach.template.MarkupReader} turns what comes out, a small closed markup, into a
 * {@link vn.kehoach.document.Document}. FreeMarker lives here and nowhere else, locked in: no classes, no files outside
 * the template folders, all output escaped.
 *
 * <ul>
 *   <li>found and locked in: {@code TemplateFinder}, {@code GuardedConfiguration}, {@code BoundedWriter}, {@code
 *       Watchdog}; what it gets wrong is a {@code TemplateFault};
 *   <li>what a template sees of a plan: {@code PlanNames}, {@code Model}, {@code RecordModel}, {@code Markup};
 *   <li>where its words came from: {@code PlaceMarks} of the plan, {@code TagPlaces} and {@code TemplatePlaces} of the
 *       template;
 *   <li>the markup, from letters to blocks: {@code MarkupScanner}, {@code MarkupWalk}, {@code ProseMarkup}, {@code
 *       TableMarkup}, {@code MarkupReader}; what is wrong with it: {@code MarkupMistakes};
 *   <li>what stands inside a sentence: {@code InlineReader}, {@code CitationWording}, {@code Prose};
 *   <li>what other programs read: {@code Particulars}.
 * </ul>
 */
@NullMarked
package vn.kehoach.template;

import org.jspecify.annotations.NullMarked;
