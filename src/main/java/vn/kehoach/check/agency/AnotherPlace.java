package vn.kehoach.check.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Recipient;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Agencies;

/**
 * Finds another province or commune named as the scope or in the name of an actor: {@code trên địa bàn tỉnh Thanh Hóa},
 * {@code Sở Y tế tỉnh Thanh Hóa} in a plan of Nghệ An.
 *
 * <p>Citations, quotations and sentences about partners and neighbours are skipped.
 */
public final class AnotherPlace implements Rule {

  private static final String ACTOR =
      "(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Công an|Sở|Ủy ban Mặt trận Tổ quốc|Ủy ban MTTQ"
      + "|MTTQ|Bộ Chỉ huy Quân sự|Ban Chỉ huy Quân sự|Ban Chỉ đạo|Ban Chỉ huy|Hội|Đoàn|Liên đoàn Lao động"
      + "|Bảo hiểm xã hội|Thuế|Trạm Y tế|Đảng ủy|Đảng bộ|Phòng|Văn phòng|Trường|Trung tâm|Kho bạc"
      + "|Báo và phát thanh, truyền hình)(?!\\p{L})(?:[^;:.“”()\\d\\p{L}]*(?!các |tỉnh|xã|phường|với)\\p{L}+){0,9}?";

  /** Words before a place that make it a scope or part of the name of an actor. */
  private static final Expression BEFORE = Expression.of(
      "(?<!\\p{L})(?:địa bàn|[Tt]oàn(?: thể)?|phạm vi|cán bộ|[Xx]ây dựng|[Nn]hân dân|của|" + ACTOR + ")(?:,| -)? $");
  private static final int LOOK_BACK = 90;
  /** How many characters before a place must equal those in the subject. */
  private static final int TITLE_WORDS = 12;

  /** Words of a sentence about other places. */
  private static final Expression PARTNERS = Expression.of(
      "(?iu)phối hợp với|kinh nghiệm|giáp ranh|giáp với|tiếp giáp|liên kết|học tập|giao lưu|làm việc với|trao đổi"
      + "|hội chợ|triển lãm|liên hoan|hội thi|tổ chức tại|tham quan|so với|tỉnh bạn|lân cận|kết nghĩa|ký kết|hợp tác"
      + "|mô hình của|các tỉnh|các xã|liên tỉnh|liên xã|chuyển đến|quê |trú tại|thường trú|cụm|khối thi đua"
      + "|hỗ trợ (?:tỉnh|xã)|(?<!\\p{L})từ (?:tỉnh|xã|phường)|(?<!\\p{L})đến (?:tỉnh|xã|phường)|như tỉnh");

  private static final Expression PARTNER = Expression.of(
      "(?<!\\p{L})(Trạm Y tế|Công an|Ủy ban nhân dân|UBND|Đoàn Thanh niên|Ban Chỉ huy [Qq]uân sự|Đảng ủy|Hội"
          + " [^.,;:()\\d]{3,30}) $");
  private static final Expression REPORTS = Expression.of("(?iu)b/c|báo cáo");

  /** Loaded on first use. */
  private static final class Departments {
    private static final String[] NAMES = {"Sở Nội vụ", "Sở Y tế", "Sở Tài chính", "Sở Tư pháp", "Sở Xây dựng",
        "Sở Công Thương", "Sở Công thương", "Sở Giáo dục và Đào tạo", "Sở Khoa học và Công nghệ",
        "Sở Nông nghiệp và Môi trường", "Sở Văn hóa, Thể thao và Du lịch", "Sở Dân tộc và Tôn giáo"};
    static final Sought NAMED = Sought.at("(?<!\\p{L})(?:" + String.join("|", NAMES) + ") ("
        + String.join("|", Agencies.all().everyProvince()) + ")(?!\\p{L})", signs());

    private static String[] signs() {
      String[] signs = NAMES.clone();
      for (int i = 0; i < signs.length; i++) {
        // followed by the name of a place
        signs[i] += " ^";
      }
      return signs;
    }

    private Departments() {}
  }

  private static final Set<Role> SKIPPED = Set.of(Role.PARENT, Role.AGENCY, Role.PLACE, Role.SIGNATURE, Role.RECIPIENT,
      Role.TABLE, Role.BUDGET, Role.LEGAL_BASIS);

