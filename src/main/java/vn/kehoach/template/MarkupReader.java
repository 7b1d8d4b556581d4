package vn.kehoach.template;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Block;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.PageSetup;
import vn.kehoach.document.Section;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.plan.Keys;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;

/**
 * A filled template to blocks. The markup is closed: an unknown tag, attribute or style is a problem at its line of the
 * template, with a suggestion; nothing is ignored.
 */
final class MarkupReader {

  /** The deepest plan there may be comes to less than half of it. */
  private static final int MOST_DEPTH = 300;

  private static final Set<String> SUBJECT_STYLES = Set.of("subject", "appendix-title");

  private final TemplatePlaces places;
  private final PlaceMarks marks;
  private final StyleSheet styles;
  private final PageSetup page;
  private final Citations citations;
  private final Problems problems;
  private final Deque<Span> open = new ArrayDeque<>();
  private boolean sound = true;
  private Citations.Mention mention = Citations.Mention.TEXT;

  MarkupReader(
      TemplatePlaces places,
      PlaceMarks marks,
      StyleSheet styles,
      PageSetup page,
      Citations citations,
      Problems problems) {
    this.places = places;
    this.marks = marks;
    this.styles = styles;
    this.page = page;
    this.citations = citations;
    this.problems = problems;
  }

  /** The sections, or {@code null} with an error among the problems. */
  @Nullable List<Section> read(String filled) {
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      XMLStreamReader xml =
          factory.createXMLStreamReader(new StringReader("<document>" + filled + "</document>"));
      xml.nextTag();
      List<Section> sections = document(xml);
      return sound ? sections : null;
    } catch (XMLStreamException malformed) {
      Span place = open.isEmpty() ? places.place(null) : open.peek();
      problems.add(Problem.error("template/tags-not-balanced", place,
              "các thẻ của mẫu không khớp nhau, bắt đầu từ thẻ này", "tags do not match, starting with this one")
          .hint("mỗi thẻ mở <p> cần một thẻ đóng </p> theo đúng thứ tự; dấu & và < trong chữ viết là &amp; và &lt;",
              "every <p> needs its </p> in the right order; write & and < in text as &amp; and &lt;"));
      return null;
    }
  }

  private List<Section> document(XMLStreamReader xml) throws XMLStreamException {
    List<Section> sections = new ArrayList<>();
    List<Block> loose = new ArrayList<>();
    while (next(xml)) {
      Tag tag = begin(xml);
      if (tag == Tag.SECTION) {
        flush(loose, sections);
        sections.add(section(xml));
      } else if (tag != null) {
        block(tag, xml, loose);
      }
    }
    flush(loose, sections);
    return sections;
  }

  private void flush(List<Block> loose, List<Section> sections) {
    if (!loose.isEmpty()) {
      sections.add(new Section(page, false, List.copyOf(loose), List.of()));
      loose.clear();
    }
  }

  private Section section(XMLStreamReader xml) throws XMLStreamException {
    boolean landscape = "landscape".equals(choice(xml, "orientation", List.of("portrait", "landscape")));
    boolean restarts = "restart".equals(choice(xml, "numbering", List.of("restart", "continue")));
    List<Block> blocks = new ArrayList<>();
    List<Block> top = new ArrayList<>();
    List<Block> foot = new ArrayList<>();
    while (next(xml)) {
      Tag tag = begin(xml);
      if (tag == Tag.TOP || tag == Tag.FOOT) {
        (tag == Tag.TOP ? top : foot).addAll(blocks(xml));
        end();
      } else if (tag != null) {
        block(tag, xml, blocks);
      }
    }
    end();
    return new Section(landscape ? page.landscape() : page, restarts, blocks, top, foot);
  }

  /** The blocks up to the end of the open element. */
  private List<Block> blocks(XMLStreamReader xml) throws XMLStreamException {
    List<Block> blocks = new ArrayList<>();
    while (next(xml)) {
      Tag tag = begin(xml);
      if (tag != null) {
        block(tag, xml, blocks);
      }
    }
    return blocks;
  }

  private void block(Tag tag, XMLStreamReader xml, List<Block> into) throws XMLStreamException {
    switch (tag) {
      case P -> paragraph(xml, "body", into);
      case H -> heading(xml, into);
      case LIST -> into.add(list(xml));
      case TABLE -> into.add(new TableMarkup(this, xml).read());
      case COLUMNS -> into.add(columns(xml));
      case RULE -> {
        into.add(new Block.Rule(style(xml, styles.ruleNames(), null)));
        skip(xml);
      }
      case FRAME -> into.add(frame(xml));
      case PAGE_BREAK -> {
        into.add(new Block.PageBreak());
        skip(xml);
      }
      default -> {
        misplaced(tag);
        skip(xml);
      }
    }
    end();
  }

  private void paragraph(XMLStreamReader xml, String otherwise, List<Block> into) throws XMLStreamException {
    String style = style(xml, styles.names(), otherwise);
    List<Inline> content = prose(xml, style);
    if (!content.isEmpty()) {
      into.add(new Block.Paragraph(style, content));
    }
  }

  private void heading(XMLStreamReader xml, List<Block> into) throws XMLStreamException {
    String typed = attribute(xml, "level");
    int level = typed == null || !typed.matches("[1-9]") ? 1 : Math.min(3, Integer.parseInt(typed));
    String style = style(xml, styles.names(), "heading-" + level);
    List<Inline> content = prose(xml, style);
    if (!content.isEmpty()) {
      into.add(new Block.Heading(level, style, content));
    }
  }

  /** The words of the open element as one paragraph of a style. */
  List<Inline> prose(XMLStreamReader xml, String style) throws XMLStreamException {
    mention = SUBJECT_STYLES.contains(style) ? Citations.Mention.TITLE : Citations.Mention.TEXT;
    Prose prose = new Prose();
    inlines(xml, Emphasis.NONE, prose);
    mention = Citations.Mention.TEXT;
    return prose.content();
  }

  /** A cell: words, or paragraphs one below the other; without a style of their own all take the row's. */
  List<Block> cell(XMLStreamReader xml, String style) throws XMLStreamException {
    List<Block> blocks = new ArrayList<>();
    Prose prose = new Prose();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.CHARACTERS) {
        words(xml.getText(), Emphasis.NONE, prose);
      } else if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        cellPart(xml, style, prose, blocks);
      }
    }
    if (!prose.isBlank() || blocks.isEmpty()) {
      blocks.add(new Block.Paragraph(style, prose.content()));
    }
    return blocks;
  }

  private void cellPart(XMLStreamReader xml, String style, Prose prose, List<Block> into) throws XMLStreamException {
    Tag tag = begin(xml);
    if (tag == Tag.P) {
      paragraph(xml, style, into);
      end();
    } else if (tag != null) {
      inline(tag, xml, Emphasis.NONE, prose);
      end();
    }
  }

  private Block list(XMLStreamReader xml) throws XMLStreamException {
    String style = choice(xml, "style", Keys.LIST_STYLES);
    List<Block.Item> items = new ArrayList<>();
    while (next(xml)) {
      Tag tag = begin(xml);
      if (tag == Tag.ITEM) {
        Text marker = placed(attribute(xml, "marker"));
        Text number = placed(attribute(xml, "number"));
        items.add(new Block.Item(marker, number, blocks(xml), number == null ? null : number.span()));
        end();
      } else if (tag != null) {
        misplaced(tag);
        skip(xml);
        end();
      }
    }
    return new Block.ListBlock(style, items);
  }

  private Block columns(XMLStreamReader xml) throws XMLStreamException {
    String style = style(xml, styles.columnsNames(), null);
    List<Block.ColumnRow> rows = new ArrayList<>();
    List<List<Block>> cells = new ArrayList<>();
    while (next(xml)) {
      Tag tag = begin(xml);
      if (tag == Tag.TR) {
        rows.add(columnRow(xml));
        end();
      } else if (tag == Tag.COLUMN) {
        cells.add(blocks(xml));
        end();
      } else if (tag != null) {
        misplaced(tag);
        skip(xml);
        end();
      }
    }
    if (!cells.isEmpty()) {
      rows.add(new Block.ColumnRow(cells));
    }
    return new Block.Columns(style, rows, List.of());
  }

  private Block.ColumnRow columnRow(XMLStreamReader xml) throws XMLStreamException {
    List<List<Block>> cells = new ArrayList<>();
    while (next(xml)) {
      Tag tag = begin(xml);
      if (tag == Tag.COLUMN) {
        cells.add(blocks(xml));
        end();
      } else if (tag != null) {
        misplaced(tag);
        skip(xml);
        end();
      }
    }
    return new Block.ColumnRow(cells);
  }

  private Block frame(XMLStreamReader xml) throws XMLStreamException {
    String style = style(xml, styles.frameNames(), null);
    return new Block.Frame(style, blocks(xml), Length.ZERO, Length.ZERO);
  }

  private void inlines(XMLStreamReader xml, Emphasis emphasis, Prose prose) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.CHARACTERS) {
        words(xml.getText(), emphasis, prose);
      } else if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        Tag tag = begin(xml);
        if (tag != null) {
          inline(tag, xml, emphasis, prose);
          end();
        }
      }
    }
  }

  private void inline(Tag tag, XMLStreamReader xml, Emphasis emphasis, Prose prose) throws XMLStreamException {
    switch (tag) {
      case B -> inlines(xml, emphasis.withBold(), prose);
      case I -> inlines(xml, emphasis.withItalic(), prose);
      case U -> inlines(xml, emphasis.withUnderline(), prose);
      case SUP -> inlines(xml, emphasis.withSuperscript(), prose);
      case BR -> {
        prose.add(new Inline.Break());
        skip(xml);
      }
      case NOTE -> {
        Prose note = new Prose();
        inlines(xml, Emphasis.NONE, note);
        prose.add(new Inline.Note(0, note.content()));
      }
      case CITE -> {
        cite(xml, emphasis, prose);
        skip(xml);
      }
      default -> {
        misplaced(tag);
        skip(xml);
      }
    }
  }

  private void cite(XMLStreamReader xml, Emphasis emphasis, Prose prose) {
    Text id = placed(attribute(xml, "id"));
    if (id == null) {
      report("template/cite-without-id", "thẻ <cite> thiếu id", "<cite> has no id",
          "viết <cite id=\"...\"/>", "write <cite id=\"...\"/>");
      return;
    }
    List<Inline> words = new ArrayList<>();
    new InlineReader(citations, mention).cite(id, attribute(xml, "form"), emphasis, words);
    prose.addAll(words);
  }

  /** Characters of the filled template: its own words, and between marks those of the plan. */
  private void words(String characters, Emphasis emphasis, Prose prose) {
    int done = 0;
    for (int at = characters.indexOf(PlaceMarks.OPEN); at >= 0; at = characters.indexOf(PlaceMarks.OPEN, done)) {
      prose.literal(characters.substring(done, at), emphasis);
      int digitsEnd = characters.indexOf(PlaceMarks.WORDS, at);
      Text text = marks.text(PlaceMarks.number(characters, at + 1, digitsEnd));
      prose.addAll(new InlineReader(citations, mention).read(text, emphasis));
      done = characters.indexOf(PlaceMarks.CLOSE, digitsEnd) + 1;
    }
    prose.literal(characters.substring(done), emphasis);
  }

  /** An attribute's words with their place, where they have one. */
  private @Nullable Text placed(@Nullable String value) {
    if (value == null) {
      return null;
    }
    int mark = value.indexOf(PlaceMarks.OPEN);
    boolean whole = mark == 0 && value.indexOf(PlaceMarks.CLOSE) == value.length() - 1;
    return whole
        ? marks.text(PlaceMarks.number(value, 1, value.indexOf(PlaceMarks.WORDS)))
        : Text.of(PlaceMarks.strip(value));
  }

  /** Moves to the next child of the open element; {@code false} at its end. Words between blocks are a fault. */
  boolean next(XMLStreamReader xml) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (xml.getEventType() == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
        String words = PlaceMarks.strip(xml.getText()).strip();
        report("template/words-outside-tags",
            "chữ “" + shorten(words) + "” nằm ngoài thẻ <p>", "“" + shorten(words) + "” stands outside <p>",
            "đặt chữ trong <p>...</p>", "put the words inside <p>...</p>");
      }
    }
    return false;
  }

  /** Opens an element: its tag, or {@code null} when it is unknown (reported, and skipped). */
  @Nullable Tag begin(XMLStreamReader xml) throws XMLStreamException {
    open.push(places.place(xml.getAttributeValue(null, "at")));
    if (open.size() > MOST_DEPTH) {
      report("template/too-deep", "các thẻ lồng nhau quá " + MOST_DEPTH + " cấp", "tags are nested more than " + MOST_DEPTH
          + " levels deep", "xem lại các macro gọi chính nó", "look at macros that call themselves");
      skip(xml);
      end();
      return null;
    }
    Tag tag = Tag.of(xml.getLocalName()).orElse(null);
    if (tag == null) {
      String word = xml.getLocalName();
      String nearest = Suggestion.nearest(word, Tag.words()).map(near -> "<" + near + ">").orElse("");
      String known = String.join(" ", Tag.words());
      report("template/unknown-tag", "không có thẻ <" + word + ">", "there is no tag <" + word + ">",
          nearest.isEmpty() ? "các thẻ dùng được: " + known : "có phải ý bạn là " + nearest + "?",
          nearest.isEmpty() ? "tags there are: " + known : "did you mean " + nearest + "?");
      skip(xml);
      end();
      return null;
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (!name.equals("at") && !tag.attributes().contains(name)) {
        report("template/unknown-attribute",
            "thẻ <" + tag.word() + "> không có thuộc tính “" + name + "”",
            "<" + tag.word() + "> has no attribute “" + name + "”",
            tag.attributes().isEmpty() ? "bỏ thuộc tính này" : "dùng: " + String.join(", ", tag.attributes()),
            tag.attributes().isEmpty() ? "remove it" : "use: " + String.join(", ", tag.attributes()));
      }
    }
    return tag;
  }

  void end() {
    open.pop();
  }

  /** Passes over the rest of the open element. */
  void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  void misplaced(Tag tag) {
    report("template/tag-out-of-place", "thẻ <" + tag.word() + "> không đứng được ở đây",
        "<" + tag.word() + "> cannot stand here",
        "xem thứ tự các thẻ trong templates/README.md", "see templates/README.md for what goes into what");
  }

  static @Nullable String attribute(XMLStreamReader xml, String name) {
    return xml.getAttributeValue(null, name);
  }

  @Nullable String choice(XMLStreamReader xml, String attribute, List<String> choices) {
    String value = attribute(xml, attribute);
    if (value == null) {
      return null;
    }
    String plain = PlaceMarks.strip(value);
    if (choices.contains(plain)) {
      return plain;
    }
    report("template/unknown-value",
        "“" + plain + "” không phải một giá trị của thuộc tính “" + attribute + "”",
        "“" + plain + "” is not a value of “" + attribute + "”",
        "viết một trong: " + String.join(", ", choices), "write one of: " + String.join(", ", choices));
    return null;
  }

  /** The style an element names; unknown ones are reported and replaced, so that reading can go on. */
  String style(XMLStreamReader xml, Collection<String> known, @Nullable String otherwise) {
    String value = attribute(xml, "style");
    String style = value == null ? otherwise : PlaceMarks.strip(value);
    if (style != null && known.contains(style)) {
      return style;
    }
    String named = style == null ? "" : style;
    String nearest = Suggestion.nearest(named, known).orElse("");
    String list = String.join(", ", known);
    report("template/unknown-style",
        style == null ? "thẻ này thiếu style" : "không có kiểu “" + named + "” trong thể thức này",
        style == null ? "this tag needs a style" : "this standard has no style “" + named + "”",
        nearest.isEmpty() ? "các kiểu dùng được: " + list : "có phải ý bạn là “" + nearest + "”?",
        nearest.isEmpty() ? "styles there are: " + list : "did you mean “" + nearest + "”?");
    return known.iterator().next();
  }

  void report(String rule, String vi, String en, String hintVi, String hintEn) {
    sound = false;
    Span place = open.isEmpty() ? places.place(null) : open.peek();
    problems.add(Problem.error(rule, place, vi, en).hint(hintVi, hintEn));
  }

  StyleSheet styles() {
    return styles;
  }

  static Style.@Nullable Align align(String word) {
    return switch (word) {
      case "left" -> Style.Align.LEFT;
      case "center" -> Style.Align.CENTER;
      case "right" -> Style.Align.RIGHT;
      default -> null;
    };
  }

  private static String shorten(String words) {
    return words.length() <= 30 ? words : words.substring(0, 30) + "…";
  }
}
