package vn.kehoach.source;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Explains errors of SnakeYAML, such as "mapping values are not allowed here", in words that help the author. Its
 * messages are matched by fragments; unknown ones are passed on with their position.
 */
final class YamlMistake {

  /** How to write a table that was drawn as text. */
  static final Sentence TABLE = new Sentence(
      "viết bảng trong một khoản: table: {columns: [...], rows: [[...], [...]]}; hoặc lưu bảng thành tệp .xlsx, .csv "
          + "rồi ghi rows: {from: TỆP}",
      "write it in an item as table: {columns: [...], rows: [[...], [...]]}; or save it as .xlsx or .csv and write "
          + "rows: {from: FILE}");

  private final Source source;

  YamlMistake(Source source) {
    this.source = source;
  }

  /**
   * @param problemAt where parsing stopped; {@code contextAt} is where the construct began; -1 if unknown
   */
  Problem explain(MarkedYAMLException failed, int problemAt, int contextAt) {
    String problem = failed.getProblem() == null ? "" : failed.getProblem().toLowerCase(Locale.ROOT);
    String context = failed.getContext() == null ? "" : failed.getContext().toLowerCase(Locale.ROOT);
    int at = Math.max(0, problemAt);
    int began = contextAt < 0 ? at : contextAt;
    if (letter(at) == '\t' || problem.contains("'\\t")) {
      return tab(at);
    }
    int open = quoteOpenedAbove(at);
    if (open >= 0 || context.contains("quoted scalar") && problem.contains("end of stream")) {
      int mark = open >= 0 ? open : began;
      String sign = source.text().charAt(mark) == '\'' ? "'" : "\"";
      return problem("yaml/quote-not-closed", mark,
              "dấu ngoặc " + sign + " mở ở đây chưa đóng",
              "the quotation mark " + sign + " opened here is not closed")
          .hint("thêm dấu " + sign + " ở cuối câu; trong câu dùng ngoặc “ ” thay cho " + sign + " " + sign,
              "add " + sign + " at the end of the sentence; inside the sentence use “ ” instead");
    }
    if (problem.contains("escape character") || problem.contains("expected escape")) {
      return problem("yaml/escape", at,
              "dấu \\ trong ngoặc kép có nghĩa riêng và ở đây không hợp lệ",
              "a \\ inside double quotes has a special meaning and is not valid here")
          .hint("viết \\\\ hoặc dùng dấu ngoặc đơn '...'", "write \\\\ or use single quotes '...'");
    }
    Problem typed = structure(problem) || structure(context) ? asTyped(at, began) : null;
    if (typed != null) {
      return typed;
    }
    if (problem.contains("mapping values are not allowed") && isFirstColonOfItsLine(at)) {
      Problem bare = bareKey(above(source.lineOf(at)), new YamlLine(source.line(source.lineOf(at))).indent());
      return bare != null ? bare : indentation(firstLetterOfLine(at));
    }
    if (problem.contains("mapping values are not allowed") && announcesPoints(at)) {
      return problem("yaml/colon-in-sentence", at,
              "câu kết thúc bằng dấu hai chấm, YAML hiểu là một khóa mới",
              "the sentence ends with a colon, so YAML reads it as a new key")
          .hint("đặt câu này trong dấu ngoặc kép \"...\"; các ý bên dưới viết vào “items:”",
              "put this sentence in double quotes \"...\"; write the items below it under “items:”");
    }
    if (problem.contains("mapping values are not allowed")) {
      return problem("yaml/colon-in-sentence", at,
              "dấu hai chấm thứ hai trên một dòng, YAML hiểu là một khóa mới",
              "a second colon on one line is read as a new key")
          .hint("đặt cả câu trong dấu ngoặc kép \"...\", hoặc viết >- rồi xuống dòng thụt vào",
              "put the whole sentence in double quotes \"...\", or write >- and continue on an indented new line");
    }
    if (problem.contains("could not find expected ':'") && isBelowItem(began)) {
      String words = shorten(new YamlLine(source.line(source.lineOf(began))).words());
      return problem("yaml/colon-missing", began,
              "dòng này thiếu gạch đầu dòng, hoặc nối tiếp câu ở trên mà không thụt vào",
              "the dash of this item is missing, or it continues the sentence above and is not indented")
          .hint("mục mới thì viết “- " + words + "”; câu nối tiếp thì thụt vào thêm hai dấu cách",
              "for a new item write “- " + words + "”; indent the rest of a sentence by two more spaces");
    }
    if (problem.contains("could not find expected ':'")) {
      return problem("yaml/colon-missing", began,
              "dòng này thiếu dấu hai chấm sau tên khóa, hoặc câu xuống dòng mà không thụt vào",
              "the colon after the key is missing, or a sentence continues on a line that is not indented")
          .hint("viết “khóa: nội dung”; câu dài thì viết >- rồi thụt các dòng sau",
              "write “key: value”; for a long sentence write >- and indent the following lines");
    }
    return rarer(failed, problem, context, at, began);
  }

