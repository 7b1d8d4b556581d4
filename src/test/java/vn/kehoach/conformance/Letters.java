package vn.kehoach.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The widths of words in the font that is metric-compatible with Times New Roman, by FontBox. */
final class Letters {

  private static final Map<String, TrueTypeFont> FACES = new ConcurrentHashMap<>();

  private Letters() {}

  /** In points. */
  static double width(Piece.Run run) {
    String face = run.bold() ? run.italic() ? "BoldItalic" : "Bold" : run.italic() ? "Italic" : "Regular";
    TrueTypeFont font = FACES.computeIfAbsent(face, Letters::read);
    try {
      double units = 0;
      for (int letter : run.words().codePoints().toArray()) {
        units += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(letter));
      }
      return units * run.size() / font.getUnitsPerEm();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static TrueTypeFont read(String face) {
    try (InputStream file = Letters.class.getResourceAsStream("/fonts/LiberationSerif-" + face + ".ttf")) {
      return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
