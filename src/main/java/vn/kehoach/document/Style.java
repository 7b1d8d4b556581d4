package vn.kehoach.document;

import org.jspecify.annotations.Nullable;

/**
 * The look of one component (thể thức và kỹ thuật trình bày). Values come from the standard; templates only name a
 * style.
 *
 * @param name             the name in templates, {@code subject}
 * @param label            the name in Word, "Trích yếu"
 * @param size             font size
 * @param caps             whether it is printed in capitals however it was typed
 * @param firstLine        indent of the first line
 * @param before           space above; between two paragraphs, the larger of the spaces below and above applies
 * @param spacing          line spacing
 * @param keepWithNext     whether it is kept on the page of the next block
 * @param keepWithPrevious whether it is kept with the end of the previous block
 * @param keepLines        whether it is not split across pages
 * @param wrapping         whether it may have several lines
 * @param outline          1 to 3 for headings in the navigation pane, otherwise 0
 * @param breaking         how text that does not fit is broken into lines
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
    Wrapping wrapping,
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
   * {@link #FREELY}: as many lines as needed. {@link #AT_NEED}: one, unless columns made wide enough for it would leave
   * too little for others. {@link #NEVER}: one; columns are made wide enough for it.
   */
  public enum Wrapping {
    FREELY,
    AT_NEED,
    NEVER
  }

  /**
   * {@link #FIRST_FIT}: as many words per line as fit. {@link #BALANCED}: lines of similar length. {@link #AT_PHRASE}:
   * before an administrative phrase (tỉnh, xã ...), never inside a name; balanced if there is none.
   */
  public enum Breaking {
    FIRST_FIT,
    BALANCED,
    AT_PHRASE
  }

  /** The line height of this style. */
  public Length lineHeight() {
    return spacing.pitch(size);
  }

  /** The size of superscript letters and footnote numbers: 58 %, as in word processors. */
  public Length superscriptSize() {
    return Length.twips(size.twips() * 58 / 100);
  }
}
