package vn.kehoach.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Source;

/**
 * A whole document: its properties, style sheet, font, and sections in order.
 *
 * @param enclosure the plan to embed in an archive PDF; {@code null} if not requested
 */
public record Document(
    Properties properties,
    StyleSheet styles,
    Typeface typeface,
    List<Section> sections,
    @Nullable Source enclosure) {

  public Document {
    sections = List.copyOf(sections);
  }

  public Document(Properties properties, StyleSheet styles, Typeface typeface, List<Section> sections) {
    this(properties, styles, typeface, sections, null);
  }

  public Document withSections(List<Section> others) {
    return new Document(properties, styles, typeface, others, enclosure);
  }

  public Document enclosing(Source plan) {
    return new Document(properties, styles, typeface, sections, plan);
  }
}
