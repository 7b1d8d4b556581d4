package vn.kehoach.document;

import org.jspecify.annotations.Nullable;

/**
 * How one component looks (thể thức và kỹ thuật trình bày). Values come from the standard; a template only names a
 * style.
 *
 * @param name         as templates write it, {@code subject}
 * @param label        as Word shows it, "Trích yếu"
 * @param size         of the letters
 * @param caps         printed in capitals, whatever was typed
 * @param firstLine    indent of the first line
 * @param before       space above; between two paragraphs the larger of below and above counts
 * @param spacing      line pitch
 * @param keepWithNext never the last thing on a page
 * @param keepWithPrevious stays with the end of what stands above it
 * @param keepLines    not split over pages
 * @param wraps        {@code false}: must stand on one line; columns are made wide enough for it
 * @param outline      1 to 3 for headings that a navigation pane shows, 0 for the rest
 * @param breaking     how lines that do not fit are broken
 */
public record Style(
    String name,
    String label,
    Length size,
    boolean bold,
    boolean italic,
    boolean caps,
    boolean underline,
    @Nullable String color,
    Align align,
    Length firstLine,
    Length indentLeft,
    Length indentRight,
    Length before,
    Length after,
    LineSpacing spacing,
    boolean keepWithNext,
    boolean keepWithPrevious,
    boolean keepLines,
    boolean wraps,
    int outline,
    Breaking breaking) {

  /** Alignment of lines (căn lề). */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
  }

  /**
   * {@link #FIRST_FIT}: as many words as fit. {@link #BALANCED}: lines of about one length. {@link #AT_PHRASE}: before
   * an administrative phrase (tỉnh, xã ...), never inside a name; balanced where there is none.
   */
  public enum Breaking {
    FIRST_FIT,
    BALANCED,
    AT_PHRASE
  }

  /** The pitch of lines of this style. */
  public Length lineHeight() {
    return spacing.pitch(size);
  }

  /** Size of superscript letters and footnote numbers: 58 %, what word processors make of a superscript. */
  public Length superscriptSize() {
    return Length.twips(size.twips() * 58 / 100);
  }
}
