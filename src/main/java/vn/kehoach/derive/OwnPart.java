package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.figure.Figure;
import vn.kehoach.derive.figure.UnitTable;
import vn.kehoach.derive.roster.Ticks;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Text;

/**
 * Takes from a sentence about units by name, or about those with a property, what concerns one of them: clauses and
 * brackets for others are left out, and a list with the unit's own name becomes that name.
 */
final class OwnPart {

  private static final String AUTHORITY = "UBND|Ủy ban nhân dân|Uỷ ban nhân dân";

  private static final String LEVEL = "(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]ỉnh|[Tt]hành phố)";

  /** A sentence whose acting subject is named. */
  private static final Pattern UNIT_ACTS = Pattern.compile(
      "(?:(?:Riêng|riêng|Đối với|đối với|Giao|Đề nghị|Yêu cầu|Chủ tịch|" + AUTHORITY + ") )*"
      + "(?:[Cc]ác )?(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|(?<province>[Tt]ỉnh|[Tt]hành phố)):? \\p{Lu}");

  /** A level before a name, or several units of one: any sentence about other territories has such words. */
  private static final Pattern NAMED_LEVEL =
      Pattern.compile("(?:ã|ường|khu|ỉnh|phố)(?: \\p{Ll}[^,;.]{1,60})?:? \\(?\\p{Lu}"
          + "|[Cc]ác (?:xã|phường|đặc|tỉnh|thành)|[Xx]ã,|[Pp]hường,");

  private static final String AND = "(?:, và |, | và |; )(?:(?:các )?" + LEVEL + " )?";

  /** "Các xã biên giới Ia O, Ia Chía", "Các tỉnh chưa có dữ liệu (Cao Bằng, Lai Châu)": units by a common property. */
  private static final Pattern SOME_UNITS = Pattern.compile(
      "(?<give>(?:(?:Riêng|riêng|Đối với|đối với|Tại|Ở|Giao) )*)(?<body>(?:(?:" + AUTHORITY + ") )?)"
      + "(?:[Cc]ác |[Nn]hững )?(?<level>" + LEVEL + ")(?:(?:,| và) " + LEVEL + ")*(?! [\\p{Lu}\\d])"
      + "(?<kind>(?: \\p{Ll}[\\p{L}-]*){1,12}?)"
      + "(?: ?[(:] ?(?<list>" + Unit.NAME + "(?:" + AND + Unit.NAME + ")*)[^()]{0,40}\\)?"
      + "| (?<names>" + Unit.NAME + "(?:" + AND + Unit.NAME + ")+))");

  /** The same without names. */
  private static final Pattern KIND = Pattern.compile("(?<give>(?:(?:Riêng|riêng|Đối với|đối với|Tại|Ở|Giao) )*)"
      + "(?<body>(?:(?:" + AUTHORITY + ") )?)(?:[Cc]ác |[Nn]hững )?(?<level>" + LEVEL + ")(?:(?:,| và) " + LEVEL + ")*"
      + "(?:,? \\p{Ll}[\\p{L}-]*){1,7}");

  /** Units other than territories, by a property: "Đối với trường có bếp ăn bán trú". */
  private static final Pattern BODIES = Pattern.compile("(?:(?:Riêng|riêng|Đối với|đối với|Tại|Ở|Với) )?"
      + "(?:[Cc]ác |[Nn]hững )?(?:[Nn]hà trường|[Tt]rường|[Cc]ơ sở|[Đđ]ơn vị|[Tt]rung tâm|[Bb]ệnh viện|[Tt]rạm"
      + "|[Cc]hi bộ|[Hh]ội(?: LHPN| CCB| CTĐ| ND| Liên hiệp Phụ nữ| Nông dân)?|[Đđ]oàn|[Cc]ông đoàn|[Đđ]ảng ủy"
      + "|[Đđ]ảng bộ)(?:,? \\p{Ll}[\\p{L}-]*){1,9}");

