package vn.kehoach.typeset;

import java.util.Locale;
import java.util.Set;

/**
 * Determines which words are better not parted by the lines of a column, which is wide enough for them if possible: a
 * number and what it counts or names (ngày 15, khoản 2, Phụ lục II, 30 m²), the ends of a range (10% - 15%), a remark
 * of two or three words in parentheses (để b/c).
 */
final class Bonds {

  private static final Set<String> LABELS = Set.of("số", "ngày", "tháng", "năm", "quý", "điều", "khoản", "điểm", "mục",
      "phần", "chương", "lục", "mẫu", "biểu", "bảng", "tiết", "khóa", "đợt", "bước", "nhóm", "tuần", "hạng", "lớp",
      "khối", "tập", "kỳ", "tổ", "thứ", "lần");
  private static final Set<String> UNITS = Set.of("%", "‰", "m", "m2", "m²", "m3", "m³", "km", "km2", "km²", "cm", "mm",
      "ha", "kg", "g", "mg", "tấn", "tạ", "lít", "ml", "kw", "kwh", "mw", "tỷ", "tỉ", "triệu", "nghìn", "đồng", "ppm",
      "giờ", "phút", "giây");
  private static final Set<String> MONEY = Set.of("tỷ", "tỉ", "triệu", "nghìn");
  private static final Set<String> FROM_AND_TO = Set.of("từ", "đến");
  private static final Signs MARKS = Signs.of("\"'()[]{},.;:!?/“”‘’…");
  private static final Signs ENDS = Signs.of(",.;:)");
  private static final Signs IN_AMOUNTS = Signs.of("0123456789.,%‰+(");

  private static final int LONGEST_REMARK = 18;

  private final Strip strip;
  private final int length;

  Bonds(Strip strip) {
    this.strip = strip;
    this.length = strip.length();
  }

  /** Whether a line that begins with the character at {@code at} parts what belongs together. */
  boolean partedAt(int at) {
    if (strip.charAt(at - 1) != ' ') {
      return false;
    }
    Word next = wordFrom(at);
    Word word = wordBefore(at);
    if (word.isEmpty() || next.isEmpty()) {
      return false;
    }
    return next.isDash() && !word.isDash() || word.isDash() && isRange(word, next) || isInRemark(at)
        || bindsNumber(word, next);
  }

  /** The same, but a narrow column may part "Từ ngày 01/3/2026": each of its parts is still easy to read. */
  boolean tornAt(int at) {
    return strip.charAt(at - 1) == ' ' && !wordBefore(at).plain().equals("ngày") && !wordFrom(at).plain().equals("ngày")
        && partedAt(at);
  }

  private boolean bindsNumber(Word word, Word next) {
    if (next.isNumber()) {
      return isLabel(word) && strip.charAt(next.start) != '(' || word.isNumber() && isPhone(word, next)
          || isNumbered(word, next);
    }
    if (next.isRoman()) {
      return isLabel(word);
    }
    String plain = next.plain();
    if (plain.equals("ngày")) {
      return FROM_AND_TO.contains(word.plain()) && wordFrom(next.end + 1).isNumber();
    }
    if (word.isAmount()) {
      return UNITS.contains(next.unit()) || plain.equals("tháng") && isNumeral(wordFrom(next.end + 1))
          && wordBefore(word.start).plain().equals("ngày");
    }
    return MONEY.contains(word.plain()) && plain.equals("đồng") && wordBefore(word.start).isAmount()
        || word.plain().equals("điểm") && plain.length() == 1
        || plain.equals("lục") && word.plain().equals("phụ") && isNumeral(wordFrom(next.end + 1));
  }

  private static boolean isNumeral(Word word) {
    return word.isNumber() || word.isRoman();
  }

  /** Including TCVN 5729:2012. */
  private static boolean isLabel(Word word) {
    return LABELS.contains(word.plain());
  }

  /** (028) 38293828, 1900 9095. */
  private static boolean isPhone(Word word, Word next) {
    return word.digits() > 2 && next.digits() > 2;
  }

