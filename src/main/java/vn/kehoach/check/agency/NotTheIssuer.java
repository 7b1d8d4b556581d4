package vn.kehoach.check.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.ShortName;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.AttachedTo;
import vn.kehoach.plan.IssuerName;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * Finds an opening or closing that names another issuer than the header, mostly left over from a copied plan: {@code Ủy
 * ban nhân dân tỉnh Thanh Hóa ban hành Kế hoạch} under the letterhead of Nghệ An.
 */
public final class NotTheIssuer implements Rule {

  private static final String[] HEADS = {
      "Ủy ban nhân dân", "Uỷ ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND", "Ủy ban Mặt trận", "Uỷ ban Mặt trận",
      "Ủy ban MTTQ", "Mặt trận Tổ quốc", "Đảng ủy", "Đảng uỷ", "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Huyện ủy", "Chi bộ",
      "Ban Thường vụ", "Ban Chấp hành", "Ban Chỉ đạo", "Ban Chỉ huy", "Ban Quản lý", "Ban Giám hiệu", "Ban Giám đốc",
      "Công ty", "Tổng công ty", "Học viện", "Viện", "Sở", "Phòng",
      "Công an", "Trường", "Hội", "Đoàn", "Liên đoàn", "Công đoàn", "Bệnh viện", "Trung tâm", "Trạm Y tế",
      "Bảo hiểm xã hội", "Bộ", "Chi cục", "Cục", "Thuế", "Tỉnh đoàn", "Văn phòng"};
  private static final String HEAD = "(?:" + String.join("|", HEADS) + ")";
  private static final String BODY =
      HEAD + "(?![\\p{L}])(?:(?! (?:ban hành|xây dựng|triển khai|tổ chức|yêu cầu|đề nghị|giao"
      + "|chỉ đạo) )(?:[^,;:.“”()\\d]|(?<=[Ss]ố )\\d{1,2}(?![\\d/])|, (?:Thể thao|Khoa học|Gia đình|Hạ tầng))){0,110}?";

  private static final Sought ISSUES = Sought.at(
      "(?<![\\p{L}-] ?)(" + BODY + ")(?: \\((?:sau đây|gọi tắt|viết tắt)[^()]*\\))?(?: (?:cùng )?thống nhất)? "
      + "(?:ban hành|xây dựng|lập|đề ra)(?: và [^,;.]{3,30})? (?:bản )?[Kk]ế hoạch(?! (?:số|chi tiết|riêng|của))",
      HEADS);
  private static final Sought ASKS = Sought.at(
      "(?<=^|[,;.] |kèm theo\\) )(" + BODY + ") (?:yêu cầu|đề nghị|giao|chỉ đạo)(?!\\p{L})", HEADS);
  private static final Sought OWNED = Sought.at(
      "(?<=Trên đây là )[Kk]ế hoạch[^.;:]*? của (" + BODY + ")(?=[.;,/]|$)", "Kế hoạch", "kế hoạch");

  /** After these words, "của ..." names the issuer of that document, not of the plan. */
  private static final Expression OTHER_DOCUMENT = Expression.of(
      "(?iu)nghị quyết|nghị định|chỉ thị|kết luận|chương trình|đề án|quyết định|thông tư|luật|hướng dẫn|chỉ đạo"
      + "|cuộc vận động|phong trào|đề nghị|(?<=.)kế hoạch");

  /** Words that do not distinguish one body from another. */
  private static final Set<String> COMMON = Set.of("ban", "thường", "vụ", "trực", "chấp", "hành", "lãnh", "đạo", "giám",
      "hiệu", "đốc", "bộ", "đảng", "ủy", "chi", "tỉnh", "xã", "phường", "đặc", "khu", "thành", "phố", "huyện", "quận",
      "thị", "nhà", "trường", "và", "các", "cơ", "quan", "việt", "nam", "nhân", "dân", "đoàn", "hội", "văn", "phòng",
      "tham", "mưu", "giúp", "việc", "của", "cấp", "trên", "chủ", "tịch", "tập", "thể", "viên", "cán");

