package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

/** The formatting of all letters of a paragraph. */
enum Look {
  PLAIN(false, false),
  BOLD(true, false),
  ITALIC(false, true),
  BOLD_ITALIC(true, true);

  private final boolean bold;
  private final boolean italic;

  Look(boolean bold, boolean italic) {
    this.bold = bold;
    this.italic = italic;
  }

  /**
   * @param least and {@code most}: font sizes in points
   */
  void of(Piece piece, double least, double most) {
    assertThat(piece.size()).as("size of “%s”", piece.words()).isBetween(least, most);
    assertThat(bold ? piece.isBold() : piece.hasBold()).as("bold: “%s”", piece.words()).isEqualTo(bold);
    assertThat(italic ? piece.isItalic() : piece.hasItalic()).as("italic: “%s”", piece.words()).isEqualTo(italic);
    assertThat(piece.hasUnderline()).as("underlined: “%s”", piece.words()).isFalse();
  }
}
