package vn.kehoach.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import vn.kehoach.conformance.PdfLetters.Letter;
import vn.kehoach.support.PrintedPage;

/** A PDF read with PDFBox: paragraphs from the structure tree, letters and lines by position. */
final class PdfSheet implements Sheet {

  private static final double MM = 25.4 / 72;

  /** The tolerance, in millimetres, for things at the same height. */
  static final double HAIR = 0.4;

  private static final String PAGE_NUMBER = "PageNumber";

  /** Structure types that are a paragraph of their own. */
  private static final Set<String> PARAGRAPHS = Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "LI");

  /** Elements inside a paragraph that are not part of its text. */
  private static final Set<String> ASIDES = Set.of("Note", "Reference");

  private static final Map<String, PdfSheet> READ = new ConcurrentHashMap<>();

  private final Specimen specimen;
  private final String language;
  private final List<PrintedPage> pages;
  private final List<Paper> papers;
  private final List<PdfPiece> pieces = new ArrayList<>();
  private final List<PdfPiece> artifacts = new ArrayList<>();
  private final Set<PdfPiece> inTable = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfSheet(Specimen specimen) {
    this.specimen = specimen;
    this.pages = PrintedPage.of(specimen.pdf());
    try (PDDocument document = Loader.loadPDF(specimen.pdf())) {
      new Walk(document).read();
      this.language = String.valueOf(document.getDocumentCatalog().getLanguage());
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
    this.papers = measured();
  }

  static PdfSheet of(Specimen specimen) {
    return READ.computeIfAbsent(specimen.name(), any -> new PdfSheet(specimen));
  }

  List<PrintedPage> pages() {
    return pages;
  }

  /** Printed but not read out: page numbers, repeated table heads. */
  List<PdfPiece> artifacts() {
    return artifacts;
  }

  /** Printed above the text but not read out: the page number. */
  List<PdfPiece> pageNumbers() {
    return artifacts.stream().filter(piece -> piece.type().equals(PAGE_NUMBER)).toList();
  }

  @Override
  public Specimen specimen() {
    return specimen;
  }

  /** The margins are measured from the words and lines of a page. */
  @Override
  public List<Paper> papers() {
    return papers;
  }

  private List<Paper> measured() {
    List<String> inMargin = new Components(this).margins();
    List<Paper> found = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int number = i + 1;
      List<PdfPiece.Line> lines = pieces.stream().filter(piece -> !inMargin.contains(piece.words()))
          .flatMap(piece -> piece.lines().stream())
          .filter(line -> line.page() == number).toList();
      PrintedPage page = pages.get(i);
      double left = Math.min(page.width(), lines.stream().mapToDouble(PdfPiece.Line::left).min().orElse(0));
      double right = lines.stream().mapToDouble(PdfPiece.Line::right).max().orElse(0);
      for (PrintedPage.Stroke stroke : page.strokes()) {
        left = Math.min(left, stroke.left() + Math.min(stroke.width(), stroke.height()) / 2);
        right = Math.max(right, stroke.right() - Math.min(stroke.width(), stroke.height()) / 2);
      }
      found.add(new Paper(page.width(), page.height(),
          lines.stream().mapToDouble(PdfPiece.Line::baseline).min().orElse(0),
          page.height() - lines.stream().mapToDouble(PdfPiece.Line::baseline).max().orElse(0),
          left, page.width() - right));
    }
    return found;
  }

  @Override
  public List<PdfPiece> pieces() {
    return pieces;
  }

  @Override
  public boolean isInTable(Piece piece) {
    return inTable.contains(piece);
  }

  @Override
  public List<Rule> rulesUnder(Piece piece) {
    PdfPiece own = (PdfPiece) piece;
    PdfPiece.Line last = own.last();
    double middle = own.middle();
    return pages.get(last.page() - 1).strokes().stream()
        .filter(stroke -> stroke.height() < 0.5 && stroke.width() > 5)
        .filter(stroke -> stroke.top() > last.baseline() && stroke.top() < last.baseline() + 5)
        .filter(stroke -> stroke.left() < own.middle() && stroke.right() > own.middle())
        .map(stroke -> new Rule(stroke.width(), own.widest(), last.width(),
            Math.abs((stroke.left() + stroke.right()) / 2 - middle), stroke.height() / MM, stroke.color()))
        .toList();
  }

  @Override
  public double firstLine(Piece piece) {
    PdfPiece.Line first = ((PdfPiece) piece).first();
    return first.left() - textArea(first.page()).left();
  }

  @Override
  public boolean isJustified(Piece piece) {
    List<PdfPiece.Line> lines = ((PdfPiece) piece).lines();
    for (int i = 0; i < lines.size(); i++) {
      Paper text = textArea(lines.get(i).page());
      boolean begins = i == 0 || Math.abs(lines.get(i).left() - text.left()) < HAIR;
      boolean ends = i == lines.size() - 1
          || Math.abs(lines.get(i).right() - (text.width() - text.right())) < HAIR;
      if (!begins || !ends) {
        return false;
      }
    }
    return true;
  }

  @Override
  public OptionalDouble pitch(Piece piece) {
    List<PdfPiece.Line> lines = ((PdfPiece) piece).lines();
    boolean shown = lines.size() > 1 && lines.get(0).page() == lines.get(1).page();
    return shown ? OptionalDouble.of((lines.get(1).baseline() - lines.get(0).baseline()) / MM) : OptionalDouble.empty();
  }

  /** The line spacing of its own lines, of the other's, or of any paragraph with the same font size. */
  @Override
  public OptionalDouble spaceBetween(Piece above, Piece below) {
    PdfPiece.Line last = ((PdfPiece) above).last();
    PdfPiece.Line first = ((PdfPiece) below).first();
    OptionalDouble pitch = List.of(below, above).stream().map(this::pitch).filter(OptionalDouble::isPresent)
        .findFirst().orElseGet(() -> pitchOf(below.size()));
    return last.page() == first.page() && pitch.isPresent()
        ? OptionalDouble.of((first.baseline() - last.baseline()) / MM - pitch.getAsDouble()) : OptionalDouble.empty();
  }

  private OptionalDouble pitchOf(double size) {
    return pieces.stream().filter(piece -> piece.size() == size && !isInTable(piece)).map(this::pitch)
        .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).max();
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public boolean isCentredOnPage(Piece piece) {
    PdfPiece own = (PdfPiece) piece;
    Paper text = textArea(own.first().page());
    double middle = (text.left() + text.width() - text.right()) / 2;
    return own.lines().stream().allMatch(line -> Math.abs(line.middle() - middle) < 2 * HAIR);
  }

  /** The text area of all pages with the same orientation. */
  private Paper textArea(int number) {
    List<Paper> alike = papers().stream()
        .filter(paper -> paper.isLandscape() == papers().get(number - 1).isLandscape()).toList();
    Paper page = alike.get(0);
    return new Paper(page.width(), page.height(), alike.stream().mapToDouble(Paper::top).min().orElse(0),
        alike.stream().mapToDouble(Paper::bottom).min().orElse(0),
        alike.stream().mapToDouble(Paper::left).min().orElse(0),
        alike.stream().mapToDouble(Paper::right).min().orElse(0));
  }

  @Override
  public boolean isCentredUnder(Piece below, Piece above) {
    PdfPiece one = (PdfPiece) below;
    PdfPiece other = (PdfPiece) above;
    return one.first().page() == other.last().page() && one.first().baseline() > other.last().baseline()
        && one.lines().stream().allMatch(line -> Math.abs(line.middle() - other.middle()) < HAIR)
        && other.lines().stream().allMatch(line -> Math.abs(line.middle() - other.middle()) < HAIR);
  }

  /** Reads while the document is open. */
  private final class Walk {

    private final PDDocument document;
    private final Map<PDPage, Map<Integer, List<Letter>>> letters = new HashMap<>();

    Walk(PDDocument document) {
      this.document = document;
    }

    void read() throws IOException {
      for (PDPage page : document.getPages()) {
        letters.put(page, PdfLetters.of(page));
        List<Letter> unread = letters.get(page).getOrDefault(-1, List.of());
        if (!unread.isEmpty()) {
          split(new Stretch(number(page), unread));
        }
      }
      walk(document.getDocumentCatalog().getStructureTreeRoot(), false);
    }

    /** Separates the page number on the first line, in the margin, from a repeated table head that may follow. */
    private void split(Stretch unread) {
      double line = unread.letters().get(0).position().getYDirAdj();
      int digits = (int) unread.letters().stream().takeWhile(letter -> letter.position().getYDirAdj() == line
          && Character.isDigit(letter.position().getUnicode().charAt(0))).count();
      if (digits > 0) {
        artifacts.add(piece(PAGE_NUMBER, List.of(new Stretch(unread.page(), unread.letters().subList(0, digits)))));
      }
      List<Letter> rest = unread.letters().subList(digits, unread.letters().size());
      if (!rest.isEmpty()) {
        artifacts.add(piece("Artifact", List.of(new Stretch(unread.page(), rest))));
      }
    }

    private int number(PDPage page) {
      return document.getPages().indexOf(page) + 1;
    }

    private void walk(PDStructureNode node, boolean table) {
      String type = node instanceof PDStructureElement element ? element.getStructureType() : "";
      if (PARAGRAPHS.contains(type)) {
        List<Stretch> own = new ArrayList<>();
        collect(node, own);
        if (own.stream().anyMatch(stretch -> !stretch.isBlank())) {
          PdfPiece piece = piece(type, own);
          pieces.add(piece);
          if (table) {
            inTable.add(piece);
          }
        }
      }
      node.getKids().stream().filter(PDStructureElement.class::isInstance)
          .forEach(kid -> walk((PDStructureElement) kid, table || type.equals("Table")));
    }

    /** The letters of a paragraph without those of paragraphs inside it. */
    private void collect(PDStructureNode node, List<Stretch> into) {
      for (Object kid : node.getKids()) {
        if (kid instanceof PDMarkedContentReference reference) {
          into.add(new Stretch(number(reference.getPage()),
              letters.get(reference.getPage()).getOrDefault(reference.getMCID(), List.of())));
        } else if (kid instanceof PDStructureElement element && !PARAGRAPHS.contains(element.getStructureType())
            && !ASIDES.contains(element.getStructureType()) && !element.getStructureType().equals("L")) {
          collect(element, into);
        }
      }
    }

    private PdfPiece piece(String type, List<Stretch> stretches) {
      List<Piece.Run> runs = new ArrayList<>();
      List<PdfPiece.Line> lines = new ArrayList<>();
      for (Stretch stretch : stretches) {
        stretch.letters().forEach(letter -> addLetter(letter, runs));
        addLines(stretch, lines);
      }
      return new PdfPiece(type, runs, lines);
    }

    private void addLetter(Letter letter, List<Piece.Run> runs) {
      String face = letter.position().getFont().getName();
      double size = Math.round(letter.position().getFontSizeInPt() * 10) / 10.0;
      Piece.Run run = new Piece.Run(letter.position().getUnicode(), size, face.contains("Bold"),
          face.contains("Italic"), false, letter.color(), face);
      Piece.Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.face().equals(face) && last.size() == size && last.color().equals(letter.color())) {
        runs.set(runs.size() - 1,
            new Piece.Run(last.words() + run.words(), size, run.bold(), run.italic(), false, run.color(), face));
      } else {
        runs.add(run);
      }
    }

    /** Superscript letters belong to the line. */
    private void addLines(Stretch stretch, List<PdfPiece.Line> lines) {
      for (Letter letter : stretch.letters()) {
        if (letter.position().getUnicode().isBlank()) {
          continue;
        }
        double left = letter.position().getXDirAdj() * MM;
        double right = left + letter.position().getWidthDirAdj() * MM;
        double baseline = letter.position().getYDirAdj() * MM;
        PdfPiece.Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (last != null && last.page() == stretch.page() && Math.abs(last.baseline() - baseline) < 2) {
          lines.set(lines.size() - 1, new PdfPiece.Line(last.page(), Math.min(left, last.left()),
              Math.max(right, last.right()), Math.max(baseline, last.baseline())));
        } else {
          lines.add(new PdfPiece.Line(stretch.page(), left, right, baseline));
        }
      }
    }
  }

  /** Letters with the same marked content id. */
  private record Stretch(int page, List<Letter> letters) {

    boolean isBlank() {
      return letters.stream().allMatch(letter -> letter.position().getUnicode().isBlank());
    }
  }
}
