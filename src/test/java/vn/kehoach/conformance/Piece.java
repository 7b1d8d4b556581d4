package vn.kehoach.conformance;

import java.util.List;
import java.util.Locale;

/** A paragraph with words, as an output shows it. */
sealed interface Piece permits DocxPiece, PdfPiece {

  /**
   * Words that look alike.
   *
   * @param size  in points
   * @param color {@code RRGGBB}
   * @param face  the name of the font
   */
  record Run(String words, double size, boolean bold, boolean italic, boolean underlined, String color, String face) {}

  List<Run> runs();

  /** Its words as they are read: one space between two, none at the ends; no-break spaces stay. */
  default String words() {
    StringBuilder words = new StringBuilder();
    runs().forEach(run -> words.append(run.words()));
    return words.toString().replaceAll("[ \\n]+", " ").strip();
  }

  /** Of its largest letters; raised ones are smaller. */
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