  /** Móng Cái 3, as a name: no word follows that it counts. */
  private boolean isNumbered(Word word, Word next) {
    boolean alone = next.end == length || ENDS.has(strip.charAt(next.end - 1));
    return word.isCapitalised() && next.digits() <= 2 && alone
        || word.isCode() && next.contains(':');
  }

  /** 10% - 15%, but not 7 giờ 00 - 8 giờ 30. */
  private boolean isRange(Word dash, Word next) {
    Word from = wordBefore(dash.start);
    return from.isAmount() && next.isAmount() && !wordBefore(from.start).plain().equals("giờ");
  }

  /** Whether the position is inside a short remark in parentheses. */
  private boolean isInRemark(int at) {
    int open = at - 1;
    while (open >= 0 && at - open <= LONGEST_REMARK && strip.charAt(open) != '(' && strip.charAt(open) != ')') {
      open--;
    }
    if (open < 0 || strip.charAt(open) != '(') {
      return false;
    }
    for (int close = at; close < length && close - open <= LONGEST_REMARK; close++) {
      if (strip.charAt(close) == ')') {
        return true;
      }
    }
    return false;
  }

  private Word wordFrom(int at) {
    return at >= length ? new Word(length, length) : new Word(at, endOfWord(at));
  }

  /** The word that ends before the spaces before {@code at}. */
  private Word wordBefore(int at) {
    int end = at;
    while (end > 0 && strip.charAt(end - 1) == ' ') {
      end--;
    }
    return new Word(startOfWord(end), end);
  }

  private int startOfWord(int at) {
    int start = at;
    while (start > 0 && !isSpace(strip.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int endOfWord(int at) {
    int end = at;
    while (end < length && !isSpace(strip.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == LineOpportunity.NO_BREAK_SPACE;
  }

  /** A range of the strip without spaces. */
  private final class Word {

    private final int start;
    private final int end;

    Word(int start, int end) {
      this.start = start;
      this.end = end;
    }

    boolean isEmpty() {
      return start == end;
    }

    boolean isDash() {
      return end == start + 1 && (strip.charAt(start) == '-' || strip.charAt(start) == '–');
    }

    /** Without the marks around it, in lower case. */
    String plain() {
      int from = start;
      int to = end;
      while (from < to && MARKS.has(strip.charAt(from))) {
        from++;
      }
      while (to > from && MARKS.has(strip.charAt(to - 1))) {
        to--;
      }
      return strip.characters(from, to).toLowerCase(Locale.ROOT);
    }

    /** The first part of m²/người. */
    String unit() {
      String plain = plain();
      int slash = plain.indexOf('/');
      return slash < 0 ? plain : plain.substring(0, slash);
    }

    boolean isNumber() {
      return Character.isDigit(charAt(0)) || "(+".indexOf(charAt(0)) >= 0 && Character.isDigit(charAt(1));
    }

    boolean isRoman() {
      int at = start;
      while (at < end && "IVX".indexOf(strip.charAt(at)) >= 0) {
        at++;
      }
      return at > start && (at == end || MARKS.has(strip.charAt(at)));
    }

    /** Digits and the signs within numbers only. */
    boolean isAmount() {
      for (int i = start; i < end; i++) {
        char c = strip.charAt(i);
        if (!IN_AMOUNTS.has(c) && !(i == end - 1 && ENDS.has(c))) {
          return false;
        }
      }
      return digits() > 0;
    }

    boolean isCapitalised() {
      return Character.isUpperCase(charAt(0)) && end - start > 1 && Character.isLowerCase(charAt(1));
    }

    boolean isCode() {
      for (int i = start; i < end; i++) {
        if (!Character.isUpperCase(strip.charAt(i))) {
          return false;
        }
      }
      return end - start > 1;
    }

    int digits() {
      int digits = 0;
      for (int i = start; i < end; i++) {
        digits += Character.isDigit(strip.charAt(i)) ? 1 : 0;
      }
      return digits;
    }

    boolean contains(char wanted) {
      for (int i = start; i < end; i++) {
        if (strip.charAt(i) == wanted) {
          return true;
        }
      }
      return false;
    }

    private char charAt(int index) {
      return start + index < end ? strip.charAt(start + index) : ' ';
    }
  }
}
