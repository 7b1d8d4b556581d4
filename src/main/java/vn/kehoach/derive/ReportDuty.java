package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/**
 * The reporting duty stated by the parent (đầu mối, thời hạn báo cáo): to which agency, which may not be the issuer,
 * and by when.
 *
 * @param focal   the agency as named by the parent; {@code null} if none is named
 * @param through the agency that collects reports on its behalf, if different
 * @param also    another agency to report to, for agencies that issue the parent together
 * @param due     the unit's own date, "trước ngày 23 tháng 11 năm 2027"; {@code null} if the parent gives none
 * @param collect the earlier date by which the unit's offices report
 * @param said    the parent's sentence
 */
record ReportDuty(
    @Nullable String focal, @Nullable String through, @Nullable String also, @Nullable String due,
    @Nullable String collect, @Nullable Text said) {

  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern PERIOD = Pattern.compile(
      "(?:báo cáo|[Hh]ằng|[Hh]àng|[Đđ]ịnh kỳ|cuối)(?: \\(?(?:định kỳ|hằng|hàng|nhanh))? (?:tuần|tháng|quý|0?6 tháng)"
      + "(?! \\d)", FLAGS);

  /** The parent does not mention reports. */
  static final ReportDuty NONE = new ReportDuty(null, null, null, null, null, null);

  private static final Pattern TO = Pattern.compile(
      "(?:[Bb]áo cáo|[Gg]ửi|phản ánh|thông tin)[^.;]{0,200}? (?:về|đến|cho) (?=\\p{Lu}|cơ quan)"
      + "|(?<!tổng hợp )(?<!tổng hợp, )(?<!tổng hợp; )[Bb]áo cáo (?=(?:(?:Bộ|Sở|Ban|Phòng|Văn phòng|Hội|Thanh tra"
      + "|Công an|Trung tâm|Chi cục|Cục|Hạt) \\p{Lu}|Công ty|Tổng công ty"
      + "|(?:Ủy ban nhân dân|UBND|(?:Tỉnh|Thành|Đảng) ủy) [^.;()]{0,40}\\((?:thông )?qua ))"
      + "|[Gg]ửi (?=(?:Bộ|Sở|Ban|Phòng|Văn phòng|Hội|Thanh tra|Công an|Ủy ban nhân dân|UBND|Trung tâm) )", FLAGS);

  /** A plan to be sent in is not a report. */
  private static final Pattern PLAN =
      Pattern.compile("^(?!.*[Bb]áo cáo).*(?:[Xx]ây dựng|[Bb]an hành|[Gg]ửi) (?:\\p{Ll}+ )?[Kk]ế hoạch",
          FLAGS | Pattern.DOTALL);

  /** What is sent in once, for one task. */
  private static final Pattern ENTRY = Pattern.compile(
      "[Gg]ửi (?:\\p{Ll}+ ){0,3}(?:danh sách|hồ sơ|đăng ký|dự toán|phương án|nhu cầu)|[Đđ]ăng ký|danh sách gửi", FLAGS);

  private static final Pattern REPORT = Pattern.compile("(?:" + TO.pattern() + ")(?<=(?s:[Bb]áo cáo.{0,240}))", FLAGS);

  private static final String THROUGH_END = "(?=\\)|[.;]| trước| để| lồng ghép| tổng hợp"
      + "|,? (?:số )?(?:điện thoại|ĐT|email|thư điện tử)|$)";

  /** "về Ủy ban nhân dân tỉnh (qua Sở Nội vụ)": an agency that collects for another. */
  private static final Pattern THROUGH = Pattern.compile(
      " ?\\(?(?:thông )?qua ((?:Sở|Văn phòng|Công an|Thanh tra|Chi cục|Cục|Ủy ban Kiểm tra"
      + "|Bộ (?:Chỉ huy|CHQS)|Phòng|Ban(?! Thường)"
      + "|Trung tâm|Bảo hiểm|Liên minh)(?! \\p{Ll}+ trước) [^().;]*?)"
      + THROUGH_END, FLAGS);

  /** Reports to a ministry go through any of its bodies that is named. */
  private static final Pattern THROUGH_ANY = Pattern.compile(
      " ?\\(?(?:thông )?qua (\\p{Lu}[^().;]*?)" + THROUGH_END, FLAGS);

  /** Offices of the agency that is reported to. */
  private static final Pattern INSIDE = Pattern.compile("(?:Văn phòng|Phòng|Ban) ");

  /** A department or a commune collects through one of its own bodies. */
  private static final Pattern OF_ONE = Pattern.compile(
      "Sở(?: .*)?|Ban Quản lý .*|(?:Đảng|Tỉnh|Thành) ủy.*|(?:UBND|Ủy ban nhân dân) (?:xã|phường"
          + "|đặc khu)(?!,).*", Pattern.DOTALL);
  private static final Pattern PART_OF_ONE = Pattern.compile("(?:Chi cục|Phòng|Văn phòng|Trung tâm|Thanh tra"
      + "|Ủy ban Kiểm tra|Ban) .*",
      Pattern.DOTALL);

  private static final Pattern SECOND = Pattern.compile("(?: ?\\([^()]*\\))?(?:,? và |, )"
      + "(?<also>(?<name>\\p{Lu}(?:(?! (?:trước|để|theo|chậm nhất|vào|định kỳ)(?!\\p{L}))[^().;,])*)"
      + "(?: ?\\([^()]*\\))?)");

  /** Of something that has happened, in addition to the periodic reports. */
  private static final Pattern URGENT =
      Pattern.compile("[Bb]áo cáo (?:nhanh|ngay|kịp thời|đột xuất|khẩn)|(?:khi|nếu) (?:có|xảy ra|phát hiện)"
          + "|vượt|thì báo cáo", FLAGS);

  private static final Pattern NAMED = Pattern.compile(
      "(?:[Bb]áo cáo|kết quả|sơ kết|tổng kết|tiến độ)[^,;.]{0,80}? (?:trước|chậm nhất)(?!\\p{L})", FLAGS);

  /** The rest of an agency's name. */
  private static final String NAME =
      "\\b(?:(?! (?:trước|để|theo|chậm nhất|vào|định kỳ|hằng|hàng|xem|tổng hợp|trong|kết quả|tình hình|tiến độ"
          + "|số liệu|qua|lồng|về)\\b)[^.;,(])*";

  private static final Pattern BODY = Pattern.compile(
      "(?:(?:Tỉnh|Thành) (?:đoàn|Đoàn|hội|Hội)|BHXH|Thường trực (?=Đảng ủy|Tỉnh ủy|Thành ủy|Ủy ban)"
      + "|(?:Tỉnh|Thành|Đảng) ủy|Đoàn|Liên đoàn|LĐLĐ|Công đoàn|UBMTTQ"
      + "|Sở|Ban|Phòng|Văn phòng|Hội|Bảo hiểm|Thanh tra"
      + "|Công an|Cục|Vụ|Ủy ban|UBND|Trung tâm|Công ty|Tổng công ty|Bộ (?=Chỉ huy|CHQS|Tư lệnh)|Chi cục|Liên minh"
      + "|Ngân hàng|Kho bạc|Thuế)" + NAME, FLAGS);

  /** A commune to which its schools report. */
  private static final Pattern COMMUNE = Pattern.compile("[Bb]áo cáo (?:[^.;]{0,60} (?:về|cho|đến) )?"
      + "(?<whom>(?:UBND|Ủy ban nhân dân) (?:cấp xã|xã|phường|đặc khu)(?:(?:,| và) (?:xã|phường|đặc khu))*)"
      + "(?! \\p{Lu})", FLAGS);

  private static final Pattern MINISTRY = Pattern.compile("Bộ" + NAME, FLAGS);

  private static final String ONE_DAY =
      "\\d{1,2}(?:/| tháng )\\d{1,2}(?:(?:/| năm )\\d{4})?(?: (?:hằng|hàng) năm)?";

  /** "và ngày 05/12/2026" after another date. */
  private static final String MORE =
      "(?:(?:,| và|, và)(?: trước| chậm nhất)?(?: là)?(?: ngày)? " + ONE_DAY + ")*+";

  private static final Pattern TERM = Pattern.compile(
      "(?:trước|chậm nhất|vào)(?: là)?(?: ngày)? \\d{1,2}(?:/| tháng )\\d{1,2}[^.;]*?"
      + "(?:năm \\d{4}|/\\d{4}|(?:hằng|hàng) năm)(?=[.;,) ]|$)" + MORE, FLAGS);

  /** A day of each month or quarter. */
  private static final Pattern AGAIN = Pattern.compile("(?:(?:[Đđ]ịnh kỳ )?(?:hằng|hàng) (?:tháng|quý) \\()?"
      + "(?:trước|chậm nhất|vào)(?: là)? ngày (?<day>\\d{1,2})"
      + " (?:(?:hằng|hàng) (?:tháng|quý)|(?:của )?tháng (?:đầu|cuối)(?: của)? (?:mỗi )?quý(?: sau| tiếp theo)?)\\)?"
      + "|(?<often>(?:hằng|hàng|Hằng|Hàng) tháng),? \\(?(?:trước|chậm nhất"
      + "|vào)(?: là)? ngày (?<then>\\d{1,2})\\)?(?!/)",
      FLAGS);

  /** A number of days after an event. */
  private static final Pattern AFTER = Pattern.compile(
      "(?:(?:[Tt]rong|[Cc]hậm nhất)(?: (?:vòng|thời hạn|thời gian))?(?: là)? )"
      + "\\d{1,2} ngày(?: làm việc)?,? (?:kể từ|sau|từ) [^.,;()]{3,80}?(?=[.,;()]| (?:báo cáo|gửi) |$)", FLAGS);

  /** The number of days by which the unit's own offices report earlier. */
  private static final int SOONER = 3;

  private static final Pattern DAY = Pattern.compile(ONE_DAY + "\\)?", FLAGS);

  private static final Pattern BY_DAY =
      Pattern.compile("(?:trước|chậm nhất)(?: là)?(?: ngày)? " + ONE_DAY + MORE + "\\)?", FLAGS);

  /** A date or frequency in a clause about reports. */
  private static final Pattern TIMES = Pattern.compile(
      "\\d{1,2}(?:/| tháng )\\d{1,2}(?!\\d)|(?:[Hh]ằng|[Hh]àng|mỗi) (?:tuần|tháng|quý)"
          + "|\\d{1,2} ngày(?: làm việc)? (?:kể từ|sau)|thứ (?:\\p{Lu}\\p{L}+|\\d)"
          + "|\\d{1,2} giờ|0?[69] tháng(?! \\d)", FLAGS);

  /** "định kỳ báo cáo trước ngày 20 hằng tháng, báo cáo tổng kết trước ngày ...": what is said around it anyway. */
  private static final Pattern SAID = Pattern.compile(
      "(?:^[Đđ]ịnh kỳ báo cáo |((?:,| và) )báo cáo(?: (?:sơ kết|tổng kết|kết quả|năm|6 tháng|cuối năm))? )(?=trước)");

  private static final Pattern STARTS =
      Pattern.compile("\\s*(?:[Tt]ổng hợp,? )?[Bb]áo cáo (?!.*\\p{Lu}\\p{Ll})", FLAGS);

  private static final Pattern WHEN = Pattern.compile("(?:[Đđ]ịnh kỳ|[Hh]ằng|[Hh]àng|[Tt]rước|[Cc]hậm nhất)\\b", FLAGS);

  /** An additional frequency ("hằng quý") that the unit's own dates do not include; {@code null} if there is none. */
  @Nullable String besides() {
    Matcher period = PERIOD.matcher(Text.valueOf(said));
    return period.find() && (due == null || !PERIOD.matcher(due).find()) ? period.group() : null;
  }

  /** Whether different reports have their own dates: "kết quả thi trước ngày ..., kết quả năm trước ngày ...". */
  boolean namesSeveral() {
    return said != null && Arrays.stream(said.value().split("[;.](?:\\s|$)"))
        .anyMatch(clause -> NAMED.matcher(clause).results().count() > 1);
  }

  /** Whether the dates and frequencies of a clause about reports are all included here. */
  boolean covers(Text clause) {
    String known = said == null || due == null ? "" : Letters.lower(said.value());
    return said == null || TIMES.matcher(clause.value()).results()
        .allMatch(time -> known.contains(Letters.lower(time.group())));
  }

  /** Whether a clause is about reports, names a date or frequency, and contains nothing that is not included here. */
  boolean says(Text clause) {
    return said != null && STARTS.matcher(clause.value()).lookingAt() && TIMES.matcher(clause.value()).find()
        && covers(clause);
  }

  static ReportDuty of(Lens lens) {
    Plan parent = lens.parent();
    Offices offices = lens.offices();
    Margin margin = lens.margin(lens.recipe().reportMarginDays());
    Issuer issuer = lens.issuer();
    List<Text> sentences = new ArrayList<>();
    parent.section("reporting").ifPresent(section -> collect(section, sentences));
    // instructions to the units' own class take precedence over what others report
    toldTheUnits(lens, sentences);
    parent.section("assignments").stream().flatMap(section -> section.items().stream())
        .filter(block -> agency(block) == null || !isOfOthers(block, lens))
        .forEach(block -> collect(block, sentences));
    parent.sections().stream().filter(section -> !Set.of("reporting", "assignments").contains(section.id()))
        .forEach(section -> collect(section, sentences));
    sentences.addAll(parent.closing());
    Optional<ReportDuty> own = told(lens, margin);
    if (own.isPresent()) {
      return own.get();
    }
    // what is to be sent in may be a list for one task; a report takes precedence
    Optional<ReportDuty> report = first(sentences, sentence -> in(sentence, REPORT, offices, issuer, margin));
    ReportDuty told = report.or(() -> first(sentences, sentence -> in(sentence, TO, offices, issuer, margin)))
        .orElse(NONE);
    ReportDuty sent = report.isPresent() || told.said == null || !ENTRY.matcher(told.said).find() ? told
        : new ReportDuty(told.focal, told.through, told.also, null, null, told.said);
    return sent.due != null ? sent : daysToldTheUnits(lens).map(sentence -> {
      String typed = days(sentence.value());
      return new ReportDuty(sent.focal, sent.through, sent.also, margin.of(typed), margin.times(2).of(typed),
          sent.besides() == null ? sentence : sent.said);
    }).orElse(sent);
  }

  private static Optional<ReportDuty> first(List<Text> sentences, Function<Text, Optional<ReportDuty>> read) {
    return sentences.stream().map(read).flatMap(Optional::stream).findFirst();
  }

  /** The dates by which the units' own class is to report, if stated separately and without an addressee. */
  private static Optional<Text> daysToldTheUnits(Lens lens) {
    List<Text> sentences = new ArrayList<>();
    toldTheUnits(lens, sentences);
    return sentences.stream().filter(sentence -> !days(sentence.value()).isEmpty()).findFirst();
  }

  /**
   * "Báo cáo 6 tháng trước ngày 05/6, năm trước ngày 15/11 (qua Ban Phong trào)": when the units are to report, to the
   * issuer unless a commune is named; empty if a sentence says to whom.
   */
  private static Optional<ReportDuty> told(Lens lens, Margin margin) {
    List<Text> told = new ArrayList<>();
    lens.parent().section("reporting").ifPresent(section -> collect(section, told));
    told.removeIf(sentence -> BODY.matcher(sentence.value()).lookingAt() && !lens.audience().acts(sentence));
    toldTheUnits(lens, told);
    boolean named = told.stream().anyMatch(sentence ->
        in(sentence, REPORT, lens.offices(), lens.issuer(), margin).isPresent());
    Optional<Text> dated = told.stream().filter(sentence -> !days(sentence.value()).isEmpty()).findFirst();
    return named || dated.isEmpty() ? Optional.empty() : dated.map(sentence -> dated(sentence, lens, margin));
  }

  private static ReportDuty dated(Text sentence, Lens lens, Margin margin) {
    String words = sentence.value();
    Matcher commune = COMMUNE.matcher(words);
    Matcher through = THROUGH.matcher(words);
    String last = days(words);
    Again again = again(words);
    String whom = !lens.isTerritory() && commune.find() ? commune.group("whom") : null;
    String office = through.find() ? through.group(1).strip() : null;
    return new ReportDuty(whom != null || office == null ? whom : lens.issuer().agency(), office, null,
        and(again.due(), margin.of(last)), and(again.sooner(), margin.times(2).of(last)), sentence);
  }

  /** A day of each month or quarter, if a sentence about reports has one, and the day before it for offices. */
  private record Again(@Nullable String due, @Nullable String sooner) {}

  private static Again again(String words) {
    Matcher again = AGAIN.matcher(words);
    if (!again.find() || !words.substring(clause(words, again.start())).matches("(?s).{0,200}[Bb]áo cáo.*")) {
      return new Again(null, null);
    }
    boolean often = again.group("often") != null;
    int day = Integer.parseInt(again.group(often ? "then" : "day"));
    String due = often ? "trước ngày " + again.group("then") + " hằng tháng"
        : Letters.firstLower(unclosed(again.group()));
    return new Again(due, day <= SOONER ? null
        : due.replaceFirst("(?<=ngày )\\d+", String.format("%02d", day - SOONER)));
  }

  private static void toldTheUnits(Lens lens, List<Text> sentences) {
    lens.parent().section("assignments").stream().flatMap(section -> section.items().stream())
        .filter(block -> agency(block) != null && lens.audience().includes(agency(block)))
        .forEach(block -> collect(block, sentences));
  }

  /** What other units, or a body that is none of them, are told does not say to whom the units report. */
  private static boolean isOfOthers(Node block, Lens lens) {
    Text agency = Objects.requireNonNull(agency(block));
    String level = UnitName.of(agency.value()).level();
    boolean another = !lens.isTerritory() && level != null && !level.equals(lens.level())
        && !lens.audience().includes(agency) && !lens.audience().namesUnits(List.of(agency));
    List<Text> words = new ArrayList<>();
    collect(block, words);
    return new OwnClauses(lens, new Coverage()).areOthers(agency)
        || another && words.stream().noneMatch(lens.audience()::includes);
  }

  private static @Nullable Text agency(Node block) {
    return block.assignment() == null ? block.title() : block.assignment().agency();
  }

  /** The dates in the clauses about reports. */
  private static String days(String words) {
    return Arrays.stream(words.split("(?<=[;.])\\s"))
        .filter(clause -> clause.matches("(?s).*[Bb]áo cáo.*") && !PLAN.matcher(clause).find())
        .flatMap(clause -> BY_DAY.matcher(clause).results()).map(MatchResult::group)
        .map(ReportDuty::unclosed).collect(Collectors.collectingAndThen(Collectors.toList(), ReportDuty::listed));
  }

  /** "trước ngày 05/6/2027, trước ngày 05/12/2027 và trước ngày 15/12/2027". */
  private static String listed(List<String> days) {
    int last = days.size() - 1;
    return last < 1 ? String.join("", days) : String.join(", ", days.subList(0, last)) + " và " + days.get(last);
  }

  private static @Nullable String and(@Nullable String again, @Nullable String day) {
    return again == null ? day : day == null || day.isEmpty() ? again
        : again + (day.contains(" và ") ? ", " : " và ") + day;
  }

  private static String unclosed(String day) {
    return day.endsWith(")") && !day.contains("(") ? day.substring(0, day.length() - 1) : day;
  }

  private static void collect(Section section, List<Text> sentences) {
    sentences.addAll(section.text());
    section.items().forEach(item -> collect(item, sentences));
    sentences.addAll(section.after());
  }

  private static void collect(Node node, List<Text> sentences) {
    sentences.addAll(node.text());
    node.items().forEach(item -> collect(item, sentences));
    sentences.addAll(node.after());
  }

  private static Optional<ReportDuty> in(Text sentence, Pattern how, Offices offices, Issuer issuer, Margin margin) {
    String words = sentence.value();
    boolean central = issuer.agency().startsWith("Bộ ");
    ReportDuty undated = null;
    for (Matcher to = how.matcher(words); to.find();) {
      boolean urgent = how == REPORT && URGENT.matcher(words.substring(clause(words, to.start()), to.end())).find();
      if (urgent || PLAN.matcher(words.substring(clause(words, to.start()), to.end())).find()) {
        continue;
      }
      String rest = words.substring(to.end());
      Matcher any = BODY.matcher(rest);
      Optional<String> body = rest.startsWith(issuer.agency()) ? Optional.of(issuer.agency())
          : central && rest.startsWith("Bộ") ? ministry(rest)
          : offices.bodyAtStart(rest).or(() -> any.lookingAt() ? Optional.of(any.group().strip()) : Optional.empty());
      if (body.isPresent()) {
        Matcher through = (central ? THROUGH_ANY : THROUGH).matcher(rest.substring(body.get().length()));
        String other = through.lookingAt() ? through.group(1).strip() : null;
        // "về Sở (qua Văn phòng Sở)": the issuer itself, at one of its offices
        boolean office = other != null && INSIDE.matcher(other).lookingAt()
            && !issuer.agency().startsWith("Ủy ban nhân dân");
        boolean part = other != null && OF_ONE.matcher(body.get()).matches() && PART_OF_ONE.matcher(other).matches();
        boolean inside = other != null && (central || office || part);
        boolean room = other != null && other.startsWith("Phòng ");
        String focal = other == null || inside || room ? body.get() : other;
        String also = also(rest.substring(body.get().length()), issuer);
        String clause = rest.substring(body.get().length()).split("[;.](?:\\s|$)", 2)[0] + ".";
        Matcher term = TERM.matcher(clause);
        String typed = term.find() ? term.group().strip() : before(words.substring(0, to.end()));
        int begin = clause(words, to.start());
        Again again = again(words);
        again = typed != null && again.due() != null && typed.contains(again.due()) ? new Again(null, null) : again;
        if (typed == null && again.due() != null) {
          // "báo cáo tháng trước ngày 20 hằng tháng; báo cáo tổng kết trước ngày 30/6/2027"
          String last = days(sentence.value());
          return Optional.of(new ReportDuty(focal, inside ? other : null, also, and(again.due(), margin.of(last)),
              again.sooner() == null ? null : and(again.sooner(), margin.times(2).of(last)), sentence));
        }
        Matcher after = AFTER.matcher(words.substring(begin));
        if (typed == null && after.find()) {
          String due = Letters.firstLower(after.group());
          return Optional.of(new ReportDuty(focal, inside ? other : null, also, due, null, sentence));
        }
        String sooner = margin.times(2).of(typed);
        ReportDuty found = new ReportDuty(focal, inside ? other : null, also, and(again.due(), margin.of(typed)),
            again.due() == null || again.sooner() != null ? and(again.sooner(), sooner) : sooner, sentence);
        if (typed != null) {
          return Optional.of(found);
        }
        // a later clause may have the day, and then the agency
        undated = undated == null ? found : undated;
      }
    }
    return Optional.ofNullable(undated);
  }

  /** "và Tỉnh đoàn (qua Ban ...)", if the Youth Union also issues the parent. */
  private static @Nullable String also(String rest, Issuer issuer) {
    Matcher second = SECOND.matcher(rest);
    return issuer.bodies().size() > 1 && second.lookingAt()
        && issuer.bodies().stream().anyMatch(body -> body.startsWith(second.group("name").strip()))
        ? second.group("also").strip() : null;
  }

  private static Optional<String> ministry(String words) {
    Matcher whole = MINISTRY.matcher(words);
    return whole.lookingAt() ? Optional.of(whole.group().strip()) : Optional.empty();
  }

  /**
   * "Định kỳ 6 tháng (trước ngày 10 tháng 6) và năm (trước ngày 10 tháng 12), các đơn vị gửi ...": dates stated first.
   */
  private static @Nullable String before(String words) {
    String clause = words.substring(clause(words, words.length())).strip();
    int end = DAY.matcher(clause).results().mapToInt(MatchResult::end).max().orElse(0);
    if (end > 0 && WHEN.matcher(clause).lookingAt()) {
      return Letters.firstLower(SAID.matcher(clause.substring(0, end)).replaceAll("$1"));
    }
    String days = BY_DAY.matcher(clause).results().map(MatchResult::group)
        .map(ReportDuty::unclosed)
        .collect(Collectors.collectingAndThen(Collectors.toList(), ReportDuty::listed));
    return days.isEmpty() ? null : days;
  }

  /** The start of the clause that ends here. */
  private static int clause(String words, int end) {
    String before = words.substring(0, end);
    return Math.max(before.lastIndexOf("; "), before.lastIndexOf(". ")) + 1;
  }
}
