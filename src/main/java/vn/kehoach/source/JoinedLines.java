package vn.kehoach.source;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/** Finds lines that YAML joins into one sentence or cuts off, although they look separate in the file. */
final class JoinedLines {

  /** Markers of list items as typed in Word. */
  private static final Pattern MARKER = Pattern.compile("^([-–+•●▪*]|\\d{1,2}[.)]|[a-zđ]\\)|[IVX]{1,4}\\.)\\s.*$");

  /** Markers that do not occur within names. */
  private static final String BULLETS = "•●▪";

  /** The key of a list, without a value on its line. */
  private static final Pattern LIST_KEY =
      Pattern.compile("^[ -]*(?:items|recipients|legal_basis):\\s*(?:#.*)?$");

  /** The key of paragraphs; cells and headings may have such lines. */
  private static final Pattern PARAGRAPH = Pattern.compile("[ -]*(?:text|after|opening|closing):");

  private static final Pattern ENDED = Pattern.compile("^.*[.;:,]$");

  private JoinedLines() {}

  static void report(Source source, Span span, ScalarStyle style, Problems problems) {
    if (style == ScalarStyle.PLAIN) {
      cut(source, span, problems);
    }
    int first = span.line();
    if (style == ScalarStyle.LITERAL) {
      if (PARAGRAPH.matcher(source.line(first)).lookingAt()) {
        list(source, span, problems);
      }
      return;
    }
    if (source.text().indexOf('\n', span.start()) >= span.end()) {
      return;
    }
    if (style == ScalarStyle.PLAIN && new YamlLine(source.line(first)).spaced().isPresent()) {
      report(source, span.start(), "thiếu dấu cách sau gạch đầu dòng, các dòng dưới bị nối vào dòng này",
          "a space is missing after the dash, so the lines below are joined to this one", problems);
      return;
    }
    int last = source.lineOf(Math.max(span.start(), span.end() - 1));
    if (style == ScalarStyle.PLAIN && first > 1 && LIST_KEY.matcher(source.line(first - 1)).matches()
        && source.text().substring(source.lineStart(first), span.start()).isBlank() && areItems(source, first, last)) {
      Span line = source.span(span.start(), source.lineEnd(first));
      problems.add(Problem.warning("yaml/joined-lines", line,
              "các dòng này thiếu gạch đầu dòng nên bị nối thành một câu",
              "these lines have no dashes, so they are joined to one sentence")
          .hint("viết “- ” ở đầu mỗi dòng", "begin each line with “- ”"));
      return;
    }
    int marked = 0;
    int place = 0;
    boolean sure = false;
    for (int line = first + 1; line <= last; line++) {
      if (!mayBeginItem(source, line)) {
        continue;
      }
      String words = source.line(line).strip();
      if (MARKER.matcher(words).matches()) {
        marked++;
        place = place == 0 ? line : place;
        // “Văn hóa / - Xã hội” may be one name on two lines
        sure |= BULLETS.indexOf(words.charAt(0)) >= 0 || ENDED.matcher(source.line(line - 1).strip()).matches();
      }
    }
    if (marked > 1 || sure) {
      report(source, source.lineStart(place) + new YamlLine(source.line(place)).indent(),
          "dòng này bị nối vào câu ở dòng trên, khi in không xuống dòng",
          "this line is joined to the sentence above and will not be printed on a new line", problems);
    }
  }

  /** Items and tables typed as lines of a paragraph, which keeps the lines but not the layout of items and tables. */
  private static void list(Source source, Span span, Problems problems) {
    int last = source.lineOf(Math.max(span.start(), span.end() - 1));
    int rows = 0;
    int marked = 0;
    int place = 0;
    for (int line = span.line() + 1; line <= last; line++) {
      YamlLine it = new YamlLine(source.line(line));
      boolean row = it.isDrawnRow();
      boolean item = !row && mayBeginItem(source, line) && MARKER.matcher(it.text().strip()).matches();
      rows += row ? 1 : 0;
      marked += item ? 1 : 0;
      place = place == 0 && (row || item) ? line : place;
    }
    int start = place == 0 ? 0 : source.lineStart(place) + new YamlLine(source.line(place)).indent();
    if (rows > 1) {
      problems.add(Problem.warning("yaml/joined-lines", source.span(start, source.lineEnd(place)),
              "bảng kẻ bằng dấu | in ra nguyên như vậy, không thành bảng",
              "a table drawn with | is printed as it is, not as a table")
          .hint(YamlMistake.TABLE));
    } else if (marked > 1) {
      report(source, start, "các dòng này in thành một đoạn, không thành từng ý",
          "these lines are printed as one paragraph, not as items", problems);
    }
  }

  /** Whether each line looks like an item: it begins with a capital letter, below the end of a sentence or name. */
  private static boolean areItems(Source source, int first, int last) {
    for (int line = first + 1; line <= last; line++) {
      String words = source.line(line).strip();
      boolean ended = ENDED.matcher(source.line(line - 1).strip()).matches()
          || source.line(first - 1).strip().startsWith("recipients");
      if (words.isEmpty() || !Character.isUpperCase(words.charAt(0)) || !ended) {
        return false;
      }
    }
    return true;
  }

  /** A quick test, because nearly all lines begin with a letter. */
  private static boolean mayBeginItem(Source source, int line) {
    String text = source.text();
    int at = source.lineStart(line);
    while (at + 1 < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    char first = text.charAt(at);
    return !Character.isLetter(first) || first == 'I' || first == 'V' || first == 'X'
        || at + 1 < text.length() && text.charAt(at + 1) == ')';
  }

  private static void report(Source source, int start, String vi, String en, Problems problems) {
    problems.add(Problem.warning("yaml/joined-lines", source.span(start, source.lineEnd(source.lineOf(start))), vi, en)
        .hint("mỗi ý viết thành một dòng “- ...” dưới khóa “items:”; câu dẫn để ở “text:”, "
                + "có dấu hai chấm thì đặt trong ngoặc kép",
            "write each item as a line “- ...” under “items:”; put the introductory sentence in “text:”, in "
                + "quotation marks "
                + "if it contains a colon"));
  }

  /** {@code Nhà số #12}: a # after a space begins a comment. */
  private static void cut(Source source, Span span, Problems problems) {
    String text = source.text();
    int sharp = span.end() + 1;
    boolean oneSpace = sharp + 1 < text.length() && text.charAt(sharp - 1) == ' ' && text.charAt(sharp) == '#';
    if (span.end() > span.start() && oneSpace && Character.isLetterOrDigit(text.charAt(sharp + 1))) {
      problems.add(Problem.warning("yaml/cut-at-sharp", source.span(sharp, source.lineEnd(source.lineOf(sharp))),
              "từ dấu # trở đi là ghi chú, không in ra", "the text after # is a comment and is not printed")
          .hint("đặt cả câu trong dấu ngoặc kép; nếu là ghi chú thì viết “# ” có dấu cách",
              "put the whole sentence in double quotes; if it is a comment, write “# ” with a space"));
    }
  }
}
