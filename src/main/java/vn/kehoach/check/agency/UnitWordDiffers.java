package vn.kehoach.check.agency;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code Ủy ban nhân dân tỉnh} in the plan of a city, {@code trên địa bàn xã} in that of a ward: the plan was copied
 * from a unit of another kind at the same level.
 */
public final class UnitWordDiffers implements Rule {

  private static final Sought NAMED = Sought.at("(?<!\\p{L})(?:(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|HĐND"
      + "|Hội đồng nhân dân|Công an|Bộ Chỉ huy Quân sự|Ban Chỉ huy Quân sự|[Nn]gân sách|Mặt trận Tổ quốc Việt Nam"
      + "|MTTQ Việt Nam|Trạm Y tế|[Tt]oàn)|[Tt]rên (?:toàn )?địa bàn(?: toàn)?) (?:(tỉnh|thành phố)|(xã|phường"
      + "|đặc khu)(?! \\d))(?!\\p{L}| \\p{Lu}|/|,? (?:hội|và|hoặc|xã|phường|đặc khu|huyện|thành phố|tỉnh)(?!\\p{L})"
      + "| (?:bạn|khác|giáp|lân|thuộc|trực|đảo|nơi))|(?<!\\p{L})(Thành (?:ủy|uỷ|đoàn)|Tỉnh (?:ủy|uỷ|đoàn))(?!\\p{L}| "
      + "\\p{Lu})",
      "Ủy ban nhân dân ", "Uỷ ban nhân dân ", "UBND ", "HĐND ", "Hội đồng nhân dân ", "Công an ", "Bộ Chỉ huy Quân sự ",
      "Ban Chỉ huy Quân sự ", "Ngân sách ", "ngân sách ", "Mặt trận Tổ quốc Việt Nam ", "MTTQ Việt Nam ", "Trạm Y tế ",
      "Toàn ", "toàn ", "Trên ", "trên ", "Thành ủy", "Thành uỷ", "Thành đoàn", "Tỉnh ủy", "Tỉnh uỷ", "Tỉnh đoàn");

  /** Bodies in the plan of a commune are asked about by another rule. */
  private static final Expression SCOPE = Expression.of("(?iu)(?:trên|toàn).*|chủ tịch.*");

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
    List<LiveWords.Mention> mentions = new LiveWords(draft).find(NAMED);
    for (LiveWords.Mention mention : mentions) {
      MatchResult match = mention.match();
      int group = match.group(1) != null ? 1 : match.group(2) != null ? 2 : 3;
      String word = group < 3 ? match.group(group) : match.group().startsWith("Thành") ? "thành phố" : "tỉnh";
      boolean commune = !word.equals("tỉnh") && !word.equals("thành phố");
      Optional<Issuer.Unit> own = issuer.at(commune ? Issuer.Level.COMMUNE : Issuer.Level.PROVINCE);
      boolean other = own.filter(unit -> !unit.word().equals(word) && !isOldWord(unit)).isPresent();
      if (other && isAsked(issuer, mention, commune)) {
        report(draft, mention.passage().text().subSequence(match.start(group), match.end(group)), own.get(), problems);
      }
    }
  }

  private static boolean isOldWord(Issuer.Unit unit) {
    return unit.word().equals("thị trấn");
  }

  private static boolean isAsked(Issuer issuer, LiveWords.Mention mention, boolean commune) {
    Role role = mention.passage().role();
    if (role == Role.PARENT || role == Role.AGENCY || role == Role.LEGAL_BASIS || role == Role.TABLE) {
      return false;
    }
    boolean office = !issuer.own();
    int at = mention.match().start();
    String before = mention.passage().plain().substring(Math.max(0, at - 40), at);
    boolean several = before.matches("(?iu).*(?<!\\p{L})(?:các|cấp|từng|mỗi|ở|tại) $");
    boolean leaders = before.matches("(?iu).*chủ tịch[^;]*$|.*thường trực $");
    boolean answered = commune && !office && !SCOPE.matcher(mention.match().group()).matches();
    return !several && (role == Role.RECIPIENT ? leaders : !answered);
  }

  private void report(Draft draft, Text place, Issuer.Unit own, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” nhưng cơ quan ban hành ở " + own, "“" + place + "”, and the issuer is that of " + own)
        .hint("viết “" + own.word() + "”; nếu nói đơn vị khác thì nêu tên",
            "write “" + own.word() + "”, or name the unit that is meant")
        .seeAlso(draft.plan().header().agency().get(0).span()));
  }
}
