package vn.kehoach.derive.roster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** Reports names with characters that are unreadable or occur in no name, because they would be printed in the plan. */
final class NameLetters {

  /** Signs of TCVN3 and letters of VNI that do not occur inside a Vietnamese word in Unicode. */
  private static final Pattern LEGACY = Pattern.compile(
      "(?<=\\p{L})[¸µ¶·¹¨©ª¬®¾¼½¢§¤¥¦»\\u00AD]|[¸µ¶·¹¨©ª¬®¾¼½¢§¤¥¦»](?=\\p{L})|[äëïöåûîüËÏÖÅÛÎÜñÑ¿øØæÇçÞþßðÐÄÆ]");

  private static final Pattern LOST = Pattern.compile("\\p{L}\\?|\\?\\p{L}|\uFFFD");

  /** Signs that occur in no name of an authority, office or school: unfilled fields, formulas, Excel errors. */
  private static final Pattern ODD = Pattern.compile("[<>{}\\[\\]$*=@#\\\\^|~`_%!]+");

  /** The longest names of real agencies have half as many letters. */
  private static final int LONGEST = 300;

  private final Source source;
  private final Problems problems;
  private boolean legacy;

  NameLetters(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Whether any name was in TCVN3 or VNI, so that the roster cannot be used. */
  boolean areLegacy() {
    return legacy;
  }

  /**
   * Returns whether a problem was reported.
   *
   * @param row the place of the name
   */
  boolean report(Text name, Span row) {
    return reportLegacy(name) || reportLost(name, row) || reportOdd(name, row);
  }

  static boolean isLong(String name) {
    return name.length() > LONGEST;
  }

  /** Reports a whole text in place of a name. */
  boolean reportLong(Text name, Span row) {
    String words = name.value();
    if (!isLong(words)) {
      return false;
    }
    String begin = words.substring(0, words.offsetByCodePoints(0, 20));
    problems.add(Problem.error("units/long-name", name.spanOr(row),
            "tên đơn vị “" + begin + "…” dài " + words.length() + " chữ, không phải một tên",
            "“" + begin + "…” has " + words.length() + " characters and is not a name")
        .hint("ghi riêng tên đơn vị vào cột này; ghi chú để ở cột khác",
            "give only the name of the unit in this column; notes go in another column"));
    return true;
  }

  /** Reports TCVN3 and VNI, once per roster. */
  boolean reportLegacy(Text cell) {
    Matcher strange = LEGACY.matcher(cell.value());
    if (!strange.find()) {
      return false;
    }
    if (!legacy) {
      problems.add(Problem.error("units/legacy-letters", cell.spanOr(source.whole()),
              "“" + cell + "” gõ bằng bảng mã cũ (TCVN3, VNI), không phải Unicode",
              "“" + cell + "” is typed in an old encoding (TCVN3, VNI), not Unicode")
          .hint("chuyển cả bảng sang Unicode (Unikey: Ctrl+Shift+F6) rồi lưu lại",
              "convert the whole table to Unicode (Unikey: Ctrl+Shift+F6) and save it again"));
    }
    legacy = true;
    return true;
  }

  /** Excel writes a question mark for each letter that is missing in the encoding of a file. */
  boolean reportLost(Text name, Span row) {
    Matcher lost = LOST.matcher(name.value());
    if (!lost.find()) {
      return false;
    }
    problems.add(Problem.error("units/lost-letters", name.spanOr(row),
            "“" + name + "” có chữ đã mất, chỉ còn dấu hỏi",
            "letters in “" + name + "” are lost and replaced by question marks")
        .hint("mở lại tệp Excel gốc và lưu dạng .xlsx hoặc “CSV UTF-8”; tệp này không lấy lại được chữ",
            "open the original Excel file and save it as .xlsx or “CSV UTF-8”; the letters cannot be recovered "
                + "from this file"));
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
            "“" + name + "” has unusual characters (" + odd.group() + ") and would be printed like that")
        .hint("ghi lại tên đơn vị; ô có công thức thì dán giá trị (Paste Values)",
            "retype the name of the unit; if the cell has a formula, paste its value (Paste Values)"));
    return true;
  }
}
