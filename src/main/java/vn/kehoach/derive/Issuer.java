package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.IssuerName;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Text;

/**
 * The issuer of a plan as named in sentences, where headers have capitals ("ỦY BAN NHÂN DÂN / THÀNH PHỐ CẦN THƠ").
 *
 * @param agency "Ủy ban nhân dân thành phố Cần Thơ"
 * @param level  "thành phố"; {@code null} if no territory is named
 * @param name   "Cần Thơ"
 */
public record Issuer(String agency, @Nullable String level, @Nullable String name) {

  private static final Pattern TERRITORY = Pattern.compile(
      "\\b(tỉnh|[Tt]hành phố|xã|phường|đặc khu) (\\p{Lu}[\\p{L} -]*)$", Pattern.UNICODE_CHARACTER_CLASS);

  /** "Tỉnh ủy Lào Cai", "Thành đoàn Huế": bodies of a province or city. */
  private static final Pattern COMMITTEE =
      Pattern.compile("(?<!\\p{L})(Tỉnh|Thành) (?:ủy|uỷ|đoàn) (\\p{Lu}[\\p{L} -]*)$");

  private static final Pattern BOARD =
      Pattern.compile("(?iu)ban thường vụ|ban chấp hành|ban thường trực|đoàn chủ tịch");

  private static final Pattern PART = Pattern.compile(
      "^(?:Ban Thường vụ|Ban Chấp hành|Ban Thường trực|Đoàn Chủ tịch) (?=Hội|Liên|Đoàn|Đảng ủy|Tỉnh|Thành|Công|Ủy|Uỷ"
      + "|Mặt)");

  /** Between two agencies, unlike the dash in "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên". */
  private static final Pattern JOINT = Pattern.compile("(?: [-–] |, )(?=(?:Sở|Ban|Tỉnh đoàn|Thành đoàn|Hội|Công an"
      + "|Liên đoàn|Đoàn|Bộ|Ủy ban|Mặt trận|Bảo hiểm|Báo|Viện|Tòa án|Chi cục|Cục|Công đoàn)(?!\\p{L}))");

  public static Issuer of(Plan plan) {
    String agency = agency(plan, plan.header().agency());
    Matcher own = TERRITORY.matcher(agency);
    if (own.find()) {
      return new Issuer(agency, Letters.lower(own.group(1)), own.group(2));
    }
    Matcher committee = COMMITTEE.matcher(agency);
    if (committee.find()) {
      return new Issuer(agency, committee.group(1).equals("Tỉnh") ? "tỉnh" : "thành phố", committee.group(2));
    }
    Matcher above = TERRITORY.matcher(agency(plan, plan.header().parent()).replaceFirst("^UBND", "Ủy ban nhân dân"));
    return above.find() ? new Issuer(agency, Letters.lower(above.group(1)), above.group(2))
        : new Issuer(agency, null, null);
  }

  /** The whole body, if a part of it issues the plan: "Ban Thường vụ Hội Nông dân tỉnh Gia Lai". */
  public UnitName body() {
    return UnitName.of(PART.matcher(agency).replaceFirst(""));
  }

  /** The agencies that issue the plan together: "Sở Y tế - Sở Giáo dục và Đào tạo". */
  public List<String> bodies() {
    return List.of(JOINT.split(agency));
  }

  /** Whether a name is a shorter name of the issuer: "Hội LHPN tỉnh", "Ban Thường vụ Tỉnh ủy", "Sở". */
  boolean isCalled(String body) {
    String whole = UnitName.spelledOut(PART.matcher(agency).replaceFirst("")) + " ";
    String said = PART.matcher(body).replaceFirst("").replaceFirst("^UBND ", "Ủy ban nhân dân ");
    return whole.startsWith(UnitName.spelledOut(Offices.inFull(said)) + " ");
  }

  /** "thành phố Cần Thơ". */
  public @Nullable String scope() {
    return level == null ? null : level + " " + name;
  }

  /**
   * A pattern for words of a recipe in which the issuer's level may be capitalised, as cities and provinces write about
   * themselves: "Công an Thành phố"; but "Tỉnh ủy" and "Tỉnh đoàn" are other bodies.
   */
  public String expression(String words) {
    if (level == null) {
      return Pattern.quote(words);
    }
    String either = "(?:" + Pattern.quote(level) + "|" + Pattern.quote(Letters.firstUpper(level))
        + "(?! (?:ủy|uỷ|đoàn|hội)(?!\\p{L})))";
    StringBuilder expression = new StringBuilder();
    int from = 0;
    Matcher own = Pattern.compile("(?<!\\p{L})" + Pattern.quote(level) + "(?!\\p{L})").matcher(words);
    while (own.find()) {
      expression.append(Pattern.quote(words.substring(from, own.start()))).append(either);
      from = own.end();
    }
    return expression.append(Pattern.quote(words.substring(from))).toString();
  }

  /** "UBND thành phố Cần Thơ". */
  public String shortAgency() {
    return agency.replaceFirst("^Ủy ban nhân dân", "UBND").replaceFirst("^Hội đồng nhân dân", "HĐND");
  }

  /** "ỦY BAN MẶT TRẬN ..., BAN THƯỜNG TRỰC": a board on the last line of a letterhead is named first in sentences. */
  private static List<String> boardFirst(List<Text> lines) {
    List<String> words = new ArrayList<>(lines.stream().map(Text::value).toList());
    if (words.size() > 1 && BOARD.matcher(words.get(words.size() - 1).strip()).matches()) {
      words.add(0, words.remove(words.size() - 1));
    }
    return words;
  }

  private static String agency(Plan plan, List<Text> lines) {
    String shouted = boardFirst(lines).stream().collect(Collectors.joining(" ")).replaceAll("\\s+", " ").strip();
    return typed(plan, shouted).orElseGet(() -> IssuerName.inSentence(shouted));
  }

  /** The name as spelt in the sentences of the plan. */
  private static Optional<String> typed(Plan plan, String shouted) {
    List<Text> sentences = new ArrayList<>(plan.opening());
    sentences.addAll(plan.closing());
    plan.sections().forEach(section -> sentences.addAll(section.text()));
    String lower = Letters.lower(shouted);
    for (Text sentence : sentences) {
      int at = lower.isEmpty() ? -1 : Letters.lower(sentence.value()).indexOf(lower);
      String found = at < 0 ? shouted : sentence.value().substring(at, at + lower.length());
      if (Character.isUpperCase((found + "x").charAt(0)) && !found.equals(shouted)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