  /** First words of a body, then words of which the letterhead of such a body must contain one. */
  private static final List<List<String>> KINDS = List.of(
      List.of("ủy ban nhân dân", "ủy ban nhân dân"),
      List.of("hội đồng nhân dân", "hội đồng nhân dân"),
      List.of("ủy ban mặt trận", "mặt trận"),
      List.of("sở", "sở"),
      List.of("công an", "công an"),
      List.of("đảng ủy", "đảng", "chi bộ"),
      List.of("tỉnh ủy", "tỉnh ủy", "đảng"),
      List.of("bệnh viện", "bệnh viện"),
      List.of("trạm y tế", "trạm y tế"),
      List.of("hội liên hiệp phụ nữ", "phụ nữ"),
      List.of("hội nông dân", "nông dân"),
      List.of("hội cựu chiến binh", "cựu chiến binh"),
      List.of("trường", "trường", "mầm non"));

  @Override
  public String id() {
    return "agency/not-the-issuer";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Issuer issuer = Issuer.of(draft);
    if (issuer.name().isEmpty()) {
      return;
    }
    AttachedTo attached = draft.plan().attachedTo();
    if (attached != null && attached.issuer() != null && !attached.issuer().value().startsWith("Chủ tịch")) {
      body(draft, issuer, attached.issuer(), problems);
    }
    LiveWords live = new LiveWords(draft);
    for (Passage passage : draft.passages(Role.OPENING, Role.CLOSING)) {
      bodies(live, passage).forEach(body -> body(draft, issuer, body, problems));
    }
  }

  /** The bodies said to issue or own the plan. */
  private static List<Text> bodies(LiveWords live, Passage passage) {
    List<Text> bodies = new ArrayList<>();
    for (Sought sought : passage.role() == Role.CLOSING ? List.of(ISSUES, ASKS, OWNED) : List.of(ISSUES)) {
      sought.in(passage, found -> {
        boolean ofAnother = sought == OWNED
            && OTHER_DOCUMENT.matcher(passage.plain().substring(found.start() + 1, found.start(1))).find();
        if (!ofAnother && !live.isMasked(passage, found.start(1))) {
          bodies.add(passage.text(found, 1));
        }
      });
    }
    return bodies;
  }

  /** Whether some words of the issuer's name are abbreviated to initials: "Trường TH Bình Minh". */
  private static boolean isShortened(Draft draft, Text body) {
    String own = String.join(" ", draft.plan().header().agency()).toLowerCase(Locale.ROOT);
    return ShortName.of(own).has(ShortName.of(body.value()));
  }

  private void body(Draft draft, Issuer issuer, Text body, Problems problems) {
    if (isShortened(draft, body)) {
      return;
    }
    for (Issuer.Unit unit : Issuer.units(body.value())) {
      Optional<Issuer.Unit> own = issuer.at(unit.level());
      if (own.isPresent() && (!own.get().isNamed(unit.name()) || !own.get().word().equals(unit.word()))) {
        int at = body.value().lastIndexOf(unit.name());
        int from = Math.max(0, at - unit.word().length() - 1);
        Text place = body.subSequence(from, at + unit.name().length());
        report(draft, place, own.get().toString(), Severity.ERROR, problems);
        return;
      }
    }
    AgencyName name = AgencyName.of(body);
    List<Issuer.Unit> named = Issuer.units(body.value());
    boolean below = issuer.own() && !named.isEmpty() && name.spaced().startsWith(" ủy ban nhân dân ")
        && issuer.name().has("ủy ban nhân dân") && named.get(0).level() != issuer.units().get(0).level();
    if (below || isOfAnotherKind(issuer, name) || isOfAnotherLevel(issuer, name) || isAnother(issuer, name)
        || isTwin(issuer, name)) {
      String own = IssuerName.inSentence(String.join(" ", draft.plan().header().agency()));
      report(draft, body, own, Severity.WARNING, problems);
    }
  }

