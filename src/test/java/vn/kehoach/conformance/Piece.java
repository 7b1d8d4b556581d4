package vn.kehoach.conformance;

import java.util.List;
import java.util.Locale;

/** A paragraph with text, as an output shows it. */
sealed interface Piece permits DocxPiece, PdfPiece {

  /**
   * Text with the same formatting.
   *
   * @param size  in points
   * @param color {@code RRGGBB}
   * @param face  the name of the font
   */
  record Run(String words, double size, boolean bold, boolean italic, boolean underlined, String color, String face) {}

  List<Run> runs();

  /** Its text with single spaces and none at the ends; no-break spaces stay. */
  default String words() {
    StringBuilder words = new StringBuilder();
    runs().forEach(run -> words.append(run.words()));
    return words.toString().replaceAll("[ \\n]+", " ").strip();
  }

  /** The font size of its largest letters; superscripts are smaller. */
  default double size() {
    return runs().stream().mapToDouble(Run::size).max().orElse(0);
  }

  /** All of it. */
  default boolean isBold() {
    return runs().stream().filter(run -> !run.words().isBlank()).allMatch(Run::bold);
  }

  /** Any of it. */
  default boolean hasBold() {
    return runs().stream().filter(run -> !run.words().isBlank()).anyMatch(Run::bold);
  }

  default boolean isItalic() {
    return runs().stream().filter(run -> !run.words().isBlank()).allMatch(Run::italic);
  }

  default boolean hasItalic() {
    return runs().stream().filter(run -> !run.words().isBlank()).anyMatch(Run::italic);
  }

  default boolean hasUnderline() {
    return runs().stream().filter(run -> !run.words().isBlank()).anyMatch(Run::underlined);
  }

  default boolean isInCapitals() {
    return words().equals(words().toUpperCase(Locale.ROOT));
  }
}
