package vn.kehoach.output.pdf;

import java.io.IOException;
import java.net.URI;
import org.apache.fop.apps.io.InternalResourceResolver;
import vn.kehoach.document.Typeface;
import vn.kehoach.document.Typeface.Variant;

/**
 * A font file, parsed once and shared by all documents; immutable. FOP parses fonts anew for each document and finds
 * letters by walking through the character map.
 */
final class FontFile {

  private static final int PAGE = 256;

  /**
   * The ascent of fonts with the metrics of Times New Roman, in thousandths, as used by word processors. FOP takes the
   * smaller typographic value, which would put lines two points higher than in the DOCX.
   */
  private static final int ASCENT = 891;

  private static final int DESCENT = -216;

  private final Variant variant;
  private final URI file;
  private final InternalResourceResolver files;
  private final FaceFacts facts;
  private final char[][] pages = new char[PAGE][];

  private FontFile(Variant variant, URI file, InternalResourceResolver files, FaceFacts facts) {
    this.variant = variant;
    this.file = file;
    this.files = files;
    this.facts = facts;
    for (int segment = 0; segment < facts.map().length; segment += 3) {
      index(facts.map(), segment);
    }
  }

  static FontFile load(Variant variant, Typeface typeface, InternalResourceResolver files) throws IOException {
    URI file = typeface.uri(variant);
    FaceFacts packed = FaceFacts.packed(typeface, variant);
    return new FontFile(variant, file, files, packed == null ? FaceFacts.find(file, files) : packed);
  }

  private void index(int[] map, int segment) {
    int last = Math.min(map[segment + 1], 0xFFFF);
    for (int letter = map[segment]; letter <= last; letter++) {
      char[] page = pages[letter / PAGE];
      if (page == null) {
        page = new char[PAGE];
        pages[letter / PAGE] = page;
      }
      if (page[letter % PAGE] == 0) {
        page[letter % PAGE] = (char) (map[segment + 2] + letter - map[segment]);
      }
    }
  }

  Variant variant() {
    return variant;
  }

  /** The glyph of a letter; 0 if the font lacks it. */
  int glyph(int letter) {
    if (letter <= 0xFFFF) {
      char[] page = pages[letter / PAGE];
      return page == null ? 0 : page[letter % PAGE];
    }
    int[] map = facts.map();
    for (int i = 0; i < map.length; i += 3) {
      if (letter >= map[i] && letter <= map[i + 1]) {
        return map[i + 2] + letter - map[i];
      }
    }
    return 0;
  }

  /**
   * A glyph without width and ink. Glyph 1 is such a glyph in fonts that follow the old TrueType convention (.notdef,
   * .null, CR, space), such as Liberation Serif and Times New Roman; otherwise a space is used, and the right edge is a
   * space less straight.
   */
  int blankGlyph() {
    return facts.widths().length > 1 && facts.widths()[1] == 0 ? 1 : glyph(' ');
  }

  /** A font for one document, in which FOP records the letters used. */
  FaceFont font(MissingLetters missing) {
    FaceFont font = new FaceFont(this, files, missing);
    facts.tell(font, file);
    font.setAscender(ASCENT);
    font.setDescender(DESCENT);
    return font;
  }
}
