package vn.kehoach.output.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Line;
import vn.kehoach.document.Style;
import vn.kehoach.document.Style.Align;

/** Writes the content of a block: text, markers, footnotes, and the ends of lines. */
final class FoLines implements Inline.Visitor<@Nullable Void> {

  /** Word raises superscripts by a third. */
  private static final String RAISED = "33%";

  /**
   * FOP looks at all content of an object for each addition, so paragraphs of many pages are split into objects of this
   * size.
   */
  private static final int MOST_LINES = 40;

  private final Fo fo;
  private final Style style;
  private final Style noteStyle;
  private final boolean labelled;

  /**
   * @param labelled whether the first marker is the label of a list item
   */
  FoLines(Fo fo, Style style, Style noteStyle, boolean labelled) {
    this.fo = fo;
    this.style = style;
    this.noteStyle = noteStyle;
    this.labelled = labelled;
  }

  /** Text that FOP breaks into lines. */
  void flow(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  /**
   * Lines that were broken by typesetting.
   *
   * @param justified whether all except forced ones extend to the right edge
   */
  void settled(List<Inline> content, List<Line> lines, boolean justified) {
    LineGaps gaps = new LineGaps(content);
    boolean grouped = lines.size() > MOST_LINES;
    for (int i = 0; i < lines.size(); i++) {
      if (grouped && i % MOST_LINES == 0) {
        fo.open("inline").with("role", StructureTag.NONE);
      }
      Line line = lines.get(i);
      if (justified && line.forced()) {
        unjustified(line);
      } else {
        flow(line.content());
      }
      boolean spaced = gaps.after(line);
      if (i + 1 < lines.size()) {
        fo.lineEnd(spaced);
      }
      if (grouped && (i % MOST_LINES == MOST_LINES - 1 || i + 1 == lines.size())) {
        fo.close();
      }
    }
  }

  static boolean isJustified(Align align, List<Line> lines) {
    return align == Align.JUSTIFY && lines.stream().anyMatch(line -> !line.forced());
  }

  /** A line may be stretched as far as necessary, but never compressed. */
  static Fo stretchable(Fo fo) {
    return fo.with("word-spacing.minimum", "0pt").with("word-spacing.optimum", "0pt")
        .with("word-spacing.maximum", "50pt");
  }

  /**
   * Every line feed ends a paragraph for FOP, so all lines are justified like last lines; this one gets a filler
   * instead.
   */
  private void unjustified(Line line) {
    fo.open("inline").with("role", StructureTag.NONE).with("word-spacing", "0pt");
    flow(line.content());
    fo.open("leader").close();
    fo.close();
  }

  @Override
  public @Nullable Void words(Inline.Words words) {
    Emphasis emphasis = words.emphasis();
    if (!changes(emphasis)) {
      fo.text(words.text());
      return null;
    }
    fo.open("inline").with("role", StructureTag.NONE);
    if (emphasis.bold()) {
      fo.with("font-weight", "bold");
    }
    if (emphasis.italic()) {
      fo.with("font-style", "italic");
    }
    if (emphasis.underline()) {
      fo.with("text-decoration", "underline");
    }
    if (emphasis.superscript()) {
      raise(style);
    }
    fo.text(words.text()).close();
    return null;
  }

  private boolean changes(Emphasis emphasis) {
    return emphasis.bold() && !style.bold() || emphasis.italic() && !style.italic()
        || emphasis.underline() || emphasis.superscript();
  }

  private void raise(Style raised) {
    fo.with("baseline-shift", RAISED).with("font-size", raised.superscriptSize());
  }

  @Override
  public @Nullable Void marker(Inline.Marker marker) {
    if (labelled) {
      fo.open("inline").with("role", StructureTag.LABEL).text(marker.text()).close();
    } else {
      fo.text(marker.text());
    }
    fo.text(" ");
    return null;
  }

  @Override
  public @Nullable Void lineBreak(Inline.Break lineBreak) {
    fo.lineEnd(true);
    return null;
  }

  @Override
  public @Nullable Void note(Inline.Note note) {
    String number = Integer.toString(note.number());
    fo.open("footnote").with("role", StructureTag.NONE);
    fo.open("inline").with("role", StructureTag.REFERENCE);
    raise(style);
    fo.text(number).close();
    fo.open("footnote-body").with("role", StructureTag.NOTE);
    FoBlocks.look(fo.open("block"), noteStyle)
        .with("font-weight", "normal").with("font-style", "normal").with("text-decoration", "none")
        .with("start-indent", "0pt").with("end-indent", "0pt").with("keep-together.within-page", "auto")
        .with("text-indent", noteStyle.firstLine());
    new FoLines(fo, noteStyle, noteStyle, false).words(number, note);
    fo.close().close().close();
    return null;
  }

  /** A note inherits the line settings of the surrounding paragraph unless it overrides them. */
  private void words(String number, Inline.Note note) {
    boolean settled = !note.lines().isEmpty();
    boolean justified = isJustified(style.align(), note.lines());
    if (settled) {
      stretchable(fo.with("wrap-option", "no-wrap"));
    } else {
      fo.with("wrap-option", "wrap").with("word-spacing", "normal");
    }
    fo.with("text-align", settled && !justified ? FoBlocks.edge(style.align()) : FoBlocks.alignment(style.align()))
        .with("text-align-last", justified ? "justify" : FoBlocks.edge(style.align()));
    fo.open("inline").with("role", StructureTag.LABEL);
    raise(style);
    fo.text(number).close().text(" ");
    if (settled) {
      settled(note.content(), note.lines(), justified);
    } else {
      flow(note.content());
    }
  }
}
