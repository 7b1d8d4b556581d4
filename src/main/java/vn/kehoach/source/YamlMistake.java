package vn.kehoach.source;

import java.util.Locale;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What SnakeYAML calls "mapping values are not allowed here", in words a clerk can act on. Its sentences are matched by
 * fragment; what is not known is passed on with its place.
 */
final class YamlMistake {

  private final Source source;

  YamlMistake(Source source) {
    this.source = source;
  }

  /** {@code problemAt} is where parsing stopped, {@code contextAt} where the construct began; -1 when unknown. */
  Problem explain(MarkedYAMLException failed, int problemAt, int contextAt) {
    String problem = failed.getProblem() == null ? "" : failed.getProblem().toLowerCase(Locale.ROOT);
    String context = failed.getContext() == null ? "" : failed.getContext().toLowerCase(Locale.ROOT);
    int at = Math.max(0, problemAt);
    int began = contextAt < 0 ? at : contextAt;
    if (letter(at) == '\t' || problem.contains("'\\t")) {
      return problem("yaml/tab", at,
          "dòng thụt bằng phím Tab; YAML chỉ nhận dấu cách", "the line is indented with a tab; YAML takes spaces only",
          "thay Tab bằng hai dấu cách", "replace the tab with two spaces");
    }
    int open = quoteOpenedAbove(at);
    if (open >= 0 || context.contains("quoted scalar") && problem.contains("end of stream")) {
      return problem("yaml/quote-not-closed", open >= 0 ? open : began,
          "dấu ngoặc kép mở ở đây chưa đóng", "the quotation mark opened here is never closed",
          "thêm dấu ngoặc đóng ở cuối câu; trong câu dùng ngoặc “ ” thay cho \" \"",
          "add the closing quotation mark; inside the sentence use “ ”");
    }
    if (problem.contains("escape character") || problem.contains("expected escape")) {
      return problem("yaml/escape", at,
          "dấu \\ trong ngoặc kép có nghĩa riêng và ở đây không hợp lệ", "a \\ inside double quotes is not valid here",
          "viết \\\\ hoặc dùng dấu ngoặc đơn '...'", "write \\\\ or use single quotes");
    }
    if (problem.contains("mapping values are not allowed") && isFirstColonOfItsLine(at)) {
      return indentation(firstLetterOfLine(at));
    }
    if (problem.contains("mapping values are not allowed")) {
      return problem("yaml/colon-in-sentence", at,
          "dấu hai chấm thứ hai trên một dòng, YAML hiểu là một khóa mới",
          "a second colon in one line is read as a new key",
          "đặt cả câu trong dấu ngoặc kép \"...\", hoặc viết >- rồi xuống dòng thụt vào",
          "put the sentence in double quotes, or write >- and indent it on the next line");
    }
    if (problem.contains("could not find expected ':'")) {
      return problem("yaml/colon-missing", began,
          "dòng này thiếu dấu hai chấm sau tên khóa, hoặc câu xuống dòng mà không thụt vào",
          "a colon is missing after the key, or a sentence goes on without being indented",
          "viết “khóa: nội dung”; câu dài thì viết >- rồi thụt các dòng sau",
          "write “key: value”; for long sentences write >- and indent the lines below");
    }
    return rarer(failed, problem, context, at, began);
  }

