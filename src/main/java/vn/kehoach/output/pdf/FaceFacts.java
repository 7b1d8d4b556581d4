package vn.kehoach.output.pdf;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.CIDFontType;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.EncodingMode;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.fonts.truetype.OFFontLoader;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Typeface;

/**
 * The data that FOP extracts from a font file, which takes longer than laying out a page. For the bundled fonts it is
 * extracted during the build and packed next to them ({@link PackedFaces}).
 *
 * @param names   PostScript name, full name, sub-family, then the family names
 * @param numbers by index, {@link #CAP_HEIGHT} and so on
 * @param widths  the widths of its glyphs
 * @param map     first letter, last letter and first glyph of each range of letters
 */
record FaceFacts(List<String> names, int[] numbers, int[] widths, int[] map) {

  static final String ENDING = ".facts";

  private static final String NAME_END = "\n";
  private static final int FULL_NAME = 1;
  private static final int SUB_FAMILY = 2;
  private static final int FAMILIES = 3;

  private static final int CAP_HEIGHT = 0;
  private static final int X_HEIGHT = 1;
  private static final int UNDERLINE_POSITION = 2;
  private static final int UNDERLINE_THICKNESS = 3;
  private static final int FLAGS = 4;
  private static final int STEM = 5;
  private static final int ITALIC_ANGLE = 6;
  private static final int WEIGHT = 7;
  private static final int CID_TYPE = 8;
  private static final int BOX = 9;

  /**
   * Extracted with FOP's own font reader. Without kerning and ligatures: Word has both off, and lines were broken
   * without them.
   */
  static FaceFacts find(URI file, InternalResourceResolver files) throws IOException {
    OFFontLoader loader = new OFFontLoader(
        file, null, true, EmbeddingMode.SUBSET, EncodingMode.CID, false, false, files, false, false, false);
    MultiByteFont font = (MultiByteFont) loader.getFont();
    List<String> names = new ArrayList<>(List.of(font.getFontName(), font.getFullName(), font.getFontSubName()));
    names.addAll(font.getFamilyNames());
    int[] box = font.getFontBBox();
    int[] numbers = Arrays.copyOf(new int[] {
        font.getCapHeight(), font.getXHeight(1), font.getUnderlinePosition(1), font.getUnderlineThickness(1),
        font.getFlags(), font.getStemV(), font.getItalicAngle(), font.getWeight(), font.getCIDType().ordinal()},
        BOX + box.length);
    System.arraycopy(box, 0, numbers, BOX, box.length);
    return new FaceFacts(names, numbers, font.getWidths(), map(font.getCMap()));
  }

  private static int[] map(CMapSegment[] segments) {
    int[] map = new int[3 * segments.length];
    for (int i = 0; i < segments.length; i++) {
      map[3 * i] = segments[i].getUnicodeStart();
      map[3 * i + 1] = segments[i].getUnicodeEnd();
      map[3 * i + 2] = segments[i].getGlyphStartIndex();
    }
    return map;
  }

  /** {@code null} if the data was not packed. */
  static @Nullable FaceFacts packed(Typeface typeface, Typeface.Variant variant) {
    byte[] packed = typeface.packed(variant, ENDING);
    return packed == null ? null : unpack(ByteBuffer.wrap(packed));
  }

  byte[] pack() {
    byte[] names = String.join(NAME_END, this.names).getBytes(StandardCharsets.UTF_8);
    ByteBuffer packed = ByteBuffer.allocate(names.length + 4 * (3 + numbers.length + widths.length + map.length));
    for (int[] list : new int[][] {numbers, widths, map}) {
      packed.putInt(list.length);
      packed.asIntBuffer().put(list);
      packed.position(packed.position() + 4 * list.length);
    }
    return packed.put(names).array();
  }

  private static FaceFacts unpack(ByteBuffer packed) {
    int[] numbers = list(packed);
    int[] widths = list(packed);
    int[] map = list(packed);
    String names = StandardCharsets.UTF_8.decode(packed).toString();
    return new FaceFacts(List.of(names.split(NAME_END)), numbers, widths, map);
  }

  private static int[] list(ByteBuffer packed) {
    int[] list = new int[packed.getInt()];
    packed.asIntBuffer().get(list);
    packed.position(packed.position() + 4 * list.length);
    return list;
  }

  /** Sets all data of a document's font except the heights of its letters. */
  void tell(MultiByteFont font, URI file) {
    Set<String> families = new LinkedHashSet<>(names.subList(FAMILIES, names.size()));
    font.setFontURI(file);
    font.setEmbedURI(file);
    font.setFontName(names.get(0));
    font.setFullName(names.get(FULL_NAME));
    font.setFamilyNames(families);
    font.setFontSubFamilyName(names.get(SUB_FAMILY));
    font.setCapHeight(numbers[CAP_HEIGHT]);
    font.setXHeight(numbers[X_HEIGHT]);
    font.setFontBBox(Arrays.copyOfRange(numbers, BOX, numbers.length));
    font.setUnderlinePosition(numbers[UNDERLINE_POSITION]);
    font.setUnderlineThickness(numbers[UNDERLINE_THICKNESS]);
    font.setFlags(numbers[FLAGS]);
    font.setStemV(numbers[STEM]);
    font.setItalicAngle(numbers[ITALIC_ANGLE]);
    font.setWeight(numbers[WEIGHT]);
    font.setMissingWidth(0);
    font.setCIDType(CIDFontType.values()[numbers[CID_TYPE]]);
    font.setWidthArray(widths);
    font.setKerningEnabled(false);
    font.setAdvancedEnabled(false);
  }
}
