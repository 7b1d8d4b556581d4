package vn.kehoach.output.docx;

import java.util.Map;
import vn.kehoach.document.Style;

/**
 * The names of styles in the file. Headings and footnotes are Word's built-in styles, because its navigation pane,
 * tables of contents and "insert footnote" identify them by their English names; our label is an alias. All others are
 * custom styles under the name in the standard.
 */
final class StyleNames {

  /** The character style of footnote numbers. */
  static final String NOTE_REFERENCE = "FootnoteReference";

  /** The style on which all others are based. */
  static final String NORMAL = "Normal";

  private static final Map<String, String> BUILT_IN_IDS = Map.of(
      "heading-1", "Heading1",
      "heading-2", "Heading2",
      "heading-3", "Heading3",
      "footnote", "FootnoteText");

  private static final Map<String, String> BUILT_IN_NAMES = Map.of(
      "heading-1", "heading 1",
      "heading-2", "heading 2",
      "heading-3", "heading 3",
      "footnote", "footnote text");

  private StyleNames() {}

  static boolean isBuiltIn(Style style) {
    return BUILT_IN_IDS.containsKey(style.name());
  }

  static String id(Style style) {
    return BUILT_IN_IDS.getOrDefault(style.name(), style.name());
  }

  static String name(Style style) {
    return BUILT_IN_NAMES.getOrDefault(style.name(), style.label());
  }
}