  /** A region, a road or a programme by its name, rather than communes. */
  private static final Pattern PLACE = Pattern.compile("(?<!\\p{L})(?:vùng|khu vực|thuộc|lưu vực|sông|suối|hồ|dọc"
      + "|giáp|tuyến|đường|quốc lộ|thực hiện|tham gia|theo|của|huyện|tỉnh)$");

  /** A proper name of two words or more. */
  private static final Pattern LONG_NAME = Pattern.compile("\\p{Lu}\\S* (?:[-–] )?[\\p{Lu}\\d].*");

  /** "(riêng các phường từ 25%)": an exception, which does not belong to the sentence around it. */
  private static final Pattern EXCEPTION = Pattern.compile("\\s*\\((?<inside>(?:riêng|trong đó,? riêng) [^()]*)\\)"
      + "|, (?<behind>(?:trong đó,? )?riêng [^();,.]*)(?=[,;.]|$)");

  private static final String PLACE_NAME = "(?:(?:xã|phường|đặc khu) )?" + Unit.NAME;

  /** Communes at the end of a clause. */
  private static final Pattern THERE = Pattern.compile("(?:tại|ở|trên địa bàn)(?: các)? (?<places>(?:xã|phường"
      + "|đặc khu) "
      + Unit.NAME + "(?:(?:, | và |, và )" + PLACE_NAME + ")*)(?=[.;]?$)");

  private static final Pattern EVENT = Pattern.compile("(?iu)(?<!\\p{L})(?:tổ chức|tham gia|tham dự|cử|họp|hội nghị"
      + "|hội thi|lớp|tập huấn|diễn tập|lễ|hội thảo|hội chợ|phiên chợ|vòng|chung kết|khai mạc)(?!\\p{L})");

  private static final Pattern FROM = Pattern.compile("(?:[Cc]ác |[Nn]hững )?(?:\\p{L}+ ){1,6}?có (?:từ |trên )?"
      + "(?<least>\\d[\\d.]*) (?<who>đảng viên|đoàn viên|hội viên|học sinh|viên chức|hộ)(?: trở lên)?(?!\\p{L})");

  /** The columns of the roster with such numbers. */
  private static final Map<String, String> COUNTED = Map.of("đảng viên", "members", "đoàn viên", "members",
      "hội viên", "members", "học sinh", "pupils", "viên chức", "staff", "hộ", "households");

  private static final Pattern JOINS =
      Pattern.compile("(?<!\\p{L})(?:tham gia|tham dự|cử|đăng ký|phối hợp|dự thi)(?!\\p{L})");

  private static final Pattern CLUSTER =
      Pattern.compile("(?iu)(?<!\\p{L})cụm(?: thi đua| trường| xã)?(?: số)? (?<number>\\d{1,2}|[IVX]+)(?![\\p{L}\\d])");

  private static final Pattern DONE_TO = Pattern.compile("(?iu)(?:sáp nhập|hợp nhất|giải thể|chia tách"
      + "|kiện toàn|thành lập|sắp xếp|chuyển giao|tiếp nhận|kiểm tra|giám sát|khảo sát|thí điểm|xây mới|sửa chữa"
      + "|nâng cấp|đầu tư)(?!\\p{L})");

  private static final Pattern MEMBERS = Pattern.compile(",? ?(?:\\((?:gồm:? )?|gồm:? )(?<names>[^()]*)\\)?");

  private static final Pattern LISTED = Pattern.compile("(?:[Cc]ác|[Nn]hững) (?:trường|đơn vị|cơ sở(?: giáo dục)?|xã"
      + "|phường|địa phương|chi bộ|bệnh viện|trung tâm|trạm)(?:,? (?:xã|phường|đặc khu|trường|đơn vị|và))*"
      + " (?:có (?:tên )?|được giao |thuộc )?(?:trong|tại|theo|ở) (?:danh sách,? )?(?:(?:tại|ở|theo|kèm theo) )?"
      + "Phụ lục(?: số)?(?: (?:[IVX]+|\\d+))?(?: (?:kèm theo|của) (?:\\[@[^]]*]|Kế hoạch này))?,?(?= \\p{Ll})");

