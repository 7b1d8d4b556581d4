package vn.kehoach.derive;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Text;

/**
 * Schools, offices and organisations that a clause addresses by their names, "Các trung tâm y tế Phú Vang, Phú Lộc",
 * "Trường có bể bơi (TH Kim Đồng, THCS Lê Lợi)", "Hội LHPN xã Ia O, xã Ia Chía", and those it addresses as the others,
 * "các trường còn lại".
 */
final class NamedBodies {

  private static final String WORD = "[Tt]rường|[Nn]hà trường|[Cc]ơ sở giáo dục|[Đđ]ơn vị|[Tt]rung tâm|[Bb]ệnh viện"
      + "|[Tt]rạm|[Hh]ạt|[Cc]hi cục|[Bb]an [Qq]uản lý|[Cc]ông ty|[Đđ]ội|[Vv]ườn quốc gia|[Pp]hòng|[Kk]hoa|[Cc]hi nhánh"
      + "|[Hh]ội|[Đđ]oàn|[Cc]ông đoàn|[Cc]ơ sở (?:Hội|Đoàn)|[Đđ]ảng ủy|[Đđ]ảng bộ|[Cc]hi bộ|[Xx]ã|[Pp]hường|[Đđ]ặc khu";

  private static final String NAME = "(?:(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]rường|[Tt]iểu học|[Mm]ầm non|TH|THCS|THPT)"
      + " )*" + Unit.NAME;

  private static final String AND = "(?:, và |, | và |; )";

  private static final Pattern LIST = Pattern.compile(
      "(?<give>(?:(?:Riêng|riêng|Đối với|đối với|Tại|tại|Ở|Giao|Yêu cầu|Đề nghị) )*)(?:[Cc]ác |[Nn]hững )?"
      + "(?<class>(?:" + WORD + ")(?:[ ,]+(?!(?:xã|phường|đặc khu) \\p{Lu})[\\p{L}-]+){0,8}?)"
      + "(?: ?\\((?<list>" + NAME + "(?:" + AND + NAME + ")*)[^()]{0,30}\\)"
      + "| (?<names>" + NAME + "(?:" + AND + NAME + ")+))(?= [\\p{Ll}\\d]|,? \\p{Ll}|$|[.;:])");

  private static final Pattern REST = Pattern.compile(
      "(?:[Cc]ác |[Nn]hững )?(?:" + WORD + ")(?:,? \\p{Ll}[\\p{L}-]*){0,4}? (?:còn lại|khác)(?!\\p{L})");

  /** "Hội LHPN các phường": the branches in units of one level. */
  private static final Pattern AT_LEVEL = Pattern.compile("(?<give>(?:(?:Riêng|riêng|Đối với|đối với|Giao|Đề nghị) )*)"
      + "(?:[Cc]ác )?(?:Hội|Đoàn|Công đoàn|Mặt trận|Ủy ban M|Đảng ủy|Đảng bộ|Trạm Y tế|Công an)(?: (?!các |xã "
      + "|phường )[\\p{L}.]+){0,6}"
      + " (?:(?:ở |tại )?các |(?<=[Cc]ác (?:Hội|Đoàn|Công đoàn) ))(?<level>xã|phường|đặc khu)(?!,| và "
      + "|/)(?! \\p{Lu})(?!\\p{L})"
      + "(?<some> (?:có|ven|biên giới|vùng|thuộc|miền núi|đặc biệt|khó khăn|trọng điểm)(?!\\p{L}))?");

  private final Unit unit;
  private final Peers peers;
  private final @Nullable UnitName territory;

  NamedBodies(Unit unit, Peers peers) {
    this.unit = unit;
    this.peers = peers;
    this.territory = unit.parsed().territory();
  }

  /** Whether a clause begins with such names, and whether the unit is among them; {@code null} if it does not. */
  @Nullable Boolean among(Text clause) {
    Matcher list = LIST.matcher(clause.value());
    if (unit.parsed().isTerritory() || !list.lookingAt()) {
      return null;
    }
    List<String> names = names(list);
    boolean own = names.stream().anyMatch(name -> isOwn(name, list.group("class")));
    boolean known = own || names.stream().anyMatch(name -> isPeer(name, list.group("class")));
    boolean places = names.size() > 1
        && names.stream().allMatch(name -> UnitName.of(name).isTerritory() || name.contains(" "));
    return known || list.group("list") != null && places ? (Boolean) own : null;
  }

  /** Whether a clause begins with the branches at another level than that of the unit's territory. */
  boolean isAtOtherLevel(Text clause) {
    Matcher level = AT_LEVEL.matcher(clause.value());
    UnitName place = territory;
    return place != null && place.isCommune() && !unit.parsed().isTerritory() && level.lookingAt()
        && !level.group("level").equals(place.level());
  }

  /** The clause for the branches at the unit's level, told to the unit; unchanged if it is only for some of them. */
  Text atLevel(Text clause) {
    Matcher level = AT_LEVEL.matcher(clause.value());
    UnitName place = territory;
    return place != null && !unit.parsed().isTerritory() && level.lookingAt() && level.group("some") == null
        ? put(clause, level.group("give"), level.end()) : clause;
  }

  /** The clause with the unit's own name in place of the list in which it is. */
  Text named(Text clause) {
    Matcher list = LIST.matcher(clause.value());
    return !list.lookingAt() ? clause : put(clause, list.group("give"), list.end());
  }

  /** Whether a clause begins with those that are not in a list before it. */
  boolean isRest(Text clause) {
    return REST.matcher(clause.value()).lookingAt();
  }

  Text rest(Text clause) {
    Matcher rest = REST.matcher(clause.value());
    return rest.lookingAt() ? put(clause, "", rest.end()) : clause;
  }

  private Text put(Text clause, String give, int end) {
    String name = (give.replaceFirst("^[Rr]iêng ", "") + unit.parsed().scope());
    return clause.replaced(0, end, Letters.firstUpper(name));
  }

  private static List<String> names(Matcher list) {
    String all = list.group("list") != null ? list.group("list") : list.group("names");
    return List.of(all.split(AND));
  }

  private boolean isOwn(String name, String kind) {
    String key = unit.parsed().key();
    UnitName place = territory;
    return UnitName.inCell(name).key().equals(key) || UnitName.inCell(kind + " " + name).key().equals(key)
        || Letters.marked(UnitName.inCell(name).own()).equals(Letters.marked(unit.parsed().own()))
        || place != null && (UnitName.inCell(name).key().equals(place.key())
            || Letters.marked(name).equals(Letters.marked(place.own())));
  }

  private boolean isPeer(String name, String kind) {
    return peers.isName(name) || peers.isName(UnitName.inCell(name).full()) || peers.isName(kind + " " + name)
        || peers.isName(UnitName.inCell(name).own());
  }
}
