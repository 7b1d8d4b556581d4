package vn.kehoach.check.agency;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Assignment;
import vn.kehoach.plan.Node;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Agencies;

/**
 * Finds words of another level of government: {@code trên địa bàn tỉnh}, {@code các sở, ban, ngành} in a plan of a
 * commune, copied from the province.
 *
 * <p>Sentences about instructions from above, comparisons and reports to the province are skipped.
 */
public final class AnotherLevel implements Rule {

  private static final Sought PROVINCE_SCOPE = Sought.at(
      "(?<!\\p{L})(?:(?:[Tt]rên|trong|khắp) (?:toàn )?địa bàn (?:toàn )?(tỉnh)|([Tt]oàn tỉnh)"
      + "|(?:[Tt]rong|khắp) (?:cả )?(tỉnh))(?!\\p{L}| (?:bạn|khác))",
      signs("Toàn tỉnh", "toàn tỉnh", "trong tỉnh", "trong cả tỉnh", "Trong tỉnh", "Trong cả tỉnh", "khắp tỉnh",
          "khắp cả tỉnh"));
  private static final Sought DISTRICT_SCOPE = Sought.at(
      "(?<!\\p{L})(?:(?:[Tt]rên|trong|khắp) (?:toàn )?địa bàn (?:toàn )?(huyện|quận|thị xã)|([Tt]oàn (?:huyện|quận"
          + "|thị xã)))"
          + "(?!\\p{L})", signs("Toàn huyện", "toàn huyện", "Toàn quận", "toàn quận", "Toàn thị xã", "toàn thị xã"));
  private static final Sought COMMUNE_SCOPE = Sought.at(
      "(?<!\\p{L})(?:(?:[Tt]rên|trong|khắp) (?:toàn )?địa bàn (?:toàn )?(xã|phường|đặc khu)"
      + "|([Tt]oàn (?:xã|phường|đặc khu)))(?!\\p{L}|,| (?:hội|và|hoặc))",
      signs("Toàn xã", "toàn xã", "Toàn phường", "toàn phường", "Toàn đặc khu", "toàn đặc khu"));
  private static final Sought PROVINCE_BODIES = Sought.at(
      "(?<!\\p{L})([Cc]ác [Ss]ở(?:,? ban)?,? (?:ban,? )?ngành(?: (?:của )?tỉnh)?|[Cc]ác [Ss]ở(?= (?:và|,)))(?!\\p{L})",
      "Các Sở", "các Sở", "Các sở", "các sở");
  /** A provincial body that leads a task: a commune cannot assign work to it. */
  private static final Sought PROVINCE_ACTOR = Sought.of(
      "^\\s*((?:Các )?[Ss]ở(?:,|(?= \\p{Lu})).*|Ủy ban nhân dân tỉnh.*|UBND tỉnh.*|Công an tỉnh.*"
      + "|Bộ Chỉ huy Quân sự tỉnh.*|(?:Ủy ban nhân dân|UBND) (?:các xã|cấp xã).*)$",
      "ở ", "ở,", "Ủy ban nhân dân", "UBND", "Công an tỉnh",
      "Bộ Chỉ huy");

  /** Advice to another committee: an office of a commune advises the committee of the commune. */
  private static final Sought ADVISED = Sought.at("[Tt]ham mưu (?:cho |giúp |với )?(?:Chủ tịch |Thường trực )?"
      + "((?:Ủy ban nhân dân|UBND|HĐND|Hội đồng nhân dân) (?:tỉnh|thành phố|huyện))(?!\\p{L})",
      "Tham mưu ", "tham mưu ");

  /** Boards that only the Party committees of provinces have; a commune's has Ban Xây dựng Đảng. */
  private static final Sought PARTY_BOARD = Sought.at("(?<!\\p{L})(Ban (?:Tổ chức|Tuyên giáo và Dân vận|Tuyên"
      + " giáo|Dân vận"
      + "|Nội chính)(?: của)? Đảng (?:ủy|uỷ))(?!\\p{L}| (?:Công an|Quân sự|các cơ quan|[Ủủ]y ban|[Kk]hối|tỉnh))",
      "Ban T", "Ban D", "Ban N");