  /** Characters with a meaning in YAML that the author did not intend, and everything not explained elsewhere. */
  private Problem rarer(MarkedYAMLException failed, String problem, String context, int at, int began) {
    if (context.contains("flow") && (problem.contains("expected ','") || problem.contains("end of stream"))) {
      boolean square = letter(began) == '[';
      return problem("yaml/bracket-not-closed", began,
              "dấu " + (square ? "[" : "{") + " mở ở đây chưa đóng, hoặc thiếu dấu phẩy bên trong",
              "the " + (square ? "[" : "{") + " opened here is not closed, or a comma is missing inside")
          .hint("thêm dấu " + (square ? "]" : "}") + "; chữ có dấu phẩy, hai chấm thì đặt trong ngoặc kép",
              "add " + (square ? "]" : "}") + "; put text with commas or colons in quotation marks");
    }
    if (problem.contains("undefined alias") || context.contains("alias")) {
      return problem("yaml/star-at-start", began,
              "dấu * ở đầu câu được YAML hiểu là bí danh", "a * at the beginning is read as a YAML alias")
          .hint("đặt cả câu trong dấu ngoặc kép \"...\"", "put the whole sentence in double quotes \"...\"");
    }
    if (context.contains("anchor")) {
      return YamlTree.anchor(wordAt(began));
    }
    if (context.contains("tag")) {
      return YamlTree.tag(wordAt(began));
    }
    if (problem.contains("cannot start any token") || context.contains("directive")) {
      return problem("yaml/sign-at-start", at,
              "câu không được bắt đầu bằng dấu “" + letter(at) + "”",
              "a sentence cannot begin with “" + letter(at) + "”")
          .hint("đặt cả câu trong dấu ngoặc kép \"...\"", "put the whole sentence in double quotes \"...\"");
    }
    if (structure(problem) || structure(context)) {
      return indentation(at);
    }
    if (problem.contains("sequence entries are not allowed")) {
      String words = shorten(new YamlLine(source.line(source.lineOf(at)).substring(columnOf(at))).words());
      return problem("yaml/indentation", at,
              "gạch đầu dòng không đứng cùng dòng với khóa", "a dash cannot be on the line of its key")
          .hint("xuống dòng, thụt vào rồi viết “- " + words + "”, hoặc chỉ viết “" + words + "”",
              "write “- " + words + "” on a new indented line, or only “" + words + "”");
    }
    return problem("yaml/syntax", at,
            "YAML không đọc được chỗ này",
            "YAML cannot parse this (" + failed.getProblem() + ")")
        .hint("so với một tệp trong thư mục examples; câu có dấu đặc biệt thì đặt trong ngoặc kép",
            "compare it with a file from the folder examples; put a sentence with special characters in "
                + "quotation marks");
  }

  private char letter(int at) {
    return at < source.text().length() ? source.text().charAt(at) : '\n';
  }

  /** Whether the message is about the indentation of lines. */
  private static boolean structure(String sentence) {
    return sentence.contains("block") || sentence.contains("could not find expected ':'")
        || sentence.contains("mapping values are not allowed") || sentence.contains("document start");
  }

  private Problem tab(int at) {
    boolean inside = !source.text().substring(source.lineStart(source.lineOf(at)), at).isBlank();
    long more = source.text().lines().filter(line -> line.matches("\\s*\t.*")).count() - 1;
    return inside
        ? problem("yaml/tab", at,
                "phím Tab giữa dòng; YAML chỉ nhận dấu cách", "there is a tab in the line; YAML allows only spaces")
            .hint("thay Tab bằng một dấu cách", "replace the tab with one space")
        : problem("yaml/tab", at,
                "dòng thụt bằng phím Tab" + (more > 0 ? ", còn " + more + " dòng như vậy" : "")
                    + "; YAML chỉ nhận dấu cách",
                "the line is indented with a tab" + (more > 0 ? ", and so are " + more + " other lines" : "")
                    + "; YAML allows only spaces")
            .hint("thay Tab bằng hai dấu cách", "replace the tab with two spaces");
  }