  private static boolean isOfAnotherKind(Issuer issuer, AgencyName body) {
    for (List<String> kind : KINDS) {
      if (body.spaced().startsWith(" " + kind.get(0) + " ")) {
        return !hasOne(issuer, kind.subList(1, kind.size()));
      }
    }
    return false;
  }

  private static boolean hasOne(Issuer issuer, List<String> words) {
    for (String word : words) {
      if (issuer.name().has(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Ủy ban nhân dân tỉnh" in the plan of a commune. */
  private static boolean isOfAnotherLevel(Issuer issuer, AgencyName body) {
    Issuer.@Nullable Level level = issuer.level().orElse(null);
    String last = body.words().get(body.words().size() - 1);
    return level == Issuer.Level.COMMUNE && Set.of("tỉnh", "huyện", "quận").contains(last)
        || level == Issuer.Level.PROVINCE && Set.of("xã", "phường", "huyện", "quận").contains(last)
        || level == Issuer.Level.DISTRICT && Set.of("tỉnh", "xã", "phường").contains(last)
        || level == Issuer.Level.COMMUNE && Set.of("xã", "phường").contains(last)
            && !issuer.units().get(0).word().equals(last) && issuer.units().get(0).word().length() > 1
            && body.words().size() > 1;
  }

  /**
   * Whether the body is of a kind with proper names (department, school, association ...) and has a word that the
   * issuer's name has not.
   */
  private static boolean isAnother(Issuer issuer, AgencyName body) {
    boolean told = body.has("sở") && !body.has("cơ sở") || body.has("trường") || body.has("hội") || body.has("phòng")
        || body.has("bệnh viện");
    boolean numbered = body.words().stream().anyMatch(NotTheIssuer::isNumber)
        && issuer.name().words().stream().anyMatch(NotTheIssuer::isNumber)
        && body.words().stream().filter(NotTheIssuer::isNumber).noneMatch(issuer.name()::has);
    boolean managed = body.spaced().startsWith(" ban quản lý ") && body.words().size() > 4
        || body.spaced().startsWith(" công ty ") && body.words().size() > 3;
    return numbered || (told || managed) && body.words().stream().anyMatch(word -> !COMMON.contains(word)
        && !issuer.name().has(word) && !issuer.above().has(word));
  }

  /**
   * Whether the names have the same length and differ in one word at the end: "Trường Tiểu học Đằng Hải" for Đằng Lâm.
   */
  private static boolean isTwin(Issuer issuer, AgencyName body) {
    List<String> own = issuer.name().words();
    List<String> other = body.words();
    int different = 0;
    int first = own.size();
    for (int i = 0; own.size() == other.size() && i < own.size(); i++) {
      boolean same = own.get(i).equals(other.get(i));
      different += same ? 0 : 1;
      first = same ? first : Math.min(first, i);
    }
    int last = own.size() - 1;
    // "Bệnh viện Đa khoa khu vực Châu Đốc" for Tân Châu
    if (different == 2 && first == last - 1 && own.size() > 4 && isNamed(own)) {
      return true;
    }
    return own.size() == other.size() && own.size() > 3 && different == 1
        && own.subList(0, 2).equals(other.subList(0, 2))
        && (!own.get(last).equals(other.get(last)) || !own.get(last - 1).equals(other.get(last - 1)))
        && !COMMON.contains(other.get(last));
  }

  /** Whether the name ends with a place of two words. */
  private static boolean isNamed(List<String> own) {
    return own.get(0).equals("trường") || own.get(0).equals("bệnh") || own.get(0).equals("trung");
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private void report(Draft draft, Text place, String own, Severity severity, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” không phải cơ quan ban hành kế hoạch này (" + own + ")",
            "“" + place + "” is not the agency that issues this plan (" + own + ")")
        .as(severity)
        .hint("viết “" + own + "” như ở đầu văn bản", "write “" + own + "” as in the letterhead")
        .cite(draft.clause("agency"))
        .seeAlso(draft.plan().header().issuerPlace()));
  }
}
