package vn.kehoach.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.ColumnsStyle;
import vn.kehoach.document.FrameStyle;
import vn.kehoach.document.Length;
import vn.kehoach.document.LineSpacing;
import vn.kehoach.document.PageSetup;
import vn.kehoach.document.RuleStyle;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.document.TableStyle;

/** Builds a {@link Standard} from its YAML. The file is bundled, so an error in it is an exception. */
final class StandardReader {

  private static final Set<String> STYLE_KEYS = Set.of("label", "clause", "range", "large", "small", "bold", "italic",
      "caps", "underline", "color", "align", "first_line", "first_line_range", "indent_left", "indent_right", "before",
      "after", "spacing", "spacing_range", "keep_with_next", "keep_with_previous", "keep_lines", "wrapping", "outline",
      "breaking");

  private final Data file;
  private final Map<String, String> titles;

  /** Style sheets by set, built on first use. */
  private final Map<String, StyleSheet> sheets = new ConcurrentHashMap<>();

  /** {@code titles} are the titles by file; a clause is cited with the title of the file it is from. */
  private StandardReader(Data file, Map<String, String> titles) {
    this.file = file;
    this.titles = titles;
  }

  /** Reads a file, which contains only what differs from the file named in {@code based_on}. */
  static Standard read(String file, Function<String, Data> files) {
    Map<String, String> titles = new HashMap<>();
    return new StandardReader(whole(file, files, titles), titles).read();
  }

  private static Data whole(String file, Function<String, Data> files, Map<String, String> titles) {
    Data own = files.apply(file);
    titles.put(own.file(), own.text("title"));
    String base = own.textOr("based_on", null);
    if (base == null) {
      return own;
    }
    Data below = whole(base, files, titles);
    if (below.text("id").equals(own.text("id"))) {
      // an older text of the same standard: its clauses are cited from the newer text, which replaced it
      titles.put(below.file(), own.text("title"));
    }
    return own.over(below);
  }

  private Standard read() {
    Data sizes = file.at("sizes");
    Map<Integer, String> sets = new LinkedHashMap<>();
    for (String set : sizes.keys()) {
      if (!set.equals("default")) {
        sets.put(Integer.parseInt(sizes.text(set)), set);
      }
    }
    PageSetup page = page(file.at("page"));
    String until = file.textOr("until", null);
    return new Standard(
        file.text("id"),
        file.text("title"),
        Notation.day(file.text("from")),
        until == null || until.isEmpty() ? null : Notation.day(until),
        file.text("parts"),
        file.text("language"),
        page,
        sets,
        sizes.text("default"),
        set -> sheets.computeIfAbsent(set, this::styleSheet),
        file.list("phrases"),
        file.list("compounds"),
        types(file.at("types")),
        answers(),
        signs(file.at("signs")),
        file.flag("verified", false));
  }

  private static Map<String, String> signs(Data signs) {
    Map<String, String> found = new LinkedHashMap<>();
    signs.keys().forEach(name -> found.put(name, signs.text(name)));
    return found;
  }

  private Map<String, Answer> answers() {
    Map<String, Answer> found = new LinkedHashMap<>();
    if (file.has("answers")) {
      Data answers = file.at("answers");
      answers.keys().stream().filter(question -> answers.at(question).flag("asks", true))
          .forEach(question -> found.put(question, answer(answers.at(question))));
    }
    return found;
  }

  private Answer answer(Data answer) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String key : answer.keys()) {
      values.put(key, answer.oneOrMore(key));
    }
    String clause = answer.textOr("clause", null);
    String title = clause == null ? null : titles.get(answer.at("clause").file());
    return new Answer(title == null ? null : title + ", " + clause, values);
  }

  private static Map<String, Standard.DocumentType> types(Data types) {
    Map<String, Standard.DocumentType> found = new LinkedHashMap<>();
    for (String id : types.keys()) {
      Data type = types.at(id);
      found.put(id, new Standard.DocumentType(id, type.text("name"), type.text("code"), type.text("template")));
    }
    return found;
  }

  private static PageSetup page(Data page) {
    return new PageSetup(
        page.length("width"), page.length("height"),
        margin(page, "top"), margin(page, "bottom"), margin(page, "left"), margin(page, "right"),
        page.length("header"), page.length("footer"));
  }

  private static Length margin(Data page, String side) {
    return page.at(side).length("value");
  }

  private StyleSheet styleSheet(String set) {
    return new StyleSheet(
        named("styles", (name, data) -> style(name, data, set)),
        named("rules", (name, data) -> new RuleStyle(name, data.number("least"), data.number("most"),
            data.length("thickness"), data.length("gap"), data.length("after"))),
        named("columns", (name, data) -> new ColumnsStyle(name,
            data.list("shares").stream().map(Double::valueOf).toList(), data.length("padding"),
            data.lengthOr("before", Length.ZERO), data.flag("keep_with_previous", false),
            data.lengthOr("divider", Length.ZERO))),
        named("tables", (name, data) -> new TableStyle(name, data.text("head"), data.text("cell"),
            data.text("strong"), data.length("border"), data.length("padding"),
            data.lengthOr("after", Length.ZERO))),
        named("frames", (name, data) -> new FrameStyle(name, data.lengthOr("width", Length.ZERO),
            data.lengthOr("height", Length.ZERO), data.length("border"), data.length("padding"), data.text("color"),
            data.lengthOr("before", Length.ZERO))));
  }

  private interface Maker<S> {
    S make(String name, Data data);
  }

  private <S> List<S> named(String group, Maker<S> maker) {
    Data data = file.at(group);
    List<S> made = new ArrayList<>();
    for (String name : data.keys()) {
      made.add(maker.make(name, data.at(name)));
    }
    return made;
  }

  private static Style style(String name, Data data, String set) {
    data.refuseKeysOutside(STYLE_KEYS);
    return new Style(
        name,
        data.text("label"),
        Length.points(data.number(set)),
        data.flag("bold", false),
        data.flag("italic", false),
        data.flag("caps", false),
        data.flag("underline", false),
        data.textOr("color", null),
        Style.Align.valueOf(constant(data.text("align"))),
        data.lengthOr("first_line", Length.ZERO),
        data.lengthOr("indent_left", Length.ZERO),
        data.lengthOr("indent_right", Length.ZERO),
        data.has("before") ? Notation.length(data.scalarOrMember("before", set)) : Length.ZERO,
        data.lengthOr("after", Length.ZERO),
        spacing(data, set),
        data.flag("keep_with_next", false),
        data.flag("keep_with_previous", false),
        data.flag("keep_lines", false),
        Style.Wrapping.valueOf(constant(data.textOr("wrapping", "freely"))),
        Integer.parseInt(data.textOr("outline", "0")),
        Style.Breaking.valueOf(constant(data.textOr("breaking", "first-fit"))));
  }

  private static LineSpacing spacing(Data style, String set) {
    if (!style.has("spacing")) {
      return LineSpacing.multiple(1);
    }
    String written = style.scalarOrMember("spacing", set);
    return Character.isLetter(written.charAt(written.length() - 1))
        ? LineSpacing.exactly(Notation.length(written))
        : LineSpacing.multiple(Double.parseDouble(written));
  }

  private static String constant(@Nullable String written) {
    return String.valueOf(written).toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