  private final Unit unit;
  private final Plan parent;
  private @Nullable Optional<Boolean> listed;
  private final Ticks ticks;
  private final Peers peers;
  private final NamedBodies bodies;

  OwnPart(Unit unit, Lens lens) {
    this.unit = unit;
    this.parent = lens.parent();
    this.bodies = new NamedBodies(unit, lens.peers());
    this.ticks = lens.ticks();
    this.peers = lens.peers();
  }

  /** The sentence for the unit; {@code null} if it is for others altogether. */
  @Nullable Text in(Text sentence, Coverage coverage) {
    if (unit.parsed().isTerritory() && !NAMED_LEVEL.matcher(sentence.value()).find()) {
      return sentence;
    }
    List<Text> own = new ArrayList<>();
    List<Text> gone = new ArrayList<>();
    List<Text> all = new ArrayList<>();
    boolean others = false;
    Boolean listed = null;
    for (Text clause : OwnClauses.of(sentence)) {
      Text words = clause.strip();
      if (Boolean.TRUE.equals(isListed(words))) {
        own.add(clause.replaced(clause.value().indexOf(words.value()), clause.length(), withoutList(words).value()));
        continue;
      }
      Boolean among = bodies.among(words);
      boolean rest = listed != null && bodies.isRest(words);
      Text before = all.isEmpty() ? null : all.get(all.size() - 1);
      OwnRate rate = rest && listed || own.isEmpty() || others ? null : OwnRate.of(words);
      Text rated = rate == null || !isOne(rate.who()) ? null : rate.in(own.get(own.size() - 1));
      all.add(words);
      if (rated != null) {
        own.set(own.size() - 1, OwnClauses.ended(rated, clause));
        continue;
      }
      boolean left = isOthers(words) || before != null && isNextActedOn(words, before) || among != null && !among
          || rest && listed || bodies.isAtOtherLevel(words) || isElsewhere(words);
      others = left || others && !OwnClauses.hasSubject(words);
      Text mine = others ? clause : rest && !listed && before != null && unit.parsed().isTerritory()
          ? likeBefore(clause, words, before) : rest || among != null
          ? clause.replaced(clause.value().indexOf(words.value()), clause.length(),
              (rest ? bodies.rest(words) : bodies.named(words)).value())
          : here(named(withoutExceptions(atLevel(clause))));
      (others ? gone : own).add(mine);
      listed = among != null ? among : hasTrait(words) != null ? hasTrait(words) : listed;
      others = others && clause.value().endsWith(";");
    }
    if (!unit.parsed().isTerritory() && gone.size() == 1 && !own.isEmpty() && sentence.value().startsWith(
        gone.get(0).value()) && own.stream().allMatch(clause -> JOINS.matcher(clause.value()).find())) {
      // "Phòng Văn hóa tổ chức ngày hội; các trường tham gia": in what, says the other's clause
      return sentence;
    }
    gone.forEach(clause -> coverage.leave("“" + Coverage.shorten(clause.strip().value()) + "”",
        "việc của đơn vị khác", "work of another unit"));
    boolean same = own.stream().map(Text::value).reduce("", String::concat).equals(sentence.value());
    return own.isEmpty() ? null : same ? sentence : OwnClauses.joined(own);
  }

  /** Whether units with a property that begin a clause include this one; {@code null} if it begins otherwise. */
  private @Nullable Boolean hasTrait(Text words) {
    Matcher kind = KIND.matcher(words.value());
    List<String> traits = kind.lookingAt() ? ticks.traitsIn(words.subSequence(0, kind.end())) : List.of();
    return traits.isEmpty() ? null : (Boolean) traits.stream().anyMatch(trait -> ticks.has(unit, trait));
  }

