package vn.kehoach.output.docx;

import java.util.Map;
import vn.kehoach.document.Style;

/**
 * What our styles are called in a file. Headings and footnotes are Word's built-in styles, because its navigation pane,
 * its tables of contents and its "insert footnote" know them by their English names; our label is an alias. All others
 * are styles of the document under the name the standard gives.
 */
final class StyleNames {

  /** The character style of a footnote's number. */
  static final String NOTE_REFERENCE = "FootnoteReference";

  /** The style all others are based on. */
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
