package vn.kehoach.output.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.kehoach.document.Block;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Line;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.document.Typeface;
import vn.kehoach.document.Typeface.Variant;
import vn.kehoach.source.Text;

/** Typesets plain paragraphs for samples: first fit, measured with another library's reader of the same fonts. */
final class Setter {

  private static final Map<Variant, TrueTypeFont> FONTS = fonts();

  private final StyleSheet styles;

  Setter(StyleSheet styles) {
    this.styles = styles;
  }

  private static Map<Variant, TrueTypeFont> fonts() {
    Map<Variant, TrueTypeFont> fonts = new EnumMap<>(Variant.class);
    for (Variant variant : Variant.values()) {
      try {
        fonts.put(variant, new TTFParser().parse(new RandomAccessReadBuffer(Typeface.bundled().read(variant))));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return fonts;
  }

  /** In points. */
  double width(Style style, String words) {
    TrueTypeFont font = FONTS.get(Variant.of(style.bold(), style.italic()));
    try {
      double units = 0;
      for (int letter : words.codePoints().toArray()) {
        units += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(letter));
      }
      return units / font.getUnitsPerEm() * style.size().points();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Block.Paragraph paragraph(String style, String words, Length width) {
    return paragraph(style, "", words, width);
  }

  Block.Paragraph paragraph(String style, String marker, String words, Length width) {
    return new Block.Paragraph(style, content(marker, words), lines(styles.get(style), marker, words, width));
  }

  Block.Heading heading(int level, String style, String marker, String words, Length width) {
    return new Block.Heading(level, style, content(marker, words), lines(styles.get(style), marker, words, width));
  }

  private static List<Inline> content(String marker, String words) {
    List<Inline> content = new ArrayList<>();
    if (!marker.isEmpty()) {
      content.add(new Inline.Marker(Text.of(marker)));
    }
    content.add(new Inline.Words(Text.of(words), Emphasis.NONE));
    return content;
  }

  private List<Line> lines(Style style, String marker, String words, Length width) {
    List<Line> lines = new ArrayList<>();
    double room = width.minus(style.indentLeft()).minus(style.indentRight()).points();
    String line = "";
    for (String word : words.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      double used = lines.isEmpty() ? style.firstLine().points() + head(style, marker) : 0;
      if (!line.isEmpty() && used + width(style, longer) > room) {
        lines.add(line(style, lines.isEmpty() ? marker : "", line, false));
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line(style, lines.isEmpty() ? marker : "", line, true));
    return lines;
  }

  private double head(Style style, String marker) {
    return marker.isEmpty() ? 0 : width(style, marker + " ");
  }

  private Line line(Style style, String marker, String words, boolean forced) {
    return new Line(content(marker, words), Length.points(head(style, marker) + width(style, words)), forced);
  }
}