  /** "các xã còn lại ít nhất 20 người" after "Các xã miền núi lập đội ít nhất 30 người": the whole for the unit. */
  private Text likeBefore(Text clause, Text words, Text before) {
    Text whole = Alternatives.withVerb(words, before);
    return clause.replaced(clause.value().indexOf(words.value()), clause.length(), bodies.rest(whole).value());
  }

  private Text atLevel(Text clause) {
    Text words = clause.strip();
    Text own = bodies.atLevel(words);
    return own == words ? clause : clause.replaced(clause.value().indexOf(words.value()), clause.length(), own.value());
  }

  /** "giữ vững các vùng an toàn tại phường Đồng Hới và xã Lệ Thủy": what is only there, except an event. */
  private boolean isElsewhere(Text words) {
    Matcher there = THERE.matcher(words.value());
    return unit.parsed().isCommune() && there.find() && !EVENT.matcher(words.value()).find()
        && !unit.isNamedIn(there.group("places")) && !peers.others(there.group("places"), unit).isEmpty();
  }

  /** "tại phường Đồng Hới và xã Lệ Thủy" in the plan of one of them. */
  private Text here(Text clause) {
    Matcher there = THERE.matcher(clause.value());
    boolean own = unit.parsed().isCommune() && there.find() && !EVENT.matcher(clause.value()).find()
        && unit.isNamedIn(there.group("places")) && !peers.others(there.group("places"), unit).isEmpty();
    return own ? clause.replaced(there.start("places"), there.end("places"), unit.parsed().scope()) : clause;
  }

  /** "Chi bộ có từ 30 đảng viên trở lên ..." in the plan of one with fewer. */
  private boolean isTooSmall(Text words) {
    Matcher from = FROM.matcher(words.value());
    Long least = from.lookingAt() ? Figure.count(from.group("least")) : null;
    Long has = least == null ? null
        : unit.field(COUNTED.get(Letters.lower(from.group("who")))).map(Text::value).map(Figure::count).orElse(null);
    return has != null && has < least;
  }

  /** "Cụm số 1: ..." in the plan of a unit that the roster lists under "Cụm số 2", or "Cụm số 1 (Lào Cai, Bát Xát)". */
  private boolean isOtherGroup(Text words) {
    Matcher said = CLUSTER.matcher(words.value());
    if (!said.lookingAt()) {
      return false;
    }
    Matcher members = MEMBERS.matcher(words.value()).region(said.end(), words.length());
    if (members.lookingAt() && unit.parsed().territory() != null
        && !peers.others(members.group("names"), unit).isEmpty()) {
      return !unit.isNamedIn(members.group("names"));
    }
    String own = cluster();
    return own != null && !Letters.marked(said.group("number")).equals(Letters.marked(own));
  }

  /** "Sáp nhập chi bộ xóm 3 với chi bộ xóm 4" in the plan of another cell. */
  private boolean isActedOn(Text words) {
    return !unit.parsed().isTerritory() && DONE_TO.matcher(words.value()).lookingAt() && peers.names(words.value())
        && !unit.isNamedIn(words.value());
  }

  /** "; chi bộ xóm 9 với chi bộ xóm 10" after it. */
  private boolean isNextActedOn(Text words, Text before) {
    String level = unit.parsed().level();
    return level != null && !unit.parsed().isTerritory() && words.value().startsWith(level + " ")
        && DONE_TO.matcher(before.value()).lookingAt() && !unit.isNamedIn(words.value());
  }

  /** The number of the unit's cluster, from the heading above it or a column. */
  private @Nullable String cluster() {
    Matcher own = CLUSTER.matcher(unit.group().map(Text::value).orElse(""));
    if (own.find()) {
      return own.group("number");
    }
    return unit.fields().entrySet().stream().filter(field -> Letters.plain(field.getKey()).startsWith("cum"))
        .map(field -> field.getValue().value().strip().replaceFirst("(?iu)^cụm(?: số)? ", "")).findFirst().orElse(null);
  }

