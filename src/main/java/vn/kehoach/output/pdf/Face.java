package vn.kehoach.output.pdf;

import java.io.IOException;
import java.net.URI;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.EncodingMode;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.fonts.truetype.OFFontLoader;
import vn.kehoach.document.Typeface.Variant;

/**
 * One font file, parsed once and shared by all documents; never changed afterwards. FOP parses its fonts anew for each
 * document and looks letters up by walking the whole character map.
 */
final class Face {

  private static final int PAGE = 256;

  /**
   * Of the faces with the metrics of Times New Roman, in thousandths, as word processors stand lines on each other. FOP
   * takes the lower ones meant for print shops, and its lines would stand two points higher than in the DOCX.
   */
  private static final int ASCENT = 891;

  private static final int DESCENT = -216;

  private final Variant variant;
  private final InternalResourceResolver files;
  private final MultiByteFont parsed;
  private final CMapSegment[] map;
  private final int[] widths;
  private final char[][] pages = new char[PAGE][];

  private Face(Variant variant, InternalResourceResolver files, MultiByteFont parsed) {
    this.variant = variant;
    this.files = files;
    this.parsed = parsed;
    this.map = parsed.getCMap();
    this.widths = parsed.getWidths();
    for (CMapSegment segment : map) {
      index(segment);
    }
  }

  /** No kerning and no ligatures: Word has both off, and lines were settled without. */
  static Face load(Variant variant, URI file, InternalResourceResolver files) throws IOException {
    OFFontLoader loader = new OFFontLoader(
        file, null, true, EmbeddingMode.SUBSET, EncodingMode.CID, false, false, files, false, false, false);
    return new Face(variant, files, (MultiByteFont) loader.getFont());
  }

  private void index(CMapSegment segment) {
    int last = Math.min(segment.getUnicodeEnd(), 0xFFFF);
    for (int letter = segment.getUnicodeStart(); letter <= last; letter++) {
      char[] page = pages[letter / PAGE];
      if (page == null) {
        page = new char[PAGE];
        pages[letter / PAGE] = page;
      }
      if (page[letter % PAGE] == 0) {
        page[letter % PAGE] = (char) (segment.getGlyphStartIndex() + letter - segment.getUnicodeStart());
      }
    }
  }

  Variant variant() {
    return variant;
  }

  /** The glyph of a letter; 0: this face has none. */
  int glyph(int letter) {
    if (letter <= 0xFFFF) {
      char[] page = pages[letter / PAGE];
      return page == null ? 0 : page[letter % PAGE];
    }
    for (CMapSegment segment : map) {
      if (letter >= segment.getUnicodeStart() && letter <= segment.getUnicodeEnd()) {
        return segment.getGlyphStartIndex() + letter - segment.getUnicodeStart();
      }
    }
    return 0;
  }

  /**
   * A glyph that takes no room and leaves no mark. Glyph 1 is such a one wherever the old TrueType convention is kept
   * (.notdef, .null, CR, space), as in Liberation Serif and Times New Roman; elsewhere a space has to do, and the right
   * edge is a space less straight.
   */
  int blankGlyph() {
    return widths.length > 1 && widths[1] == 0 ? 1 : glyph(' ');
  }

  /** A font for one document: FOP notes in it which letters that document uses. */
  FaceFont font(MissingLetters missing) {
    FaceFont font = new FaceFont(this, files, missing);
    font.setFontURI(parsed.getFontURI());
    font.setEmbedURI(parsed.getEmbedFileURI());
    font.setFontName(parsed.getFontName());
    font.setFullName(parsed.getFullName());
    font.setFamilyNames(parsed.getFamilyNames());
    font.setFontSubFamilyName(parsed.getFontSubName());
    font.setCapHeight(parsed.getCapHeight());
    font.setXHeight(parsed.getXHeight(1));
    font.setAscender(ASCENT);
    font.setDescender(DESCENT);
    font.setFontBBox(parsed.getFontBBox());
    font.setUnderlinePosition(parsed.getUnderlinePosition(1));
    font.setUnderlineThickness(parsed.getUnderlineThickness(1));
    font.setFlags(parsed.getFlags());
    font.setStemV(parsed.getStemV());
    font.setItalicAngle(parsed.getItalicAngle());
    font.setWeight(parsed.getWeight());
    font.setMissingWidth(0);
    font.setCIDType(parsed.getCIDType());
    font.setWidthArray(widths);
    font.setKerningEnabled(false);
    font.setAdvancedEnabled(false);
    return font;
  }
}