  /**
   * Looks for visible mistakes in the line where YAML stopped, the line where the construct began, or the line above.
   */
  private @Nullable Problem asTyped(int at, int began) {
    int line = source.lineOf(at);
    Problem here = signAtStart(at, line);
    int above = above(line);
    for (int number : new int[] {source.lineOf(began), line, above}) {
      if (here == null && number > 0) {
        here = asTyped(number);
      }
    }
    if (here != null || above == 0) {
      return here;
    }
    YamlLine it = new YamlLine(source.line(line));
    YamlLine before = new YamlLine(source.line(above));
    if (it.hasKey() && !before.hasKey() && before.contentStart() > before.indent()
        && it.indent() == before.contentStart()) {
      String words = shorten(before.content().strip());
      return problem("yaml/indentation", source.lineStart(above) + before.contentStart(),
              "“" + words + "” là một câu, không có các khóa bên dưới được",
              "“" + words + "” is a sentence and cannot have keys below it")
          .hint("viết “- title: " + words + "”, các khóa của nó thẳng cột với chữ title",
              "write “- title: " + words + "” and align its keys with title");
    }
    return before.hasKey() && !before.isLoneKey() && before.indent() < it.indent()
        && before.contentStart() == before.indent()
            && standsAbove(above, it.indent())
        ? indentation(source.lineStart(above) + before.indent()) : null;
  }

  /** Whether an earlier line has this indentation, so that the lines in between were shifted. */
  private boolean standsAbove(int line, int indent) {
    int above = above(line);
    return above > 0 && new YamlLine(source.line(above)).indent() == indent;
  }

  private @Nullable Problem asTyped(int number) {
    YamlLine line = new YamlLine(source.line(number));
    int start = source.lineStart(number);
    if (line.hasOddIndent()) {
      return problem("yaml/indentation", start,
              "dòng thụt bằng dấu cách lạ (chép từ Word hay trang web), YAML không nhận",
              "the line is indented with unusual spaces (copied from Word or a web page), which YAML does not accept")
          .hint("xóa khoảng trống đầu dòng rồi gõ lại bằng dấu cách",
              "delete the indentation and retype it with ordinary spaces");
    }
    Optional<String> item = line.hyphened();
    if (item.isPresent()) {
      return item.map(right -> problem("yaml/colon-missing", start + line.contentStart(),
              "gạch đầu dòng phải là dấu “-” trên bàn phím, không phải “" + line.content().charAt(0) + "”",
              "an item begins with the keyboard character “-”, not “" + line.content().charAt(0) + "”")
          .hint("viết “" + shorten(right.strip()) + "”", "write “" + shorten(right.strip()) + "”")).orElse(null);
    }
    return line.spaced().map(right -> problem("yaml/colon-missing", start + line.contentStart(),
            line.isGluedDash() ? "sau gạch đầu dòng phải có một dấu cách thường"
                : "sau tên khóa phải là dấu “:” thường và một dấu cách thường",
            line.isGluedDash() ? "the dash must be followed by an ordinary space"
                : "a key is followed by an ordinary “:” and an ordinary space")
        .hint("viết “" + shorten(right.strip()) + "”", "write “" + shorten(right.strip()) + "”")).orElse(null);
  }

  /**
   * {@code "Bảo đảm" thiết thực}, {@code [x] nội dung}, {@code >80%}: text that begins with a character that YAML
   * interprets.
   */
  private @Nullable Problem signAtStart(int at, int number) {
    YamlLine line = new YamlLine(source.line(number));
    int sign = line.valueStart();
    int start = source.lineStart(number);
    char first = sign < line.text().length() ? line.text().charAt(sign) : ' ';
    if (at <= start + sign || "\"'[{>|".indexOf(first) < 0) {
      return null;
    }
    if (line.isDrawnRow()) {
      return problem("yaml/sign-at-start", start + sign,
              "bảng kẻ bằng dấu | không đọc được thành bảng", "a table drawn with | cannot be read as a table")
          .hint(TABLE);
    }
    return problem("yaml/sign-at-start", start + sign,
            "câu bắt đầu bằng dấu " + first + " mà sau đó còn chữ khác",
            "the sentence begins with " + first + ", but more text follows the closing one")
        .hint("đặt cả câu trong dấu ngoặc kép \"...\"; chữ cần nhấn trong câu thì dùng “ ”",
            "put the whole sentence in double quotes \"...\"; use “ ” inside it");
  }

