package vn.kehoach.check.agency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Recipient;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * Finds a unit of another kind at the same level: {@code Ủy ban nhân dân tỉnh} in the plan of a city, {@code trên địa
 * bàn xã} in that of a ward.
 */
public final class UnitWordDiffers implements Rule {

  /** What precedes the word for a unit: "Hội Liên hiệp Phụ nữ xã". */
  private static final String[] BELONGING = {"Ủy ban nhân dân", "Uỷ ban nhân dân", "UBND", "HĐND", "Hội đồng nhân dân",
      "Đảng ủy", "Đảng uỷ", "Đảng bộ", "Công an", "Quân sự", "CHQS", "dân sự", "Mặt trận Tổ quốc", "Tổ quốc Việt Nam",
      "MTTQ", "MTTQ Việt Nam", "Phụ nữ", "LHPN", "Nông dân", "Cựu chiến binh", "Thanh niên", "Người cao tuổi",
      "Chữ thập đỏ", "Đoàn", "Trạm Y tế", "Phòng Kinh tế", "Xã hội", "xã hội", "hành chính công",
      "Ban Chỉ đạo", "Ban chỉ đạo",
      "truyền thanh", "điện tử", "xung kích", "đoàn thể", "lãnh đạo", "Lãnh đạo", "công chức", "Ngân sách", "ngân sách",
      "Nhân dân trong", "nhân dân trong", "người dân trong", "hộ dân trong", "Toàn", "toàn"};

  private static final Sought NAMED = Sought.at("(?<!\\p{L})(?:(?:" + String.join("|", BELONGING)
      + "|[Tt]rên (?:toàn )?địa bàn(?: toàn)?) (?:(tỉnh|thành phố)|(xã|phường|đặc khu)(?! \\d))(?!\\p{L}| \\p{Lu}|/"
      + "| hội(?!\\p{L})|,?(?: và| hoặc)?(?: các)? (?:xã|phường|đặc khu|huyện|thành phố|tỉnh)(?!\\p{L})"
      + "| (?:bạn|khác|giáp|lân|thuộc|trực|đảo|nơi|viên|nông))|(Thành (?:ủy|uỷ|đoàn)|Tỉnh (?:ủy|uỷ|đoàn))(?!\\p{L}| "
      + "\\p{Lu}))", signs());

  /** A recipient above the commune. */
  private static final Expression ABOVE = Expression.of("\\A(?:Thường trực )?(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân"
      + "|HĐND|Hội đồng nhân dân|Công an) (tỉnh|thành phố)|(Tỉnh (?:ủy|uỷ))|Thành (?:ủy|uỷ))(?!\\p{L})");

  /** How many letters before a unit are searched for words that say which unit is meant. */
  private static final int LETTERS_BEFORE = 40;

  /**
   * A unit as this plan names it, and the place where it does.
   *
   * @param word {@code thành phố}
   * @param said the words of the plan
   */
  private record Called(String word, String said, @Nullable Span place) {}

  private static String[] signs() {
    List<String> signs = new ArrayList<>(List.of("Trên ", "trên ", "Thành ủy", "Thành uỷ", "Thành đoàn", "Tỉnh ủy",
        "Tỉnh uỷ", "Tỉnh đoàn"));
    for (String belonging : BELONGING) {
      signs.add(belonging + " ");
    }
    return signs.toArray(String[]::new);
  }

  @Override
  public String id() {
    return "agency/unit-word-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Issuer issuer = Issuer.of(draft);
    if (issuer.units().isEmpty()) {
      return;
    }
    Optional<Called> commune = issuer.at(Issuer.Level.COMMUNE).filter(unit -> !isOldWord(unit))
        .map(unit -> called(draft, unit));
    Optional<Called> province = issuer.at(Issuer.Level.PROVINCE).map(unit -> called(draft, unit))
        .or(() -> commune.flatMap(unit -> above(draft)));
    for (LiveWords.Mention mention : new LiveWords(draft).find(NAMED)) {
      MatchResult match = mention.match();
      int group = match.group(1) != null ? 1 : match.group(2) != null ? 2 : 3;
      String word = group < 3 ? match.group(group) : match.group().startsWith("Thành") ? "thành phố" : "tỉnh";
      boolean small = group == 2;
      Optional<Called> own = small ? commune : province;
      if (own.isPresent() && !own.get().word.equals(word) && isAsked(issuer, mention, small)) {
        report(draft, mention.passage().text(match, group), own.get(), problems);
      }
    }
  }

  private static Called called(Draft draft, Issuer.Unit unit) {
    return new Called(unit.word(), unit.toString(), draft.plan().header().issuerPlace());
  }

  /** The province or city named by the recipients, if they agree; the letterhead of a commune does not name it. */
  private static Optional<Called> above(Draft draft) {
    Set<String> words = new HashSet<>();
    Called first = null;
    for (Recipient recipient : draft.plan().recipients()) {
      for (Text to : recipient.to()) {
        Matcher above = ABOVE.matcher(to.value());
        if (above.find()) {
          String word = above.group(1) != null ? above.group(1) : above.group(2) != null ? "tỉnh" : "thành phố";
          words.add(word);
          first = first != null ? first : new Called(word, above.group(), draft.place(to));
        }
      }
    }
    return words.size() == 1 ? Optional.ofNullable(first) : Optional.empty();
  }

  private static boolean isOldWord(Issuer.Unit unit) {
    return unit.word().equals("thị trấn");
  }

  private static boolean isAsked(Issuer issuer, LiveWords.Mention mention, boolean commune) {
    Role role = mention.passage().role();
    if (role == Role.PARENT || role == Role.AGENCY || role == Role.LEGAL_BASIS || role == Role.TABLE) {
      return false;
    }
    int at = mention.match().start();
    String before = mention.passage().before(at, LETTERS_BEFORE);
    boolean several = before.matches("(?iu).*(?<!\\p{L})(?:các|cấp|từng|mỗi|ở|tại) $");
    boolean leaders = before.matches("(?iu).*chủ tịch[^;]*$|.*thường trực $");
    return !several && (role != Role.RECIPIENT || leaders || commune && issuer.own());
  }

  private void report(Draft draft, Text place, Called own, Problems problems) {
    boolean receives = !own.said.startsWith(own.word);
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” nhưng " + (receives ? "Nơi nhận ghi " : "cơ quan ban hành ở ") + own.said,
            "“" + place + "”, but " + (receives ? "the recipients include " : "the issuing agency is in ") + own.said)
        .hint("viết “" + own.word + "”; nếu nói đơn vị khác thì nêu tên",
            "write “" + own.word + "”; if another unit is meant, name it")
        .seeAlso(own.place));
  }
}
