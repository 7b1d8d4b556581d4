package vn.kehoach.output.docx;

import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Length;
import vn.kehoach.document.Style;

/** The properties in which a paragraph differs from its style, in the order of the schema. */
final class ParagraphProperties {

  private final Style style;
  private Length before;
  private Length after;
  private Style.Align align;
  private boolean keepNext;
  private boolean keepLines;
  private boolean newPage;
  private boolean lineAbove;
  private @Nullable Box box;
  private @Nullable SectionEnd sectionEnd;

  ParagraphProperties(Style style) {
    this.style = style;
    this.before = style.before();
    this.after = style.after();
    this.align = style.align();
  }

  ParagraphProperties before(Length length) {
    before = length;
    return this;
  }

  ParagraphProperties after(Length length) {
    after = length;
    return this;
  }

  ParagraphProperties align(Style.@Nullable Align other) {
    align = other == null ? align : other;
    return this;
  }

  ParagraphProperties keepNext(boolean keep) {
    keepNext = keep;
    return this;
  }

  ParagraphProperties keepLines(boolean keep) {
    keepLines = keep;
    return this;
  }

  ParagraphProperties newPage(boolean startsPage) {
    newPage = startsPage;
    return this;
  }

  /** A line across the whole width above the text, which separates the footer of page 1. */
  ParagraphProperties lineAbove(boolean line) {
    lineAbove = line;
    return this;
  }

  ParagraphProperties box(@Nullable Box frame) {
    box = frame;
    return this;
  }

  ParagraphProperties sectionEnd(@Nullable SectionEnd end) {
    sectionEnd = end;
    return this;
  }

  void write(Xml xml) {
    xml.open("w:pPr").value("w:pStyle", StyleNames.id(style));
    if (keepNext && !style.keepWithNext()) {
      xml.empty("w:keepNext");
    }
    if (keepLines && !style.keepLines()) {
      xml.empty("w:keepLines");
    }
    if (newPage) {
      xml.empty("w:pageBreakBefore");
    }
    borders(xml);
    spacing(xml);
    if (box != null) {
      xml.open("w:ind").with("w:left", box.left().twips()).with("w:right", box.right().twips()).close();
    }
    if (align != style.align()) {
      xml.value("w:jc", justification(align));
    }
    if (sectionEnd != null) {
      sectionEnd.write(xml);
    }
    xml.close();
  }

  private void borders(Xml xml) {
    if (box != null) {
      xml.open("w:pBdr");
      box.sides(xml);
      xml.close();
    } else if (lineAbove) {
      xml.open("w:pBdr").open("w:top").with("w:val", "single").with("w:sz", 4).with("w:space", 1)
          .with("w:color", "000000").close().close();
    }
  }

  private void spacing(Xml xml) {
    boolean changesBefore = !before.equals(style.before());
    boolean changesAfter = !after.equals(style.after());
    if (!changesBefore && !changesAfter) {
      return;
    }
    xml.open("w:spacing");
    if (changesBefore) {
      xml.with("w:before", before.twips());
    }
    if (changesAfter) {
      xml.with("w:after", after.twips());
    }
    xml.close();
  }

  static String justification(Style.Align align) {
    return switch (align) {
      case LEFT -> "left";
      case CENTER -> "center";
      case RIGHT -> "right";
      case JUSTIFY -> "both";
    };
  }
}
