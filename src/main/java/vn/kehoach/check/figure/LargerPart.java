package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;

/** A part that is larger than its total: {@code 34 viên chức, trong đó nữ 41 người}. */
public record LargerPart(Passage passage, Clause part, Clause whole) {

  private static final String NUMBER = Decimal.FORM;
  /** "210 ha, trong đó 60 ha đạt tiêu chuẩn". */
  private static final Sought PART = Sought.atNumber(
      "(?<![\\p{L}\\d/.,]|(?:thêm|tăng|mới) )(" + NUMBER + ") (\\p{L}+)(?!\\p{L})[^.;:()\\d]{0,60}?, trong đó (?:có )?("
      + NUMBER + ") \\2(?!\\p{L})", "trong đó");
  /** "khắc phục 21/19 thiếu sót". */
  private static final Sought FRACTION = Sought.atNumber(
      "(?<![\\p{L}\\d/.,-]|ngày |số )([1-9][\\d.]*|0\\d)/(\\d[\\d.]*)"
      + " (?:thiếu sót|tồn tại|kiến nghị|chỉ tiêu|tiêu chí|xã|phường|thôn|bản|ấp|tổ dân phố|trường|lớp|hộ|hồ sơ|đơn vị"
      + "|cơ quan|chi bộ|chi hội|chi đoàn|nhiệm vụ|học sinh|người|đại biểu|giáo viên|công trình|dự án|vụ việc|vụ|điểm"
      + "|tuyến|cơ sở|khoa|phòng|văn bản|sản phẩm|nhà|xe|đồng chí|hội viên|đoàn viên|đảng viên|trẻ)(?!\\p{L})", "/");
  private static final int VANTAGE = 60;
  /** Introduces a number of some of what precedes it, with another noun. */
  private static final Sought PART_OF = Sought.at("trong đó(?: có)?:? (?=[^.,;:()\\d]{0,25}\\d)", "trong đó");
  /** The maximum distance in characters between a word and its number. */
  private static final int FAR = 40;

  public static List<LargerPart> of(Draft draft) {
    List<LargerPart> found = new ArrayList<>();
    draft.prose(PART).forEach(passage -> PART.in(passage, part -> read(passage, part, found)));
    draft.prose(PART_OF).forEach(passage -> PART_OF.in(passage, link -> behind(passage, link, found)));
    draft.prose(FRACTION).forEach(passage -> FRACTION.in(passage, part -> fraction(passage, part, found)));
    return found;
  }

  /** More than all are reached only by a plan that is exceeded. */
  private static void fraction(Passage passage, MatchResult part, List<LargerPart> found) {
    BigDecimal some = Decimal.orZero(part.group(1));
    BigDecimal whole = Decimal.parse(part.group(2)).orElse(some);
    String around = passage.plain().substring(Math.max(0, part.start() - VANTAGE),
        Math.min(passage.plain().length(), part.end() + VANTAGE));
    if (some.compareTo(whole) > 0 && !around.contains("vượt") && !around.contains("kế hoạch")
        && !around.contains("%") && !around.contains("so với")) {
      found.add(new LargerPart(passage, new Clause(part.start(1), part.end(1)),
          new Clause(part.start(2), part.end(2))));
    }
  }

  public String typedPart() {
    return part.in(passage.plain());
  }

  public String typedWhole() {
    return whole.in(passage.plain());
  }

  private static void read(Passage passage, MatchResult part, List<LargerPart> found) {
    BigDecimal whole = Decimal.orZero(part.group(1));
    BigDecimal some = Decimal.orZero(part.group(3));
    if (some.compareTo(whole) > 0) {
      found.add(new LargerPart(passage, new Clause(part.start(3), part.end(3)),
          new Clause(part.start(1), part.end(1))));
    }
  }

  private static void behind(Passage passage, MatchResult link, List<LargerPart> found) {
    String plain = passage.plain();
    List<Counted> before = Counted.of(plain, Clause.begin(plain, link.start()), link.start());
    List<Counted> behind = Counted.of(plain, link.end(), Math.min(plain.length(), link.end() + FAR));
    if (before.isEmpty() || behind.isEmpty()) {
      return;
    }
    Counted all = before.get(before.size() - 1);
    Counted some = behind.get(0);
    boolean near = some.from() - link.end() < FAR && plain.substring(link.end(), some.from()).matches("[^.,;:()]*");
    boolean same = all.unit().equals(some.unit()) && !all.words().split(" ")[0].equals(some.words().split(" ")[0]);
    if (near && same && !all.bound() && some.value().compareTo(all.value()) > 0) {
      found.add(new LargerPart(passage, new Clause(some.from(), some.to()), new Clause(all.from(), all.to())));
    }
  }
}
