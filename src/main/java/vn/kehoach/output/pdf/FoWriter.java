package vn.kehoach.output.pdf;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.BlockHeight;
import vn.kehoach.document.Document;
import vn.kehoach.document.Length;
import vn.kehoach.document.PageSetup;
import vn.kehoach.document.Section;
import vn.kehoach.document.Style;
import vn.kehoach.document.Typeface;

/** Writes a document as XSL-FO: its pages, bookmarks and sections. */
final class FoWriter {

  private static final String NUMBER_REGION = "number";
  private static final String TOP_REGION = "top";
  private static final String FOOT_REGION = "foot";

  /** A third of the text width, as in Word. */
  private static final String SEPARATOR = "33%";

  private final Document document;
  private final Fo fo;
  private final PlanLocator places;
  private final Outline outline;

  FoWriter(Document document, Contents contents, Fo fo, PlanLocator places) {
    this.document = document;
    this.fo = fo;
    this.places = places;
    this.outline = new Outline(contents.headings());
  }

  void write() {
    Locale locale = Locale.forLanguageTag(document.properties().language());
    fo.startDocument();
    fo.open("root")
        .with("font-family", Typeface.FAMILY)
        .with("language", locale.getLanguage())
        .with("country", locale.getCountry().isEmpty() ? "none" : locale.getCountry())
        // a line has the height of its style, whatever is raised in it
        .with("line-stacking-strategy", "font-height");
    FoLines.stretchable(fo)
        .with("linefeed-treatment", "preserve")
        .with("widows", 2).with("orphans", 2);
    masters();
    outline.writeBookmarks(fo);
    List<Section> sections = document.sections();
    for (int i = 0; i < sections.size(); i++) {
      section(sections.get(i), "section-" + (i + 1), restarts(i));
    }
    fo.close();
    fo.endDocument();
  }

  private void masters() {
    fo.open("layout-master-set");
    for (int i = 0; i < document.sections().size(); i++) {
      Section section = document.sections().get(i);
      String name = "section-" + (i + 1);
      page(name + "-first", section.page(), topOfFirst(i), footHeight(section));
      page(name + "-rest", section.page(), NUMBER_REGION, Length.ZERO);
      fo.open("page-sequence-master").with("master-name", name);
      fo.open("repeatable-page-master-alternatives");
      alternative(name + "-first", "first");
      alternative(name + "-rest", "rest");
      fo.close().close();
    }
    fo.close();
  }

  private void alternative(String master, String position) {
    fo.open("conditional-page-master-reference").with("master-reference", master)
        .with("page-position", position).close();
  }

  /** The first section always restarts page numbering. */
  private boolean restarts(int section) {
    return section == 0 || document.sections().get(section).restartsNumbering();
  }

  /** The header: the page number on all pages except number 1 (Decree 30, Appendix I, I.7). */
  private @Nullable String topOfFirst(int section) {
    if (!document.sections().get(section).firstHeader().isEmpty()) {
      return TOP_REGION;
    }
    return restarts(section) ? null : NUMBER_REGION;
  }

  private void page(String name, PageSetup page, @Nullable String top, Length foot) {
    Length bottom = max(page.bottom(), foot);
    fo.open("simple-page-master").with("master-name", name)
        .with("page-width", page.width()).with("page-height", page.height())
        .with("margin-left", page.left()).with("margin-right", page.right());
    fo.open("region-body").with("margin-top", page.top()).with("margin-bottom", bottom).close();
    if (top != null) {
      fo.open("region-before").with("region-name", top).with("extent", page.top()).close();
    }
    if (!foot.isZero()) {
      fo.open("region-after").with("region-name", FOOT_REGION).with("extent", bottom)
          .with("display-align", "after").close();
    }
    fo.close();
  }

  private static Length max(Length one, Length other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private void section(Section section, String name, boolean restarts) {
    fo.open("page-sequence").with("master-reference", name)
        .with("initial-page-number", restarts ? "1" : "auto")
        .with("force-page-count", "no-force") // FOP would insert a blank page before an odd number
        // the filler of lines that do not extend to the right edge, set once for all
        .with("leader-pattern", "space").with("leader-length.minimum", "0pt").with("leader-length.optimum", "0pt")
        .with("leader-length.maximum", section.page().textWidth());
    pageNumber(section.page());
    top(section);
    foot(section);
    noteSeparator();
    fo.open("flow").with("flow-name", "xsl-region-body");
    blocks(section).writeOrNothing(section.blocks());
    fo.close().close();
  }

  private FoBlocks blocks(Section section) {
    return new FoBlocks(fo, document.styles(), outline, places, section.page().textWidth());
  }

  private void pageNumber(PageSetup page) {
    fo.open("static-content").with("flow-name", NUMBER_REGION).with("role", "artifact");
    Style style = document.styles().get("page-number");
    FoBlocks.look(fo.open("block"), style).with("text-align", FoBlocks.edge(style.align()))
        .with("space-before", page.header()).with("space-before.conditionality", "retain");
    fo.open("page-number").close();
    fo.close().close();
  }

  private void top(Section section) {
    if (section.firstHeader().isEmpty()) {
      return;
    }
    fo.open("static-content").with("flow-name", TOP_REGION);
    fo.open("block").with("role", StructureTag.NONE)
        .with("space-before", section.page().header()).with("space-before.conditionality", "retain");
    blocks(section).write(section.firstHeader());
    fo.close().close();
  }

  private void foot(Section section) {
    if (section.firstFooter().isEmpty()) {
      return;
    }
    fo.open("static-content").with("flow-name", FOOT_REGION);
    fo.open("block").with("role", StructureTag.NONE)
        .with("border-before-style", "solid").with("border-before-width", "0.5pt").with("padding-before", "2pt")
        .with("space-after", section.page().footer()).with("space-after.conditionality", "retain");
    blocks(section).write(section.firstFooter());
    fo.close().close();
  }

  /**
   * From the edge of the paper to the top of the footer, plus the distance from the text; zero if the section has no
   * footer. FOP does not move the body for the footer.
   */
  private Length footHeight(Section section) {
    if (section.firstFooter().isEmpty()) {
      return Length.ZERO;
    }
    BlockHeight height = new BlockHeight(document.styles());
    return section.page().footer().plus(height.of(section.firstFooter())).plus(PageSetup.ABOVE_FOOTER);
  }

  private void noteSeparator() {
    fo.open("static-content").with("flow-name", "xsl-footnote-separator").with("role", "artifact");
    fo.open("block").with("line-height", "10pt").with("font-size", "10pt");
    fo.open("leader").with("leader-pattern", "rule").with("leader-length", SEPARATOR)
        .with("rule-thickness", "0.5pt").close();
    fo.close().close();
  }
}
