/**
 * The wording of documents. {@link vn.kehoach.template.TemplateEngine} fills in a template with a plan; {@link
 * vn.kehoach.template.MarkupReader} converts the result, a small closed markup, to a {@link
 * vn.kehoach.document.Document}. FreeMarker is used only here, in a sandbox: no classes, no files outside the template
 * folders, all output escaped.
 *
 * <ul>
 *   <li>finding and sandboxing templates: {@code TemplateFinder}, {@code GuardedConfiguration}, {@code BoundedWriter},
 *       {@code Watchdog}; their errors: {@code TemplateFault};
 *   <li>the plan as seen by templates: {@code PlanNames}, {@code Model}, {@code RecordModel}, {@code Markup};
 *   <li>places of text: {@code PlaceMarks} in the plan, {@code TagPlaces} and {@code TemplatePlaces} in the template;
 *   <li>the markup, from characters to blocks: {@code MarkupScanner}, {@code MarkupWalk}, {@code ProseMarkup}, {@code
 *       TableMarkup}, {@code MarkupReader}; its errors: {@code MarkupMistakes};
 *   <li>text within a sentence: {@code InlineReader}, {@code CitationWording}, {@code Prose};
 *   <li>metadata for other programs: {@code Particulars}.
 * </ul>
 */
@NullMarked
package vn.kehoach.template;

import org.jspecify.annotations.NullMarked;