  @Override
  public String id() {
    return "agency/another-place";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Issuer issuer = Issuer.of(draft);
    List<LiveWords.Mention> mentions = LiveWords.units(draft);
    above(draft, issuer, mentions, problems);
    if (issuer.units().isEmpty()) {
      return;
    }
    departments(draft, issuer, problems);
    reportedTo(draft, issuer, problems);
    for (LiveWords.Mention mention : mentions) {
      String word = mention.match().group(1).toLowerCase(Locale.ROOT);
      Issuer.Unit unit = new Issuer.Unit(word, mention.match().group(2));
      Optional<Issuer.Unit> own = issuer.at(unit.level());
      boolean other = own.isPresent() && !begins(unit, own.get());
      if (other && isOwnTitle(draft, mention, own.get())) {
        report(draft, mention.text(), own.get(), problems);
        continue;
      }
      boolean concerned = other && isKnown(unit) && !SKIPPED.contains(mention.passage().role());
      if (concerned && isScopeOrActor(mention) && (!isOfOthers(mention) || isOwnPartner(draft, mention, own.get()))) {
        Text place = mention.text();
        report(draft, place, own.get(), problems);
      }
    }
  }

  /** Whether the words repeat the subject of the plan with another place: "Tuần Du lịch đặc khu X" for "đặc khu Y". */
  private static boolean isOwnTitle(Draft draft, LiveWords.Mention mention, Issuer.Unit own) {
    Passage subject = draft.subject();
    Role role = mention.passage().role();
    if (subject == null || role != Role.OPENING && role != Role.CLOSING || isScopeOrActor(mention)) {
      return false;
    }
    String plain = mention.passage().plain().toLowerCase(Locale.ROOT);
    int from = Math.max(0, mention.match().start() - TITLE_WORDS);
    String before = plain.substring(from, mention.match().start());
    String words = before + (own.word() + " " + own.name()).toLowerCase(Locale.ROOT);
    return before.length() == TITLE_WORDS && subject.plain().toLowerCase(Locale.ROOT).contains(words);
  }

  /** Finds a department with the name of another province: "Sở Y tế Nghệ An". */
  private void departments(Draft draft, Issuer issuer, Problems problems) {
    Issuer.Unit own = issuer.at(Issuer.Level.PROVINCE).orElse(null);
    if (own == null) {
      return;
    }
    for (LiveWords.Mention mention : new LiveWords(draft).find(Departments.NAMED)) {
      Issuer.Unit unit = new Issuer.Unit(own.word(), mention.match().group(1));
      boolean skipped = mention.passage().role() == Role.AGENCY || mention.passage().role() == Role.PARENT
          || mention.passage().role() == Role.LEGAL_BASIS;
      if (!skipped && !begins(unit, own) && !unit.plainName().equals(own.plainName()) && !isOfOthers(mention)) {
        report(draft, mention.passage().text().subSequence(mention.match().start(1), mention.match().end(1)), own,
            problems);
      }
    }
  }

  /** Finds a report addressed to another place: "UBND tỉnh Nghệ An (để b/c)". */
  private void reportedTo(Draft draft, Issuer issuer, Problems problems) {
    for (Recipient recipient : draft.plan().recipients()) {
      for (Text to : recipient.to()) {
        String words = to + " " + (recipient.purpose() == null ? "" : recipient.purpose());
        boolean reports = REPORTS.matcher(words).find();
        for (Issuer.Unit unit : reports ? Issuer.units(to.value()) : List.<Issuer.Unit>of()) {
          Optional<Issuer.Unit> own = issuer.at(unit.level());
          if (own.isPresent() && isKnown(unit) && !begins(unit, own.get())) {
            int at = Math.max(0, to.value().indexOf(unit.name()));
            report(draft, to.subSequence(at, Math.min(to.length(), at + unit.name().length())), own.get(), problems);
          }
        }
      }
    }
  }

  /**
   * Finds a second province or district above the issuer when the letterhead names none. The one named more often is
   * taken as right; issuers of recent cited documents count too.
   */
  private void above(Draft draft, Issuer issuer, List<LiveWords.Mention> mentions, Problems problems) {
    for (Issuer.Level level : List.of(Issuer.Level.PROVINCE, Issuer.Level.DISTRICT)) {
      boolean below = issuer.level().filter(own -> own.compareTo(level) > 0).isPresent();
      if (below && issuer.at(level).isEmpty()) {
        above(draft, level, mentions, problems);
      }
    }
  }

