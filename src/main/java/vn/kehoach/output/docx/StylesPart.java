package vn.kehoach.output.docx;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.document.Length;
import vn.kehoach.document.LineSpacing;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.document.Typeface;

/**
 * Writes {@code word/styles.xml}: every style of the standard as a Word style, so that changing a style changes all its
 * paragraphs.
 */
final class StylesPart {

  /** The number of latent styles in current Word; all are hidden, so that its list shows only those of the standard. */
  private static final int LATENT_STYLES = 376;

  private static final int SINGLE_LINE = 240;

  /** Cached by style sheet and language, because all documents of a standard have the same. */
  private static final Map<List<Object>, byte[]> WRITTEN = new ConcurrentHashMap<>();

  private final Xml xml = new Xml();
  private final StyleSheet styles;
  private final String language;

  private StylesPart(StyleSheet styles, String language) {
    this.styles = styles;
    this.language = language;
  }

  static byte[] bytes(StyleSheet styles, String language) {
    return WRITTEN.computeIfAbsent(List.of(styles, language), any -> new StylesPart(styles, language).bytes());
  }

  private byte[] bytes() {
    xml.open("w:styles").with("xmlns:w", Body.WORD);
    defaults();
    xml.open("w:latentStyles").with("w:defLockedState", 0).with("w:defUIPriority", 99).with("w:defSemiHidden", 1)
        .with("w:defUnhideWhenUsed", 0).with("w:defQFormat", 0).with("w:count", LATENT_STYLES).close();
    normal();
    styles.all().forEach(this::style);
    noteReference();
    return xml.close().bytes();
  }

  private void defaults() {
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    xml.open("w:rFonts").with("w:ascii", Typeface.FAMILY).with("w:hAnsi", Typeface.FAMILY)
        .with("w:eastAsia", Typeface.FAMILY).with("w:cs", Typeface.FAMILY).close();
    size(styles.get("body").size());
    xml.open("w:lang").with("w:val", language).with("w:eastAsia", language).with("w:bidi", "ar-SA").close();
    xml.close().close().open("w:pPrDefault").open("w:pPr").empty("w:widowControl");
    xml.open("w:spacing").with("w:before", 0).with("w:after", 0).with("w:line", SINGLE_LINE)
        .with("w:lineRule", "auto").close();
    xml.close().close().close();
  }

  private void normal() {
    xml.open("w:style").with("w:type", "paragraph").with("w:default", 1).with("w:styleId", StyleNames.NORMAL);
    xml.value("w:name", "Normal").empty("w:qFormat").close();
    xml.open("w:style").with("w:type", "character").with("w:default", 1).with("w:styleId", "DefaultParagraphFont");
    xml.value("w:name", "Default Paragraph Font").value("w:uiPriority", 1).empty("w:semiHidden").close();
    xml.open("w:style").with("w:type", "table").with("w:default", 1).with("w:styleId", "TableNormal");
    xml.value("w:name", "Normal Table").value("w:uiPriority", 99).empty("w:semiHidden").open("w:tblPr");
    TableXml.margins(xml, "w:tblCellMar", Length.ZERO);
    xml.close().close();
  }

  private void style(Style style) {
    xml.open("w:style").with("w:type", "paragraph");
    if (!StyleNames.isBuiltIn(style)) {
      xml.with("w:customStyle", 1);
    }
    xml.with("w:styleId", StyleNames.id(style)).value("w:name", StyleNames.name(style));
    if (StyleNames.isBuiltIn(style)) {
      xml.value("w:aliases", style.label());
    }
    xml.value("w:basedOn", StyleNames.NORMAL);
    if (style.outline() > 0) {
      xml.value("w:next", StyleNames.id(styles.get("body")));
    }
    xml.value("w:uiPriority", 1).empty("w:qFormat");
    paragraph(style);
    letters(style);
    xml.close();
  }

  private void paragraph(Style style) {
    xml.open("w:pPr");
    if (style.keepWithNext()) {
      xml.empty("w:keepNext");
    }
    if (style.keepLines()) {
      xml.empty("w:keepLines");
    }
    spacing(style);
    xml.open("w:ind").with("w:left", style.indentLeft().twips()).with("w:right", style.indentRight().twips())
        .with("w:firstLine", style.firstLine().twips()).close();
    xml.value("w:jc", ParagraphProperties.justification(style.align()));
    if (style.outline() > 0) {
      xml.value("w:outlineLvl", style.outline() - 1);
    }
    xml.close();
  }

  private void spacing(Style style) {
    LineSpacing spacing = style.spacing();
    int line = spacing.isExact() ? spacing.exact().twips() : (int) Math.round(spacing.lines() * SINGLE_LINE);
    xml.open("w:spacing").with("w:before", style.before().twips()).with("w:after", style.after().twips())
        .with("w:line", line).with("w:lineRule", spacing.isExact() ? "exact" : "auto").close();
  }

  /** The text is already in capitals; {@code w:caps} would only hide what was typed. */
  private void letters(Style style) {
    xml.open("w:rPr");
    if (style.bold()) {
      xml.empty("w:b").empty("w:bCs");
    }
    if (style.italic()) {
      xml.empty("w:i").empty("w:iCs");
    }
    if (style.color() != null) {
      xml.value("w:color", style.color());
    }
    size(style.size());
    if (style.underline()) {
      xml.value("w:u", "single");
    }
    xml.close();
  }

  /** Word measures font sizes in half points. */
  private void size(Length size) {
    int halfPoints = (int) Math.round(size.points() * 2);
    xml.value("w:sz", halfPoints).value("w:szCs", halfPoints);
  }

  private void noteReference() {
    xml.open("w:style").with("w:type", "character").with("w:styleId", StyleNames.NOTE_REFERENCE);
    xml.value("w:name", "footnote reference").value("w:uiPriority", 99);
    xml.open("w:rPr").value("w:vertAlign", "superscript").close().close();
  }
}
