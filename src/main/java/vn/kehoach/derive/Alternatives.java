package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Text;

/**
 * Figures given in one clause for several kinds of units, of which a unit has one: "80% ở các xã và 90% ở các phường",
 * "các xã cử 03 người, các phường cử 02 người tham gia tập huấn".
 */
final class Alternatives {

  private static final String MORE = "(?:(?:từ|trên|dưới|ít nhất|tối thiểu|tối đa|đạt|còn|là|khoảng|không quá) )*";

  private static final Pattern BEGINNING = Pattern.compile(MORE);

  private static final String VALUE = "\\d[\\d.]*(?:,\\d+)?(?:[ %/][^,;.()]{0,36}?)??";

  private static final String FOR = " (?:ở|tại|đối với|với|cho|trong)(?: khối)? ";

  private static final String KIND = "(?:các |mỗi )?\\p{Ll}[\\p{L}, ]{2,60}?";

  private static final Pattern VALUES = Pattern.compile("(?s)(?<![\\d.,])(?<one>" + VALUE + ")" + FOR + "(?<first>"
      + KIND
      + ")(?:,| và|, và|;) (?<other>" + MORE + VALUE + ")" + FOR + "(?<second>" + KIND + ")(?=[.;,]|$)");

  private static final String ACTS =
      "(?:(?:UBND|Ủy ban nhân dân) )?(?:[Cc]ác|[Mm]ỗi) (?!ven|có|biên giới)\\p{Ll}[^,;.]*?\\d[^,;.]*";

  private static final Pattern EACH = Pattern.compile("(?s)(?<one>\\s*" + ACTS + ",) (?:và )?(?<rest>" + ACTS +
      "(?s:.*))");

  /** What is counted, at the end of all but the last of several figures. */
  private static final Pattern COUNTED = Pattern.compile("(?s).*\\d (?<noun>\\p{Ll}+(?: \\p{Ll}+){0,3}),$");

  /** Units of a kind directly before a figure, without a verb. */
  private static final Pattern WITHOUT_VERB = Pattern.compile("(?isu)\\s*(?<who>(?:(?:các|mỗi|riêng|từng) )*"
      + "(?:trường|xã|phường|đặc khu|bệnh viện|trung tâm|trạm|hạt|chi bộ|đơn vị)"
      + "(?:(?:,| và)? (?:mầm non|mẫu giáo|tiểu học|THCS|THPT"
      + "|trung học cơ sở|trung học phổ thông|xã|phường|đặc khu|y tế|kiểm lâm|hạng [IV]+|còn lại"
      + "|khác))*)(?= (?:(?:ít nhất |tối thiểu )?\\d|(?:trước|trong|vào) ))");

  private static final Pattern VERB = Pattern.compile("(?s)\\s*\\p{L}[^,;\\d]*? (?<verb>(?:cử|lắp đặt|tham gia|đăng ký"
      + "|thành lập|xây dựng|tổ chức|trồng|bố trí|có|giúp|hỗ trợ|vận động|kết nạp|kiểm tra|hoàn thành|phấn đấu|đạt"
      + "|gửi|chọn|thực hiện|mua|trang bị|duy trì|lập|huy động|chuẩn bị"
      + "|khám|tiêm)(?!\\p{L})(?: (?!ít nhất|tối thiểu|trước |trong |vào )[^;\\s]+)*?)(?: ít nhất"
      + "| tối thiểu)? (?=\\d|(?:trước|trong|vào) )");

  /** "triển khai trước ngày 31/12" after "triển khai bệnh án điện tử trước ngày 30/6". */
  private static final Pattern WITHOUT_OBJECT = Pattern.compile("(?s).*? (?<verb>triển khai|hoàn thành|thực hiện"
      + "|xây dựng|tổ chức|áp dụng)(?= (?:trước|chậm nhất|trong|vào|xong) )");

  private static final Pattern NEXT_FIGURE = Pattern.compile("(?:, và |, | và )(?=(?:(?:trên|ít nhất|tối thiểu) )?"
      + "\\d[\\d.]*(?:,\\d+)? ?% (?:\\p{Ll}+ ){0,2}?(?:giáo viên|học sinh|học viên|trẻ)(?!\\p{L}))");

