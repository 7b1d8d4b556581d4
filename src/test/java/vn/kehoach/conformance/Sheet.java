package vn.kehoach.conformance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** One output of one plan, read by somebody else's reader. Lengths in millimetres unless said otherwise. */
sealed interface Sheet permits DocxSheet, PdfSheet {

  /** Paper and margins; of a PDF the margins are those its words keep. */
  record Paper(double width, double height, double top, double bottom, double left, double right) {

    boolean isLandscape() {
      return width > height;
    }
  }

  /**
   * A drawn line under words.
   *
   * @param longest   the longest line of the words
   * @param last      the last one
   * @param offCentre how far the middle of the drawn line is from that of the words
   * @param weight    in points
   */
  record Rule(double length, double longest, double last, double offCentre, double weight, String color) {

    /** Of the longest line or of the last: the Decree does not say which. */
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

  /** Paragraphs with words in reading order, without page numbers and what stands in the margins. */
  List<? extends Piece> pieces();

  /** In a table with lines between its cells. */
  boolean isInTable(Piece piece);

  /** The lines drawn under a paragraph, for its words. */
  List<Rule> rulesUnder(Piece piece);

  /** How far its first line begins from the left edge of the text. */
  double firstLine(Piece piece);

  /** Every line begins and ends at the edges of the text: all but the start of the first and the end of the last. */
  boolean isJustified(Piece piece);

  /** How far its lines are apart, in points; nothing where a PDF has but one of them. */
  OptionalDouble pitch(Piece piece);

  /** The space between two paragraphs that follow each other, in points; nothing where a page ends between them. */
  OptionalDouble spaceBetween(Piece above, Piece below);

  /** What readers are told the words are in. */
  String language();

  /** In the middle of the text. */
  boolean isCentredOnPage(Piece piece);

  /** One above the other, in the middle of one column. */
  boolean isCentredUnder(Piece below, Piece above);

  /** The one paragraph with these words. */
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