  /** Signs that mean something to YAML where the clerk meant nothing by them, and what nobody has explained yet. */
  private Problem rarer(MarkedYAMLException failed, String problem, String context, int at, int began) {
    if (context.contains("flow") && (problem.contains("expected ','") || problem.contains("end of stream"))) {
      boolean square = letter(began) == '[';
      return problem("yaml/bracket-not-closed", began,
          "dấu " + (square ? "[" : "{") + " mở ở đây chưa đóng, hoặc thiếu dấu phẩy bên trong",
          "the " + (square ? "[" : "{") + " opened here is not closed, or a comma is missing inside",
          "thêm dấu " + (square ? "]" : "}") + "; chữ có dấu phẩy, hai chấm thì đặt trong ngoặc kép",
          "add " + (square ? "]" : "}") + "; quote values that hold commas or colons");
    }
    if (problem.contains("undefined alias") || context.contains("alias")) {
      return problem("yaml/star-at-start", began,
          "dấu * ở đầu câu được YAML hiểu là bí danh", "a leading * is read as a YAML alias",
          "đặt cả câu trong dấu ngoặc kép \"...\"", "put the sentence in double quotes");
    }
    if (context.contains("anchor")) {
      return problem("yaml/ampersand-at-start", began,
          "dấu & ở đầu câu được YAML hiểu là tên neo", "a leading & is read as a YAML anchor",
          "đặt cả câu trong dấu ngoặc kép \"...\"", "put the sentence in double quotes");
    }
    if (problem.contains("cannot start any token") || context.contains("directive") || context.contains("tag")) {
      return problem("yaml/sign-at-start", at,
          "câu không được bắt đầu bằng dấu “" + letter(at) + "”", "a value cannot start with “" + letter(at) + "”",
          "đặt cả câu trong dấu ngoặc kép \"...\"", "put the sentence in double quotes");
    }
    if (problem.contains("block end") || problem.contains("block mapping") || problem.contains("block start")
        || problem.contains("block sequence entries") || context.contains("block")) {
      return indentation(at);
    }
    return problem("yaml/syntax", at,
        "YAML không đọc được chỗ này (" + failed.getProblem() + ")",
        "YAML cannot read this (" + failed.getProblem() + ")",
        "so với một tệp trong thư mục examples; câu có dấu đặc biệt thì đặt trong ngoặc kép",
        "compare with a file from examples; quote sentences with special signs");
  }

  private char letter(int at) {
    return at < source.text().length() ? source.text().charAt(at) : '\n';
  }

  private Problem indentation(int at) {
    return problem("yaml/indentation", at,
        "dòng này thụt không đều với các dòng cùng cấp", "this line is not indented like its neighbours",
        "các khóa cùng cấp bắt đầu ở cùng một cột; mục con thụt vào hai dấu cách",
        "keys of one level start in one column; go two spaces in for the next level");
  }

  /**
   * Where a quotation began on an earlier line, when what YAML stumbles over comes right after its end: a quotation
   * mark forgotten there makes the next one, meant to open, close it. -1: nowhere.
   */
  private int quoteOpenedAbove(int at) {
    String text = source.text();
    char quote = at > 1 && at <= text.length() ? text.charAt(at - 1) : ' ';
    int open = quote == '"' || quote == '\'' ? text.lastIndexOf(quote, at - 2) : -1;
    boolean opens = open > 0 && text.charAt(open - 1) == ' ' && text.indexOf('\n', open) < at;
    return opens ? open : -1;
  }

  /** A lone “key: value” that YAML took for the end of the line before: it is indented too far. */
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

  /** Limits SnakeYAML guards itself: nesting, size, aliases. */
  static Problem limit(Source source, YAMLException failed) {
    return Problem.error("yaml/too-deep", source.whole(),
            "tệp lồng quá sâu hoặc quá lớn đối với một kế hoạch",
            "the file is nested too deeply or too large for a plan")
        .hint("kiểm tra lại dấu ngoặc và cách thụt dòng (" + failed.getMessage() + ")",
            "check brackets and indentation (" + failed.getMessage() + ")");
  }

  private Problem problem(String rule, int at, String vi, String en, String hintVi, String hintEn) {
    int start = Math.min(at, source.text().length());
    int end = start;
    while (end < source.text().length() && !Character.isWhitespace(source.text().charAt(end))) {
      end++;
    }
    return Problem.error(rule, source.span(start, end), vi, en).hint(hintVi, hintEn);
  }
}