  /** "tham mưu Giám đốc Sở báo cáo Ủy ban nhân dân xã": a department reports to the province. */
  private static final Sought REPORTS_DOWN = Sought.at("(?:Giám đốc Sở|Lãnh đạo Sở|Sở)(?: \\p{L}+){0,6}? (?:báo"
      + " cáo|trình) "
      + "((?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND) (?:xã|phường|huyện))(?!\\p{L}|,| \\p{Lu})",
      "Giám đốc Sở", "Lãnh đạo Sở", "Sở ");

  /** The closing sentence of a commune's plan, with the scope of a city. */
  private static final Sought CITY_TITLE = Sought.at(
      "Trên đây là [Kk]ế hoạch[^.;]{5,250}? trên địa bàn (thành phố)(?!\\p{L}| \\p{Lu})", "Trên đây là");

  /** Words of a sentence in which the province is not the one that speaks. */
  private static final Expression FROM_ABOVE = Expression.of(
      "(?iu)theo |hướng dẫn|chỉ đạo|của (?:UBND |Ủy ban nhân dân |HĐND )?tỉnh|so với|bình quân|góp phần|cùng"
      + "|tranh thủ|phối hợp|đề nghị|kiến nghị|đề xuất|báo cáo|tham mưu|trình|liên kết|ngoài (?:xã|phường|tỉnh)"
      + "|cấp tỉnh|hội thi|giải |xếp|dẫn đầu|các xã|các địa phương|mời|hỗ trợ|triển khai|quy định"
      + "|thực hiện (?:Kế hoạch|Nghị quyết|Quyết định|Chỉ thị|Chương trình|Đề án)|kế hoạch (?:số|của)|liên thông"
      + "|hệ thống|dùng chung|của các|từ các|gửi|nằm trong|trong nhóm");

  private static final Set<Role> SCOPES = EnumSet.of(Role.SUBJECT, Role.OPENING, Role.CLOSING, Role.HEADING, Role.TITLE,
      Role.BODY, Role.INDICATOR, Role.ASSIGNED_AGENCY, Role.APPENDIX_TITLE);
  private static final Set<Role> NAMING = EnumSet.of(Role.SUBJECT, Role.APPENDIX_TITLE);

  /** The given words and the common beginnings of a scope. */
  private static String[] signs(String... whole) {
    String[] areas = {"Trên địa bàn", "trên địa bàn", "trong địa bàn", "khắp địa bàn", "Trên toàn địa bàn",
        "trên toàn địa bàn", "trong toàn địa bàn", "khắp toàn địa bàn"};
    String[] signs = Arrays.copyOf(whole, whole.length + areas.length);
    System.arraycopy(areas, 0, signs, whole.length, areas.length);
    return signs;
  }

  @Override
  public String id() {
    return "agency/another-level";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Issuer issuer = Issuer.of(draft);
    Issuer.Level level = issuer.level().orElse(null);
    boolean school = issuer.isSchool() && !issuer.name().has("đại học") && !issuer.name().has("cao đẳng")
        && !issuer.name().has("chính trị") && !issuer.name().has("học viện");
    LiveWords live = new LiveWords(draft);
    if (issuer.name().spaced().startsWith(" sở ")) {
      live.find(REPORTS_DOWN).stream().filter(mention -> mention.passage().role() == Role.BODY
          || mention.passage().role() == Role.CLOSING).forEach(mention -> down(draft, mention, problems));
    }
    if (level == null && !school) {
      return;
    }
    String own = school ? "nhà trường" : issuer.units().get(0).word();
    if (level == Issuer.Level.PROVINCE && !school) {
      live.find(COMMUNE_SCOPE).stream().filter(mention -> NAMING.contains(mention.passage().role()))
          .forEach(mention -> report(draft, mention, own, problems));
      return;
    }
    live.find(PROVINCE_SCOPE).forEach(mention -> scope(draft, mention, own, problems));
    if (level != Issuer.Level.DISTRICT) {
      live.find(DISTRICT_SCOPE).forEach(mention -> scope(draft, mention, own, problems));
    }
    live.find(PROVINCE_BODIES).forEach(mention -> scope(draft, mention, own, problems));
    if (level == Issuer.Level.COMMUNE && !LiveWords.day(draft).isBefore(Agencies.all().provincesUntil())) {
      live.find(PARTY_BOARD).forEach(mention -> board(draft, mention, problems));
    }
    if (level == Issuer.Level.COMMUNE && !school) {
      live.find(CITY_TITLE).stream().filter(mention -> mention.passage().role() == Role.CLOSING)
          .forEach(mention -> report(draft, mention, own, problems));
      live.find(ADVISED).stream().filter(mention -> mention.passage().role() == Role.BODY)
          .forEach(mention -> report(draft, mention, own, problems));
    }
    Set<Text> ordered = Collections.newSetFromMap(new IdentityHashMap<>());
    draft.plan().sections().forEach(section -> ordered(section.items(), ordered));
    live.find(PROVINCE_ACTOR).stream()
        .filter(mention -> level != Issuer.Level.DISTRICT || !mention.match().group(1).contains("các xã"))
        .filter(mention -> ordered.contains(mention.passage().text()))
        .forEach(mention -> report(draft, mention, own, problems));
  }

