package vn.kehoach.typeset;

import vn.kehoach.document.Document;
import vn.kehoach.document.FirstPlace;
import vn.kehoach.document.Length;
import vn.kehoach.document.Typeface;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.standard.Standard;

/** Computes everything on which DOCX and PDF must agree. Thread-safe. */
public final class Typesetter {

  private final NameBreaks names;
  private final String romanEnd;

  public Typesetter(Standard standard) {
    this.romanEnd = standard.sign("roman-end");
    this.names = NameBreaks.of(standard.phrases(), standard.compounds());
  }

  /** Reads the font files of a typeface before the first document is set in it. */
  public static void prepare(Typeface typeface) {
    TypefaceMetrics face = new TypefaceMetrics(typeface);
    for (Typeface.Variant variant : Typeface.Variant.values()) {
      face.metrics(variant);
    }
  }

  /**
   * The same tree with its computed fields filled in: markers, capitals and footnote numbers in the text; widths,
   * lengths and lines; what is kept together.
   *
   * @param problems receives what cannot be set: letters missing in the font, words wider than their line
   */
  public Document settle(Document document, Problems problems) {
    Span elsewhere = FirstPlace.in(document);
    TypefaceMetrics face = new TypefaceMetrics(document.typeface());
    PrintedLetters letters = new PrintedLetters(face, new LetterCheck(problems, elsewhere));
    Document worded = Lettering.settle(document, letters, romanEnd);
    Setting setting = new Setting(document.styles(), face, names, problems, elsewhere, Length.ZERO);
    return Company.settle(Geometry.settle(worded, setting));
  }
}