  /** "Các trường có tên trong Phụ lục": whether one of the parent's lists has the unit; {@code null} otherwise. */
  private @Nullable Boolean isListed(Text words) {
    if (!LISTED.matcher(words.value()).lookingAt()) {
      return null;
    }
    if (listed == null) {
      List<UnitTable> lists = parent.appendices().stream().flatMap(appendix -> appendix.section().items().stream())
          .map(Node::table).filter(Objects::nonNull).map(table -> new UnitTable(table, unit, peers))
          .filter(UnitTable::isList).toList();
      listed = lists.isEmpty() ? Optional.empty()
          : Optional.of(lists.stream().anyMatch(list -> list.own() != null));
    }
    return listed.orElse(null);
  }

  private Text withoutList(Text words) {
    Matcher list = LISTED.matcher(words.value());
    return !list.lookingAt() ? words : words.replaced(0, list.end(), Letters.firstUpper(unit.parsed().scope()));
  }

  /** Whether words begin with other units: they tell those what to do. */
  boolean isOthers(Text words) {
    return Boolean.FALSE.equals(isListed(words)) || isActedOn(words) || isOtherGroup(words) || isTooSmall(words)
        || isAnotherTerritory(words) || peers.beginsWithAnother(words.value(), unit) || isOfOtherClass(words);
  }

  private Text withoutExceptions(Text clause) {
    Text own = clause;
    for (Matcher except = EXCEPTION.matcher(own.value()); except.find();) {
      String group = except.group("inside") != null ? "inside" : "behind";
      Text exception = own.subSequence(except.start(group), except.end(group));
      Text general = own.without(except.start(), except.end());
      OwnRate rate = OwnRate.of(exception);
      Text rated = rate == null || !isOne(rate.who()) ? null : rate.in(general);
      if (rated != null || isOthers(exception)) {
        own = rated == null ? general : rated;
        except = EXCEPTION.matcher(own.value());
      }
    }
    return own;
  }

  /** The end of "ven biển, xã đảo" if the unit has one of these properties; -1 otherwise. */
  private int endOfTraits(Text said) {
    List<String> traits = ticks.traitsIn(said);
    return traits.stream().noneMatch(trait -> ticks.has(unit, trait)) ? -1
        : traits.stream().mapToInt(trait -> ticks.endOfTrait(said, trait)).max().orElse(-1);
  }

  /** Whether the roster says that the unit belongs to a class. */
  private boolean isOne(Text who) {
    UnitName place = unit.parsed().territory();
    return ticks.means(who, unit)
        || place != null && !place.own().isEmpty() && who.value().contains(place.own()) && unit.isNamedIn(who.value());
  }

  private boolean isAnotherTerritory(Text words) {
    Matcher acts = UNIT_ACTS.matcher(words.value());
    return unit.parsed().isTerritory() && acts.lookingAt()
        && (acts.group("province") != null) == unit.parsed().isProvince() && !unit.isNamedIn(words.value());
  }

  private boolean isOfOtherClass(Text words) {
    Matcher both = OwnClauses.CLASS_AND_NAMES.matcher(words.value());
    if (unit.parsed().isCommune() && both.lookingAt()) {
      return !unit.isNamedIn(both.group("named")) && (!both.group("level").equals(unit.level())
          || lacks(words.subSequence(0, both.start("named")), KIND));
    }
    Matcher some = SOME_UNITS.matcher(words.value());
    if (!unit.parsed().isTerritory()) {
      return lacks(words, BODIES) || unit.parsed().territory() != null && lacks(words, KIND);
    }
    if (some.lookingAt() && isRank(some) && areNames(some)) {
      return !isAmong(some) && !unit.isNamedIn(words.value().substring(0, some.end()));
    }
    return lacks(words, KIND);
  }

