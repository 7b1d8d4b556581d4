package vn.kehoach.conformance;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/**
 * The effective formatting of a paragraph and its runs: the run's own properties, then its character style, then the
 * paragraph's style with all its base styles, then the defaults of the document. Read with the schema classes of Apache
 * POI.
 */
final class DocxLook {

  private final CTStyles styles;
  private final Map<String, CTStyle> byId = new HashMap<>();

  DocxLook(CTStyles styles) {
    this.styles = styles;
    Arrays.stream(styles.getStyleArray()).forEach(style -> byId.put(style.getStyleId(), style));
  }

  /** A style and all its base styles. */
  private List<CTStyle> chain(@Nullable String id) {
    List<CTStyle> chain = new ArrayList<>();
    for (String next = id; next != null;) {
      CTStyle style = Objects.requireNonNull(byId.get(next), next);
      chain.add(style);
      next = style.isSetBasedOn() ? style.getBasedOn().getVal() : null;
    }
    return chain;
  }

  private static @Nullable String styleOf(CTP paragraph) {
    return paragraph.isSetPPr() && paragraph.getPPr().isSetPStyle() ? paragraph.getPPr().getPStyle().getVal() : null;
  }

  <T> @Nullable T ofParagraph(CTP paragraph, Function<CTPPrBase, @Nullable T> property) {
    List<CTPPrBase> levels = new ArrayList<>();
    if (paragraph.isSetPPr()) {
      levels.add(paragraph.getPPr());
    }
    chain(styleOf(paragraph)).stream().filter(CTStyle::isSetPPr).forEach(style -> levels.add(style.getPPr()));
    levels.add(styles.getDocDefaults().getPPrDefault().getPPr());
    return first(levels, property);
  }

  <T> @Nullable T ofRun(CTP paragraph, CTR run, Function<CTRPr, @Nullable T> property) {
    List<CTRPr> levels = new ArrayList<>();
    if (run.isSetRPr()) {
      levels.add(run.getRPr());
      Arrays.stream(run.getRPr().getRStyleArray()).flatMap(style -> chain(style.getVal()).stream())
          .filter(CTStyle::isSetRPr).forEach(style -> levels.add(style.getRPr()));
    }
    chain(styleOf(paragraph)).stream().filter(CTStyle::isSetRPr).forEach(style -> levels.add(style.getRPr()));
    levels.add(styles.getDocDefaults().getRPrDefault().getRPr());
    return first(levels, property);
  }

  private static <L, T> @Nullable T first(List<L> levels, Function<L, @Nullable T> property) {
    return levels.stream().map(property).filter(Objects::nonNull).findFirst().orElse(null);
  }

  boolean isOn(CTP paragraph, Function<CTPPrBase, @Nullable CTOnOff> property) {
    return isOn(ofParagraph(paragraph, property));
  }

  private static boolean isOn(@Nullable CTOnOff toggle) {
    return toggle != null
        && (!toggle.isSetVal() || List.of("1", "true", "on").contains(String.valueOf(toggle.getVal())));
  }

  /**
   * @param value {@code null} if the attribute is missing, as the schema classes would return a default
   */
  double spacing(CTP paragraph, Function<CTSpacing, @Nullable Object> value) {
    return points(ofParagraph(paragraph, level -> level.isSetSpacing() ? value.apply(level.getSpacing()) : null));
  }

  double indent(CTP paragraph, Function<CTInd, @Nullable Object> value) {
    return points(ofParagraph(paragraph, level -> level.isSetInd() ? value.apply(level.getInd()) : null));
  }

  boolean hasExactPitch(CTP paragraph) {
    return "exact".equals(String.valueOf(this.<Object>ofParagraph(paragraph,
        level -> level.isSetSpacing() && level.getSpacing().isSetLineRule()
        ? level.getSpacing().getLineRule() : null)));
  }

  String language() {
    return styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal().toString();
  }

  /** Twips to points. */
  static double points(@Nullable Object twips) {
    return twips == null ? 0 : Double.parseDouble(twips.toString()) / 20;
  }

  /** A run with its text. */
  Piece.Run run(CTP paragraph, CTR run, String words) {
    Object size = ofRun(paragraph, run, level -> level.sizeOfSzArray() == 0 ? null : level.getSzArray(0).getVal());
    Object raised = ofRun(paragraph, run,
        level -> level.sizeOfVertAlignArray() == 0 ? null : level.getVertAlignArray(0).getVal());
    Object color = ofRun(paragraph, run,
        level -> level.sizeOfColorArray() == 0 ? null : level.getColorArray(0).xgetVal().getStringValue());
    Object line = ofRun(paragraph, run, level -> level.sizeOfUArray() == 0 ? null : level.getUArray(0).getVal());
    boolean bold = isOn(this.<CTOnOff>ofRun(paragraph, run,
        level -> level.sizeOfBArray() == 0 ? null : level.getBArray(0)));
    boolean italic = isOn(this.<CTOnOff>ofRun(paragraph, run,
        level -> level.sizeOfIArray() == 0 ? null : level.getIArray(0)));
    double points = new BigInteger(String.valueOf(size)).doubleValue() / 2;
    return new Piece.Run(words, "superscript".equals(String.valueOf(raised)) ? points * 0.58 : points, bold, italic,
        line != null && !line.toString().equals("none"),
        color == null || color.equals("auto") ? "000000" : color.toString(),
        face(paragraph, run));
  }

  /** The font of all four scripts; if there are several, all names, so that no test takes them for one. */
  private String face(CTP paragraph, CTR run) {
    List<String> faces = this.<List<String>>ofRun(paragraph, run, level -> level.sizeOfRFontsArray() == 0 ? null
        : List.of(level.getRFontsArray(0).getAscii(), level.getRFontsArray(0).getHAnsi(),
            level.getRFontsArray(0).getCs(), level.getRFontsArray(0).getEastAsia()));
    return String.join("/", faces == null ? List.of("?") : faces.stream().distinct().toList());
  }
}