  /**
   * Collects who leads tasks or is assigned work. Agencies that are only requested or invited ({@code mode: request},
   * {@code invite}) are left out.
   */
  private static void ordered(List<Node> nodes, Set<Text> ordered) {
    for (Node node : nodes) {
      if (node.task() != null) {
        ordered.addAll(node.task().lead());
      }
      Assignment assignment = node.assignment();
      if (assignment != null && (assignment.mode() == null || assignment.mode().value().equals("order"))) {
        ordered.add(assignment.agency());
      }
      ordered(node.items(), ordered);
    }
  }

  private void down(Draft draft, LiveWords.Mention mention, Problems problems) {
    Text place = mention.passage().text().subSequence(mention.match().start(1), mention.match().end(1));
    problems.add(Problem.warning(id(), draft.place(place),
            "sở báo cáo cấp tỉnh, không báo cáo “" + place + "”",
            "a department reports to the province, not to “" + place + "”")
        .hint("viết tên cơ quan cấp tỉnh", "write the body of the province"));
  }

  private void board(Draft draft, LiveWords.Mention mention, Problems problems) {
    Text place = mention.passage().text().subSequence(mention.match().start(1), mention.match().end(1));
    problems.add(Problem.warning(id(), draft.place(place),
            "Đảng ủy cấp xã không có “" + place + "”", "the Party committee of a commune has no “" + place + "”")
        .hint("viết Ban Xây dựng Đảng, Ủy ban Kiểm tra hoặc Văn phòng Đảng ủy",
            "write Ban Xây dựng Đảng, Ủy ban Kiểm tra or Văn phòng Đảng ủy"));
  }

  private void scope(Draft draft, LiveWords.Mention mention, String own, Problems problems) {
    Role role = mention.passage().role();
    String text = mention.passage().plain();
    int at = mention.match().start();
    int start = Math.max(0, Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("; ", at)));
    int full = text.indexOf(". ", at);
    int clause = text.indexOf("; ", at);
    int stop = full < 0 || clause >= 0 && clause < full ? clause : full;
    String sentence = text.substring(start, stop < 0 ? text.length() : stop);
    boolean foreign = role != Role.SUBJECT && role != Role.ASSIGNED_AGENCY && FROM_ABOVE.matcher(sentence).find();
    if (SCOPES.contains(role) && !foreign) {
      report(draft, mention, own, problems);
    }
  }

  private void report(Draft draft, LiveWords.Mention mention, String own, Problems problems) {
    int group = 1;
    while (group < mention.match().groupCount() && mention.match().group(group) == null) {
      group++;
    }
    Text place = mention.passage().text().subSequence(mention.match().start(group), mention.match().end(group));
    boolean scope = place.value().matches("(?iu)(?:toàn )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)");
    String right = place.value().matches("(?iu)toàn .*") ? "toàn " + own : own;
    Problem problem = Problem.warning(id(), draft.place(place),
        "“" + place + "” không thuộc " + (scope ? "phạm vi của kế hoạch này (" + own + ")" : "quyền giao việc của"
            + " " + own),
        "“" + place + "” is " + (scope ? "outside the scope of this plan (" : "not under the authority of the issuer (")
            + own + ")");
    problems.add(scope
        ? problem.hint("viết “" + right + "”; nếu nói việc của cấp khác thì nêu rõ theo văn bản nào",
            "write “" + right + "”; if it is the work of another level, say which document it is based on")
        : problem.hint("giao cho cơ quan, bộ phận trực thuộc; cơ quan cấp khác thì ghi “Đề nghị ...” hoặc “phối hợp"
            + " với ...”",
            "assign it to your own offices; for an agency of another level write “Đề nghị ...” or “phối hợp với”"));
  }
}