  private void above(Draft draft, Issuer.Level level, List<LiveWords.Mention> mentions, Problems problems) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    Map<String, Text> first = new HashMap<>();
    for (Citation citation : draft.citations()) {
      boolean counts = citation.issuer() != null && citation.issuer().value().startsWith("Ủy ban nhân dân ")
          && citation.day().filter(day -> day.isBefore(LiveWords.day(draft).minusYears(1))).isEmpty();
      for (Issuer.Unit unit : counts ? Issuer.units(citation.issuer().value()) : List.<Issuer.Unit>of()) {
        if (unit.level() == level && isKnown(unit)) {
          votes.merge(unit.plainName(), 1, Integer::sum);
          first.putIfAbsent(unit.plainName(), citation.issuer());
        }
      }
    }
    List<LiveWords.Mention> said = new ArrayList<>();
    for (LiveWords.Mention mention : mentions) {
      Issuer.Unit unit = unit(mention);
      boolean speaks = unit.level() == level && isKnown(unit) && mention.passage().role() != Role.TABLE
          && mention.passage().role() != Role.LEGAL_BASIS && isScopeOrActor(mention) && !isOfOthers(mention);
      if (speaks) {
        said.add(mention);
        votes.merge(unit.plainName(), 1, Integer::sum);
        first.putIfAbsent(unit.plainName(), mention.text());
      }
    }
    if (votes.size() == 2) {
      List<String> names = new ArrayList<>(votes.keySet());
      String own = votes.get(names.get(0)) >= votes.get(names.get(1)) ? names.get(0) : names.get(1);
      Text named = Objects.requireNonNull(first.get(own));
      said.stream().filter(mention -> !unit(mention).plainName().equals(own))
          .forEach(mention -> report(draft, mention.text(), named, problems));
    }
  }

  /** {@code own} is the place named most often. */
  private void report(Draft draft, Text place, Text own, Problems problems) {
    int line = draft.place(own).line();
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” khác với “" + own + "” ở dòng " + line,
            "“" + place + "” differs from “" + own + "” on line " + line)
        .hint("ghi một nơi ở mọi chỗ; nếu đúng là nơi khác thì nói rõ quan hệ (phối hợp với, kinh nghiệm của ...)",
            "name the same place everywhere; if another place is meant, state the relation (phối hợp với, kinh "
                + "nghiệm của ...)")
        .seeAlso(draft.place(own)));
  }

  private static Issuer.Unit unit(LiveWords.Mention mention) {
    return new Issuer.Unit(mention.match().group(1).toLowerCase(Locale.ROOT), mention.match().group(2));
  }

  private static boolean isKnown(Issuer.Unit unit) {
    return unit.level() != Issuer.Level.PROVINCE || Provinces.NAMES.contains(unit.plainName());
  }

  private static boolean isScopeOrActor(LiveWords.Mention mention) {
    int at = mention.match().start();
    return BEFORE.matcher(mention.passage().plain()).region(Math.max(0, at - LOOK_BACK), at).find();
  }

  /** Present provinces only; former ones are left to another rule. */
  private static final class Provinces {
    static final Set<String> NAMES = Agencies.all().live().stream()
        .map(name -> new Issuer.Unit("tỉnh", name).plainName()).collect(Collectors.toUnmodifiableSet());

    private Provinces() {}
  }

  /** Whether one name begins with the other: "tỉnh Nghệ An Nguyễn Văn A" may run on into the next name. */
  private static boolean begins(Issuer.Unit unit, Issuer.Unit own) {
    return (unit.plainName() + " ").startsWith(own.plainName() + " ");
  }

  /** "phối hợp với Trạm Y tế xã Búng Lao", where Trạm Y tế xã Mường Ảng, of the own commune, receives the plan. */
  private static boolean isOwnPartner(Draft draft, LiveWords.Mention mention, Issuer.Unit own) {
    String plain = mention.passage().plain();
    Matcher body = PARTNER.matcher(plain).region(Math.max(0, mention.match().start() - LOOK_BACK),
        mention.match().start());
    if (unit(mention).level() != Issuer.Level.COMMUNE || !body.find()) {
      return false;
    }
    String known = (body.group(1) + " " + own).toLowerCase(Locale.ROOT);
    int start = Math.max(plain.lastIndexOf(". ", body.start()), plain.lastIndexOf("; ", body.start()));
    String sentence = plain.substring(start + 1, mention.match().end()).replace("phối hợp với", "");
    return !PARTNERS.matcher(sentence).find() && draft.passages(Role.RECIPIENT, Role.ASSIGNED_AGENCY, Role.TASK_FIELD)
        .stream().anyMatch(passage -> passage.plain().toLowerCase(Locale.ROOT).contains(known));
  }

  private static boolean isOfOthers(LiveWords.Mention mention) {
    Role role = mention.passage().role();
    String text = mention.passage().plain();
    int at = mention.match().start();
    int start = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("; ", at));
    boolean issues = (role == Role.OPENING || role == Role.CLOSING)
        && text.substring(mention.match().end()).matches("(?s) (?:ban hành|xây dựng|yêu cầu|đề nghị|giao|lập) .*");
    return issues || PARTNERS.matcher(text.substring(start + 1, mention.match().end())).find();
  }

  private void report(Draft draft, Text place, Issuer.Unit own, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” không phải địa phương của cơ quan ban hành (" + own + ")",
            "“" + place + "” is not the locality of the issuing agency (" + own + ")")
        .hint("viết “" + own + "”; nếu đúng là nơi khác thì nói rõ quan hệ (phối hợp với, kinh nghiệm của ...)",
            "write “" + own + "”; if another place is meant, state the relation (phối hợp với, kinh nghiệm của ...)")
        .seeAlso(draft.plan().header().issuerPlace()));
  }
}
