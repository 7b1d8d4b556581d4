package vn.kehoach.conformance;

import java.util.List;

/** A paragraph of a PDF as named in the structure tree, with the positions of its lines. Lengths in millimetres. */
record PdfPiece(String type, List<Run> runs, List<Line> lines) implements Piece {

  /** From the left and top edge of its page; pages are counted from 1. */
  record Line(int page, double left, double right, double baseline) {

    double middle() {
      return (left + right) / 2;
    }

    double width() {
      return right - left;
    }
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  double middle() {
    return lines.stream().mapToDouble(Line::middle).average().orElse(0);
  }

  double widest() {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }
}
