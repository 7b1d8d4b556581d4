package vn.kehoach.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
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
import vn.kehoach.template.MarkupScanner.NotBalanced;
import vn.kehoach.template.MarkupScanner.Step;

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
  private final CitationWording citations;
  private final Problems problems;

  /** Marks of {@link TagPlaces}, of the tags that have not ended. */
  private final Deque<String> open = new ArrayDeque<>();
  private boolean sound = true;
  private final List<Problem> found = new ArrayList<>();
  private CitationWording.Mention mention = CitationWording.Mention.TEXT;

  MarkupReader(
      TemplatePlaces places,
      PlaceMarks marks,
      StyleSheet styles,
      PageSetup page,
      CitationWording citations,
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
    MarkupScanner markup = new MarkupScanner(filled);
    try {
      List<Section> sections = document(markup);
      if (sound && sections.isEmpty()) {
        report("template/empty", "mẫu không in ra gì", "the template prints nothing",
            "bắt đầu từ mẫu có sẵn: kehoach templates THƯ-MỤC; lời văn đặt trong <section>...</section>",
            "begin with the shipped one: kehoach templates DIR; what prints stands in <section>...</section>");
      }
      found.forEach(problems::add);
      return sound ? sections : null;
    } catch (NotBalanced malformed) {
      Problem unbalanced = unbalanced(filled, markup);
      // where tags do not match, others seem out of place; and an unknown one was told already
      found.removeIf(problem -> problem.rule().equals("template/tag-out-of-place"));
      if (found.stream().noneMatch(problem -> problem.place().equals(unbalanced.place()))) {
        found.add(unbalanced);
      }
      found.forEach(problems::add);
      return null;
    }
  }

  private Problem unbalanced(String filled, MarkupScanner markup) {
    int begun = markup.halfWritten();
    int mark = begun < 0 ? -1 : filled.indexOf(" at=\"", begun);
    if (mark >= 0 && filled.substring(begun + 1, mark).chars().allMatch(Character::isLetterOrDigit)) {
      int start = mark + " at=\"".length();
      return Problem.error("template/tags-not-balanced", places.place(filled.substring(start, filled.indexOf('"', start))),
              "thẻ này viết chưa đúng", "this tag is not well written")
          .hint("viết <p style=\"body\">: giá trị đặt trong ngoặc kép thẳng, cuối thẻ có dấu >",
              "write <p style=\"body\">: values in straight double quotes, and > at its end");
    }
    Span place = places.place(open.peek());
    if (begun >= 0 || markup.failedInWords()) {
      String sign = begun >= 0 ? "<" : "&";
      String written = begun >= 0 ? "&lt;" : "&amp;";
      return Problem.error("template/tags-not-balanced", place,
              "trong chữ của thẻ này có dấu " + sign + " viết trần", "the words of this tag hold a bare " + sign)
          .hint("viết " + written + " thay cho " + sign, "write " + written + " for " + sign);
    }
    return Problem.error("template/tags-not-balanced", place,
            "các thẻ của mẫu không khớp nhau, bắt đầu từ thẻ này", "tags do not match, starting with this one")
        .hint("mỗi thẻ mở <p> cần một thẻ đóng </p> theo đúng thứ tự; dấu & và < trong chữ viết là &amp; và &lt;",
            "every <p> needs its </p> in the right order; write & and < in text as &amp; and &lt;");
  }

  private List<Section> document(MarkupScanner markup) throws NotBalanced {
    List<Section> sections = new ArrayList<>();
    List<Block> loose = new ArrayList<>();
    while (next(markup)) {
      Tag tag = begin(markup);
      if (tag == Tag.SECTION) {
        flush(loose, sections);
        sections.add(section(markup));
      } else if (tag != null) {
        block(tag, markup, loose);
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

  private Section section(MarkupScanner markup) throws NotBalanced {
    boolean landscape = "landscape".equals(choice(markup, "orientation", List.of("portrait", "landscape")));
    boolean restarts = "restart".equals(choice(markup, "numbering", List.of("restart", "continue")));
    List<Block> blocks = new ArrayList<>();
    List<Block> top = new ArrayList<>();
    List<Block> foot = new ArrayList<>();
    while (next(markup)) {
      Tag tag = begin(markup);
      if (tag == Tag.TOP || tag == Tag.FOOT) {
        (tag == Tag.TOP ? top : foot).addAll(blocks(markup));
        end();
      } else if (tag != null) {
        block(tag, markup, blocks);
      }
    }
    end();
    return new Section(landscape ? page.landscape() : page, restarts, blocks, top, foot);
  }

  /** The blocks up to the end of the open element. */
  private List<Block> blocks(MarkupScanner markup) throws NotBalanced {
    List<Block> blocks = new ArrayList<>();
    while (next(markup)) {
      Tag tag = begin(markup);
      if (tag != null) {
        block(tag, markup, blocks);
      }
    }
    return blocks;
  }

  private void block(Tag tag, MarkupScanner markup, List<Block> into) throws NotBalanced {
    switch (tag) {
      case P -> paragraph(markup, "body", into);
      case H -> heading(markup, into);
      case LIST -> into.add(list(markup));
      case TABLE -> into.add(new TableMarkup(this, markup).read());
      case COLUMNS -> into.add(columns(markup));
      case RULE -> {
        into.add(new Block.Rule(style(markup, styles.ruleNames(), null)));
        skip(markup);
      }
      case FRAME -> into.add(frame(markup));
      case PAGE_BREAK -> {
        into.add(new Block.PageBreak());
        skip(markup);
      }
      default -> {
        misplaced(tag);
        skip(markup);
      }
    }
    end();
  }

  private void paragraph(MarkupScanner markup, String otherwise, List<Block> into) throws NotBalanced {
    String style = style(markup, styles.names(), otherwise);
    List<Inline> content = prose(markup, style);
    if (!content.isEmpty()) {
      into.add(new Block.Paragraph(style, content));
    }
  }

  private void heading(MarkupScanner markup, List<Block> into) throws NotBalanced {
    String typed = markup.attribute("level");
    boolean digit = typed != null && typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '9';
    int level = digit ? Math.min(3, typed.charAt(0) - '0') : 1;
    String style = style(markup, styles.names(), "heading-" + level);
    List<Inline> content = prose(markup, style);
    if (!content.isEmpty()) {
      into.add(new Block.Heading(level, style, content));
    }
  }

  /** The words of the open element as one paragraph of a style. */
  List<Inline> prose(MarkupScanner markup, String style) throws NotBalanced {
    mention = SUBJECT_STYLES.contains(style) ? CitationWording.Mention.TITLE : CitationWording.Mention.TEXT;
    Prose prose = new Prose();
    inlines(markup, Emphasis.NONE, prose);
    mention = CitationWording.Mention.TEXT;
    return prose.content();
  }

  /** A cell: words, or paragraphs one below the other; without a style of their own all take the row's. */
  List<Block> cell(MarkupScanner markup, String style) throws NotBalanced {
    List<Block> blocks = new ArrayList<>();
    Prose prose = new Prose();
    for (Step step = markup.next(); step != Step.END; step = markup.next()) {
      if (step == Step.WORDS) {
        words(markup.words(), Emphasis.NONE, prose);
      } else {
        cellPart(markup, style, prose, blocks);
      }
    }
    if (!prose.isBlank() || blocks.isEmpty()) {
      blocks.add(new Block.Paragraph(style, prose.content()));
    }
    return blocks;
  }

  private void cellPart(MarkupScanner markup, String style, Prose prose, List<Block> into) throws NotBalanced {
    Tag tag = begin(markup);
    if (tag == Tag.P) {
      paragraph(markup, style, into);
      end();
    } else if (tag != null) {
      inline(tag, markup, Emphasis.NONE, prose);
      end();
    }
  }

  private Block list(MarkupScanner markup) throws NotBalanced {
    String style = choice(markup, "style", Keys.LIST_STYLES);
    List<Block.Item> items = new ArrayList<>();
    while (child(markup, Tag.ITEM) != null) {
      Text marker = placed(markup.attribute("marker"));
      Text number = placed(markup.attribute("number"));
      items.add(new Block.Item(marker, number, blocks(markup), number == null ? null : number.span()));
      end();
    }
    return new Block.ListBlock(style, items);
  }

  private Block columns(MarkupScanner markup) throws NotBalanced {
    String style = style(markup, styles.columnsNames(), null);
    List<Block.ColumnRow> rows = new ArrayList<>();
    List<List<Block>> cells = new ArrayList<>();
    for (Tag tag = child(markup, Tag.TR, Tag.COLUMN); tag != null; tag = child(markup, Tag.TR, Tag.COLUMN)) {
      if (tag == Tag.TR) {
        rows.add(columnRow(markup));
      } else {
        cells.add(blocks(markup));
      }
      end();
    }
    if (!cells.isEmpty()) {
      rows.add(new Block.ColumnRow(cells));
    }
    return new Block.Columns(style, rows, List.of());
  }

  private Block.ColumnRow columnRow(MarkupScanner markup) throws NotBalanced {
    List<List<Block>> cells = new ArrayList<>();
    while (child(markup, Tag.COLUMN) != null) {
      cells.add(blocks(markup));
      end();
    }
    return new Block.ColumnRow(cells);
  }

  private Block frame(MarkupScanner markup) throws NotBalanced {
    String style = style(markup, styles.frameNames(), null);
    return new Block.Frame(style, blocks(markup), Length.ZERO, Length.ZERO);
  }

  private void inlines(MarkupScanner markup, Emphasis emphasis, Prose prose) throws NotBalanced {
    for (Step step = markup.next(); step != Step.END; step = markup.next()) {
      if (step == Step.WORDS) {
        words(markup.words(), emphasis, prose);
        continue;
      }
      Tag tag = begin(markup);
      if (tag != null) {
        inline(tag, markup, emphasis, prose);
        end();
      }
    }
  }

  private void inline(Tag tag, MarkupScanner markup, Emphasis emphasis, Prose prose) throws NotBalanced {
    switch (tag) {
      case B -> inlines(markup, emphasis.withBold(), prose);
      case I -> inlines(markup, emphasis.withItalic(), prose);
      case U -> inlines(markup, emphasis.withUnderline(), prose);
      case SUP -> inlines(markup, emphasis.withSuperscript(), prose);
      case BR -> {
        prose.add(new Inline.Break());
        skip(markup);
      }
      case NOTE -> {
        Prose note = new Prose();
        inlines(markup, Emphasis.NONE, note);
        prose.add(new Inline.Note(0, note.content()));
      }
      case CITE -> {
        cite(markup, emphasis, prose);
        skip(markup);
      }
      default -> {
        misplaced(tag);
        skip(markup);
      }
    }
  }

  private void cite(MarkupScanner markup, Emphasis emphasis, Prose prose) {
    Text id = placed(markup.attribute("id"));
    if (id == null) {
      report("template/cite-without-id", "thẻ <cite> thiếu id", "<cite> has no id",
          "viết <cite id=\"...\"/>", "write <cite id=\"...\"/>");
      return;
    }
    List<Inline> words = new ArrayList<>();
    new InlineReader(citations, mention).cite(id, markup.attribute("form"), emphasis, words);
    prose.addAll(words);
  }

  /** Characters of the filled template: its own words, and marks for those of the plan. */
  private void words(String characters, Emphasis emphasis, Prose prose) {
    int done = 0;
    for (int at = characters.indexOf(PlaceMarks.OPEN); at >= 0; at = characters.indexOf(PlaceMarks.OPEN, done)) {
      prose.literal(characters.substring(done, at), emphasis);
      int close = characters.indexOf(PlaceMarks.CLOSE, at);
      prose.addAll(new InlineReader(citations, mention).read(marks.text(characters, at + 1, close), emphasis));
      done = close + 1;
    }
    prose.literal(characters.substring(done), emphasis);
  }

  /** An attribute's words with their place, where they have one. */
  private @Nullable Text placed(@Nullable String value) {
    if (value == null) {
      return null;
    }
    int last = value.length() - 1;
    boolean whole = last > 0 && value.charAt(0) == PlaceMarks.OPEN && value.indexOf(PlaceMarks.CLOSE) == last;
    return whole ? marks.text(value, 1, last) : Text.of(marks.words(value));
  }

  /** Moves to the next child of the open element; {@code false} at its end. Words between blocks are a fault. */
  private boolean next(MarkupScanner markup) throws NotBalanced {
    for (Step step = markup.next(); step != Step.END; step = markup.next()) {
      if (step == Step.BEGIN) {
        return true;
      }
      if (!markup.isBlank()) {
        String words = marks.words(markup.words()).strip();
        report("template/words-outside-tags",
            "chữ “" + shorten(words) + "” nằm ngoài thẻ <p>", "“" + shorten(words) + "” stands outside <p>",
            "đặt chữ trong <p>...</p>", "put the words inside <p>...</p>");
      }
    }
    return false;
  }

  /**
   * Opens the next child of the open element that is one of these: its tag, or {@code null} when there is none any
   * more. Others are reported, and skipped.
   */
  @Nullable Tag child(MarkupScanner markup, Tag... wanted) throws NotBalanced {
    while (next(markup)) {
      Tag tag = begin(markup);
      if (tag != null && List.of(wanted).contains(tag)) {
        return tag;
      }
      if (tag != null) {
        misplaced(tag);
        skip(markup);
        end();
      }
    }
    return null;
  }

  /** Opens an element: its tag, or {@code null} when it is unknown (reported, and skipped). */
  private @Nullable Tag begin(MarkupScanner markup) throws NotBalanced {
    String mark = markup.attribute("at");
    open.push(mark == null ? "" : mark);
    if (open.size() > MOST_DEPTH) {
      report("template/too-deep", "các thẻ lồng nhau quá " + MOST_DEPTH + " cấp",
          "tags are nested more than " + MOST_DEPTH + " levels deep",
          "xem lại các macro gọi chính nó", "look at macros that call themselves");
      skip(markup);
      end();
      return null;
    }
    Tag tag = Tag.of(markup.tag());
    if (tag == null) {
      String word = markup.tag();
      String nearest = Suggestion.nearest(word, Tag.words()).map(near -> "<" + near + ">").orElse("");
      String known = String.join(" ", Tag.words());
      report("template/unknown-tag", "không có thẻ <" + word + ">", "there is no tag <" + word + ">",
          nearest.isEmpty() ? "các thẻ dùng được: " + known : "có phải ý bạn là " + nearest + "?",
          nearest.isEmpty() ? "tags there are: " + known : "did you mean " + nearest + "?");
      skip(markup);
      end();
      return null;
    }
    for (String name : markup.attributes()) {
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
  private void skip(MarkupScanner markup) throws NotBalanced {
    int depth = 1;
    while (depth > 0) {
      Step step = markup.next();
      depth += step == Step.BEGIN ? 1 : step == Step.END ? -1 : 0;
    }
  }

  private void misplaced(Tag tag) {
    report("template/tag-out-of-place", "thẻ <" + tag.word() + "> không đứng được ở đây",
        "<" + tag.word() + "> cannot stand here",
        "xem thứ tự các thẻ trong templates/README.md", "see templates/README.md for what goes into what");
  }

  @Nullable String choice(MarkupScanner markup, String attribute, List<String> choices) {
    String value = markup.attribute(attribute);
    if (value == null) {
      return null;
    }
    String plain = marks.words(value);
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
  String style(MarkupScanner markup, Collection<String> known, @Nullable String otherwise) {
    String value = markup.attribute("style");
    String style = value == null ? otherwise : marks.words(value);
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

  private void report(String rule, String vi, String en, String hintVi, String hintEn) {
    sound = false;
    Span place = places.place(open.peek());
    found.add(Problem.error(rule, place, vi, en).hint(hintVi, hintEn));
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
