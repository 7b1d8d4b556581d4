package vn.kehoach.conformance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** One output of one plan, read with an independent reader. Lengths in millimetres unless stated otherwise. */
sealed interface Sheet permits DocxSheet, PdfSheet {

  /** Paper and margins; in a PDF, the margins measured from its text. */
  record Paper(double width, double height, double top, double bottom, double left, double right) {

    boolean isLandscape() {
      return width > height;
    }
  }

  /**
   * A drawn line under text.
   *
   * @param longest   the longest line of the text
   * @param last      its last line
   * @param offCentre distance between the middles of the drawn line and the text
   * @param weight    in points
   */
  record Rule(double length, double longest, double last, double offCentre, double weight, String color) {

    /** Relative to the longest or the last line, as the Decree does not say which. */
    boolean isBetween(double least, double most) {
      return isShare(length / longest, least, most) || isShare(length / last, least, most);
    }

    private static boolean isShare(double share, double least, double most) {
      return share >= least - 0.005 && share <= most + 0.005;
    }
  }

  Specimen specimen();

  /** Sections of a DOCX, pages of a PDF. */
  List<Paper> papers();

  /** Paragraphs with text in reading order, without page numbers and text in the margins. */
  List<? extends Piece> pieces();

  /** In a table with lines between its cells. */
  boolean isInTable(Piece piece);

  /** The lines drawn under a paragraph for its text. */
  List<Rule> rulesUnder(Piece piece);

  /** The distance of its first line from the left edge of the text. */
  double firstLine(Piece piece);

  /**
   * Whether every line extends to both edges of the text, except for the start of the first and the end of the last.
   */
  boolean isJustified(Piece piece);

  /** The line spacing in points; empty if a PDF shows only one of its lines. */
  OptionalDouble pitch(Piece piece);

  /** The space between two consecutive paragraphs in points; empty if there is a page break between them. */
  OptionalDouble spaceBetween(Piece above, Piece below);

  /** The language stated for the text. */
  String language();

  /** Centred in the text. */
  boolean isCentredOnPage(Piece piece);

  /** One above the other, centred in one column. */
  boolean isCentredUnder(Piece below, Piece above);

  /** The only paragraph with this text. */
  default Piece piece(String words) {
    List<? extends Piece> found = pieces().stream().filter(piece -> piece.words().equals(words)).toList();
    if (found.size() != 1) {
      throw new AssertionError("“" + words + "” stands there " + found.size() + " times");
    }
    return found.get(0);
  }

  default Optional<? extends Piece> find(Predicate<Piece> wanted) {
    return pieces().stream().filter(wanted).findFirst();
  }

  default List<? extends Piece> all(Predicate<Piece> wanted) {
    return pieces().stream().filter(wanted).toList();
  }

  default int indexOf(Piece piece) {
    for (int i = 0; i < pieces().size(); i++) {
      if (pieces().get(i) == piece) {
        return i;
      }
    }
    throw new AssertionError("not of this sheet: " + piece.words());
  }
}