  /** Whether words begin with units that have a property for which the roster has a column, but no tick here. */
  private boolean lacks(Text words, Pattern units) {
    Matcher kind = units.matcher(words.value());
    List<String> traits = kind.lookingAt() ? ticks.traitsIn(words.subSequence(0, kind.end())) : List.of();
    return !traits.isEmpty() && traits.stream().noneMatch(trait -> ticks.has(unit, trait));
  }

  /** "Các xã biên giới Ia O, Ia Chía được ..." in the plan of one of them: "Xã Ia O được ...". */
  private Text named(Text clause) {
    Text words = clause.strip();
    Matcher both = OwnClauses.CLASS_AND_NAMES.matcher(words.value());
    if (unit.parsed().isCommune() && both.lookingAt() && unit.isNamedIn(both.group("named"))) {
      int from = clause.value().indexOf(words.value());
      return clause.replaced(from, from + both.end(), Letters.firstUpper(unit.parsed().scope()));
    }
    Matcher some = SOME_UNITS.matcher(words.value());
    if (!unit.parsed().isTerritory()) {
      return namedBody(clause);
    }
    if (some.lookingAt() && isRank(some) && areNames(some) && isAmong(some)) {
      return put(clause, some, some.end());
    }
    Matcher kind = KIND.matcher(words.value());
    if (!kind.lookingAt() || !isRank(kind)) {
      return clause;
    }
    Text said = words.subSequence(0, kind.end());
    int end = endOfTraits(said);
    // "các phường có chợ, có bến đò": one property of several
    boolean more = end >= 0 && words.value().substring(end).matches("(?s)(?:,| và| hoặc).*");
    return end < 0 || more ? clause : put(clause, kind, end);
  }

  /** "Đoàn xã, phường biên giới phối hợp ..." in the plan of one that is ticked there. */
  private Text namedBody(Text clause) {
    Text words = clause.strip();
    Matcher bodies = BODIES.matcher(words.value());
    Text said = bodies.lookingAt() ? words.subSequence(0, bodies.end()) : words.subSequence(0, 0);
    int end = endOfTraits(said);
    int from = clause.value().indexOf(words.value());
    return end < 0 || words.value().substring(end).matches("(?s)(?:,| và| hoặc).*") ? clause
        : clause.replaced(from, from + end, Letters.firstUpper(unit.parsed().scope()));
  }

  private Text put(Text clause, Matcher some, int end) {
    int from = clause.value().indexOf(clause.strip().value());
    String give = some.group("give").replaceFirst("^[Rr]iêng ", "");
    String name = give + some.group("body") + unit.parsed().scope();
    String first = clause.value().substring(from, from + 1);
    return clause.replaced(from, from + end,
        Letters.upper(first).equals(first) ? Letters.firstUpper(name) : Letters.firstLower(name));
  }

  private boolean isRank(Matcher some) {
    String level = Letters.lower(some.group("level"));
    return (level.equals("tỉnh") || level.equals("thành phố")) == unit.parsed().isProvince();
  }

  private static String list(Matcher some) {
    return some.group("list") != null ? some.group("list") : some.group("names");
  }

  private static List<String> names(Matcher some) {
    return List.of(list(some).split("(?:, và |, | và |; )"));
  }

  private boolean areNames(Matcher some) {
    List<String> names = names(some).stream().map(name -> UnitName.of(name).isTerritory() ? UnitName.of(name).own()
        : name).toList();
    boolean known = names.stream()
        .anyMatch(name -> peers.isName(name) || unit.parsed().isProvince() && UnitName.isBareProvince(name));
    return known || names.size() > 1 && !PLACE.matcher(some.group("kind")).find()
        && names.stream().allMatch(name -> LONG_NAME.matcher(name).matches());
  }

  private boolean isAmong(Matcher some) {
    String own = Letters.marked(unit.parsed().own());
    return names(some).stream().map(UnitName::of).anyMatch(name -> Letters.marked(name.own()).equals(own)
        && (!name.isCommune() || String.valueOf(unit.level()).equals(name.level())));
  }
}