  /** Whether the line begins in the column of the dash above it, as text. */
  private boolean isBelowItem(int at) {
    int line = source.lineOf(at);
    int above = above(line);
    if (above == 0) {
      return false;
    }
    YamlLine it = new YamlLine(source.line(line));
    YamlLine before = new YamlLine(source.line(above));
    return it.contentStart() == it.indent() && it.indent() == before.indent()
        && before.contentStart() > before.indent();
  }

  private int columnOf(int at) {
    return at - source.lineStart(source.lineOf(at));
  }

  /** The line above, if it is a key without its colon in the column of the line where YAML stopped. */
  private @Nullable Problem bareKey(int line, int indent) {
    YamlLine it = new YamlLine(line > 0 ? source.line(line) : "");
    return it.contentStart() != indent ? null : it.withColon()
        .map(right -> problem("yaml/colon-missing", source.lineStart(line) + it.contentStart(),
                "thiếu dấu hai chấm sau tên khóa", "the colon after the key is missing")
            .hint("viết “" + shorten(right.strip()) + "”", "write “" + shorten(right.strip()) + "”"))
        .orElse(null);
  }

  private boolean announcesPoints(int at) {
    int line = source.lineOf(at);
    return new YamlLine(source.line(line)).announces() && line < source.lineCount()
        && new YamlLine(source.line(line + 1)).isPoint();
  }

  /** The previous line that is not blank; 0 if there is none. */
  private int above(int line) {
    int above = line - 1;
    while (above > 0 && new YamlLine(source.line(above)).isEmpty()) {
      above--;
    }
    return above;
  }

  private static String shorten(String words) {
    return words.length() <= 60 ? words : words.substring(0, 60).stripTrailing() + "…";
  }

  private Problem indentation(int at) {
    return problem("yaml/indentation", at,
            "dòng này thụt không đều với các dòng cùng cấp", "this line is not aligned with others of the same level")
        .hint("các khóa cùng cấp bắt đầu ở cùng một cột; mục con thụt vào hai dấu cách",
            "keys of the same level start in the same column; indent nested content by two spaces");
  }

  /**
   * The start of a quotation from an earlier line that ends right before the error: its closing mark was forgotten, so
   * the next opening mark closed it. -1 if there is none.
   */
  private int quoteOpenedAbove(int at) {
    String text = source.text();
    char quote = at > 1 && at <= text.length() ? text.charAt(at - 1) : ' ';
    int open = quote == '"' || quote == '\'' ? text.lastIndexOf(quote, at - 2) : -1;
    boolean opens = open > 0 && text.charAt(open - 1) == ' ' && text.indexOf('\n', open) < at;
    return opens ? open : -1;
  }

  /** A “key: value” that YAML read as part of the line before, because it is indented too far. */
  private boolean isFirstColonOfItsLine(int at) {
    String before = source.text().substring(source.lineStart(source.lineOf(at)), at);
    return !before.contains(": ");
  }

  private int firstLetterOfLine(int at) {
    int start = source.lineStart(source.lineOf(at));
    while (start < at && source.text().charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  /** Explains SnakeYAML's own limits: nesting, size, aliases. */
  static Problem limit(Source source, YAMLException failed) {
    return Problem.error("yaml/too-deep", source.whole(),
            "tệp lồng quá sâu hoặc quá lớn đối với một kế hoạch",
            "the file is nested too deeply or is too large for a plan")
        .hint("kiểm tra lại dấu ngoặc và cách thụt dòng (" + failed.getMessage() + ")",
            "check the brackets and the indentation (" + failed.getMessage() + ")");
  }

  private Problem problem(String rule, int at, String vietnamese, String english) {
    return Problem.error(rule, wordAt(at), vietnamese, english);
  }

  private Span wordAt(int at) {
    int start = Math.min(at, source.text().length());
    int end = start;
    while (end < source.text().length() && !Character.isWhitespace(source.text().charAt(end))) {
      end++;
    }
    return source.span(start, end);
  }
}
