package vn.kehoach.derive.roster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** Letters of names that nobody can read or that no name has: a plan would be printed with them. */
final class NameLetters {

  /** Signs of TCVN3 and letters of VNI; Vietnamese in Unicode has none of them inside a word. */
  private static final Pattern LEGACY = Pattern.compile(
      "(?<=\\p{L})[¸µ¶·¹¨©ª¬®¾¼½¢§¤¥¦»\\u00AD]|[¸µ¶·¹¨©ª¬®¾¼½¢§¤¥¦»](?=\\p{L})|[äëïöåûîüËÏÖÅÛÎÜñÑ¿øØæÇçÞþßðÐÄÆ]");

  private static final Pattern LOST = Pattern.compile("\\p{L}\\?|\\?\\p{L}|\uFFFD");

  /**
   * Signs that no name of an authority, an office or a school has: fields nobody filled in, formulas, errors of Excel.
   */
  private static final Pattern ODD = Pattern.compile("[<>{}\\[\\]$*=@#\\\\^|~`_%!]+");

  private final Source source;
  private final Problems problems;
  private boolean legacy;

  NameLetters(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Whether some were of TCVN3 or VNI: then nothing of the roster can be used. */
  boolean areLegacy() {
    return legacy;
  }

  /** {@code row}: where the name stands; {@code true} when a problem was reported. */
  boolean report(Text name, Span row) {
    return reportLegacy(name) || reportLost(name, row) || reportOdd(name, row);
  }

  /** TCVN3 and VNI; one sentence is enough for all of a roster. */
  boolean reportLegacy(Text cell) {
    Matcher strange = LEGACY.matcher(cell.value());
    if (!strange.find()) {
      return false;
    }
    if (!legacy) {
      problems.add(Problem.error("units/legacy-letters", cell.spanOr(source.whole()),
              "“" + cell + "” gõ bằng bảng mã cũ (TCVN3, VNI), không phải Unicode",
              "“" + cell + "” is typed in an encoding older than Unicode (TCVN3, VNI)")
          .hint("chuyển cả bảng sang Unicode (Unikey: Ctrl+Shift+F6) rồi lưu lại",
              "convert the table to Unicode first"));
    }
    legacy = true;
    return true;
  }

  /** Excel writes a question mark for each letter that the letters of a file have not got. */
  boolean reportLost(Text name, Span row) {
    Matcher lost = LOST.matcher(name.value());
    if (!lost.find()) {
      return false;
    }
    problems.add(Problem.error("units/lost-letters", name.spanOr(row),
            "“" + name + "” có chữ đã mất, chỉ còn dấu hỏi",
            "letters of “" + name + "” are lost, a question mark for each")
        .hint("mở lại tệp Excel gốc và lưu dạng .xlsx hoặc “CSV UTF-8”; tệp này không lấy lại được chữ",
            "save the original again as .xlsx or CSV UTF-8: the letters cannot be got back from this file"));
    return true;
  }

  private boolean reportOdd(Text name, Span row) {
    Matcher odd = ODD.matcher(name.value());
    if (!odd.find()) {
      return false;
    }
    Span place = name.span(odd.start(), odd.end());
    problems.add(Problem.error("units/odd-letters", place == null ? row : place,
            "tên đơn vị “" + name + "” có dấu lạ (" + odd.group() + "); tên này sẽ in trên văn bản",
            "“" + name + "” has odd signs (" + odd.group() + "), and would be printed so")
        .hint("ghi lại tên đơn vị; ô có công thức thì dán giá trị (Paste Values)",
            "write the name itself; paste the value of a formula"));
    return true;
  }
}
