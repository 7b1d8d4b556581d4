package vn.kehoach.document;

import java.util.List;

/** A whole document: its properties, the styles its blocks name, the face it is set in, and its sections in order. */
public record Document(Properties properties, StyleSheet styles, Typeface typeface, List<Section> sections) {

  public Document {
    sections = List.copyOf(sections);
  }

  public Document withSections(List<Section> others) {
    return new Document(properties, styles, typeface, others);
  }
}