  private static final Pattern STAGES = Pattern.compile("(?iu)[^,;.]*?(?:,\\d+[^,;.]*?)?(?:mầm non|mẫu giáo|tiểu học"
      + "|trung học cơ sở|THCS|trung học phổ thông|THPT)(?!\\p{L})");

  private Alternatives() {}

  /** The clause with the value for the unit only, if one of two is. */
  static Text own(Text clause, Predicate<Text> others) {
    Matcher two = VALUES.matcher(clause.value());
    if (!two.find()) {
      return clause;
    }
    boolean first = others.test(kind(two.group("first")));
    boolean second = others.test(kind(two.group("second")));
    if (first == second) {
      return clause;
    }
    if (second) {
      return clause.without(two.end("one"), two.end());
    }
    String before = clause.value().substring(0, two.start());
    int from = two.start("other");
    // "đạt từ 70% ... và từ 85%"
    Matcher more = BEGINNING.matcher(two.group("other"));
    if (more.lookingAt() && more.end() > 0 && before.endsWith(more.group())) {
      from += more.end();
    }
    return clause.without(two.end("other"), two.end()).without(two.start("one"), from);
  }

  private static Text kind(String words) {
    String bare = words.replaceFirst("^(?:các|mỗi) ", "");
    return Text.of("Các " + bare);
  }

  /** "95% giáo viên trung học cơ sở, 98% giáo viên trung học phổ thông": only the part for the unit, if one is. */
  static Text counted(Text clause, Predicate<Text> others) {
    String words = clause.value();
    Matcher next = NEXT_FIGURE.matcher(words);
    if (!next.find() || words.contains("(")) {
      return clause;
    }
    Text first = clause.subSequence(0, next.start());
    Text second = clause.subSequence(next.end(), clause.length());
    boolean one = others.test(first);
    boolean other = others.test(second);
    Matcher said = STAGES.matcher(words).region(next.end(), words.length());
    int end = said.lookingAt() ? said.end() : words.length() - (words.matches("(?s).*[.;]") ? 1 : 0);
    return one == other || NEXT_FIGURE.matcher(second.value()).find() ? clause
        : one ? second.withValue(Letters.firstUpper(second.value())) : clause.without(next.start(), end);
  }

  /** The parts of a clause for one kind each; a common ending, said with the last, is added to the others. */
  static List<Text> apart(Text clause) {
    Matcher two = EACH.matcher(clause.value());
    if (!two.matches()) {
      return List.of(clause);
    }
    List<Text> parts = new ArrayList<>();
    Text one = clause.subSequence(0, two.end("one"));
    List<Text> rest = apart(clause.subSequence(two.end("one"), clause.length()));
    parts.add(withEnding(one, rest.get(rest.size() - 1)));
    parts.addAll(rest);
    return List.copyOf(parts);
  }

  private static Text withEnding(Text one, Text last) {
    Matcher counted = COUNTED.matcher(one.value());
    if (!counted.matches()) {
      return one;
    }
    Matcher same = Pattern.compile("\\d " + Pattern.quote(counted.group("noun")) + "(?= )").matcher(last.value());
    return !same.find() ? one
        : one.subSequence(0, one.length() - 1).plus(last.subSequence(same.end(), last.length()));
  }

  /** "trường tiểu học 02 thùng" after "Trường THCS lắp đặt 03 thùng": with the verb of the clause before. */
  static Text withVerb(Text clause, Text before) {
    Matcher idle = WITHOUT_OBJECT.matcher(clause.value());
    if (idle.lookingAt()) {
      Matcher object = Pattern.compile(idle.group("verb") + "(?<what> [^,;]{3,80}?)(?= (?:trước|chậm nhất|trong|vào"
          + "|xong) )")
          .matcher(before.value());
      return !object.find() ? clause : clause.subSequence(0, idle.end()).plus(Text.of(object.group("what")))
          .plus(clause.subSequence(idle.end(), clause.length()));
    }
    Matcher bare = WITHOUT_VERB.matcher(clause.value());
    Matcher acts = VERB.matcher(before.value());
    return !bare.lookingAt() || !acts.lookingAt() ? clause
        : clause.subSequence(0, bare.end("who")).plus(Text.of(" " + acts.group("verb")))
            .plus(clause.subSequence(bare.end("who"), clause.length()));
  }
}
