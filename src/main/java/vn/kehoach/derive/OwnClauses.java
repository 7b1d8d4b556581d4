package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.RecipePattern;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Text;

/**
 * Extracts the clauses for one kind of unit from a sentence that addresses several: "các phường làm ...; các xã làm
 * ...".
 */
final class OwnClauses {

  /** Not after "TP." or "P.". */
  private static final Pattern END = Pattern.compile(";(?=\\s|$)|(?<=[\\p{Ll}\\d)”]{2})\\.(?=\\s+\\p{Lu})");

  /** A new addressee, whoever was addressed before. */
  private static final Pattern SOMEBODY = Pattern.compile(
      "(?iu)(?:các|từng|mỗi|riêng|đối với|tại|ở|ủy ban|uỷ ban|ubnd|chủ tịch|sở|phòng|ban|trạm|trung tâm"
      + "|bệnh viện|chi cục|cục|vụ|tổng cục|thanh tra|văn phòng|công an|hội|đoàn|nhà trường|hiệu trưởng"
      + "|giám đốc|cấp|chi bộ|chi ủy|đảng bộ|đảng ủy|trường)[\\s,]");

  /** "(riêng các phường từ 25%)", ", riêng các phường từ 25%": an exception to what is said before it. */
  private static final Pattern EXCEPTION = Pattern.compile(
      "\\s*\\((?<inside>riêng [^()]*)\\)|,? (?<behind>riêng [^();,.]*)(?=[,;.]|$)");

  /** What the parent does to many of its units: "kiểm tra 05 chi bộ", "khảo sát tại 30 xã, phường". */
  private static final Pattern OVERSEES_MANY = Pattern.compile(
      "(?:[Kk]iểm tra|[Tt]hanh tra|[Gg]iám sát|[Kk]hảo sát|[Pp]húc tra|[Tt]hẩm định|[Ll]ấy \\d[\\d.]* mẫu)"
      + "(?: [\\p{L},]+| \\d+(?= vùng| điểm| ổ| cơ sở)){0,12}?"
      + " (?:(?:tại|ít nhất|tối thiểu|từ|khoảng|trên|đối với) )*(?!0?1 )\\d[\\d.]*(?: ?%)?(?: (?:tổng )?số)?(?: các)? "
      + "(?:xã|phường|đặc khu|tỉnh|địa phương|trường|cơ sở giáo dục|chi bộ|đảng bộ|tổ chức đảng|bệnh viện|trạm y tế"
      + "|đơn vị(?: trực thuộc)?|cơ sở (?:Hội|Đoàn)|chi hội|công đoàn cơ sở)(?!\\p{L})");

  /** What the unit does at an event that another clause tells. */
  private static final Pattern JOINS = Pattern.compile("(?<!\\p{L})(?:tham gia|tham dự|cử|đăng ký|dự thi)(?!\\p{L})");

  private static final Pattern UNION = Pattern.compile("(?:Ban Thường vụ |Ban Thường trực |Ban Chấp hành )?"
      + "(?:LĐLĐ|Liên đoàn Lao động|Công đoàn|Hội(?! đồng)|Đoàn|Ủy ban (?:MTTQ|Mặt trận))"
      + "(?: (?!các |xã |phường )[\\p{L}.]+){0,5}? (?<level>tỉnh|thành phố)(?: \\p{Lu}\\S*(?: \\p{Lu}\\S*)*)? \\p{Ll}");

  /** "Cấp phát 12 tấn hóa chất cho các xã". */
  private static final Pattern HANDS_OUT = Pattern.compile("(?:Cấp phát|Phân bổ|Bàn giao|Cung ứng|Phân phối) \\d[^;.]*?"
      + " (?:cho|đến|tới|về) (?:các|từng) (?:xã|phường|đặc khu|địa phương|trường|đơn vị|chi bộ|cơ sở|trạm|bệnh viện"
      + "|trung tâm)(?!\\p{L})");

  /** "Đoàn số 1 kiểm tra các đơn vị phía Bắc": a team of the parent. */
  private static final Pattern TEAM = Pattern.compile("(?:Các )?[Đđ]oàn (?:số \\d+|kiểm tra|giám sát|thẩm định"
      + "|thanh tra|đánh giá ngoài)(?: số \\d+)?[^;.]{0,40}? (?:kiểm tra|giám sát|làm việc|thẩm định|thanh tra)"
      + "(?!\\p{L})");

  /** A named body as the acting subject. */
  private static final Pattern BODY = Pattern.compile(
      "(?:Phòng|Văn phòng|Sở|Ban(?! (?:Giám hiệu|Giám đốc|Chấp hành|Thường vụ|đại diện))|Trung tâm|Chi cục|Cục"
          + "|Công an|Đồn|Đội(?! viên)|Hạt|Hội(?! (?:thi|nghị|đồng|thảo|trại|thao|viên))|Liên đoàn|Công đoàn"
      + "|Đoàn(?! (?:viên|trường|kiểm tra|công tác))|Tỉnh đoàn"
      + "|Thành đoàn|Tỉnh [Hh]ội|Trạm Y tế|Trường Chính trị|Khu phố|Tổ dân phố|Ủy ban MTTQ|Ủy ban Kiểm tra"
      + "|Ủy ban Mặt trận|Mặt trận Tổ quốc|Ngân hàng|Báo|Đài|Bộ đội|Bộ Chỉ huy|Thư viện|Điện lực|Bảo hiểm|Kho bạc)"
      + " (?:\\p{Lu}|(?:xã|phường|đặc khu|tỉnh|thành phố|tổ chức|phối hợp|chủ trì|vận động|ban hành)(?!\\p{L}))"
      + "|(?:Tỉnh [Hh]ội|Tỉnh đoàn|Thành đoàn|Khu phố|Điện lực) \\p{Ll}");

  /** After what others are told: "mỗi trường có ít nhất 02 giáo viên". */
  private static final Pattern EACH_OF_THEM =
      Pattern.compile("(?iu)(?:mỗi|từng) (?:lớp|khoa|tổ|học sinh|giáo viên|(?<what>trường|đơn vị|cơ sở|xã|phường"
          + "|chi bộ|trung tâm|trạm))(?! (?-i:\\p{Lu}))(?!,| (?:và|hoặc) |/)"
          + "(?! (?:mầm non|tiểu học|THCS|THPT|trung học|phổ thông|y tế))(?!\\p{L})");

  /** "mỗi đảng bộ trực thuộc khác", after what one class is told. */
  private static final Pattern REST = Pattern.compile("(?iu)(?:riêng )?(?:mỗi|các"
      + "|những) (?:\\p{L}+,? ){1,8}?(?:khác|còn lại)(?!\\p{L})");

  /** "Các xã ven biển, đặc khu Phú Quý": whether the unit is meant depends on its name. */
  static final Pattern CLASS_AND_NAMES = Pattern.compile("(?:(?:UBND|Ủy ban nhân dân) )?(?:[Cc]ác )?"
      + "(?<level>xã|phường|đặc khu)(?: \\p{Ll}[\\p{L}-]*){0,5}(?:,| và) (?<named>(?:xã|phường|đặc khu) " + Unit.NAME
      + "(?:(?:, | và )(?:(?:xã|phường|đặc khu) )?" + Unit.NAME + ")*)");

  private final Lens lens;
  private final List<RecipePattern> elsewhere;
  private final Audience audience;
  private final Coverage coverage;

  OwnClauses(Lens lens, Coverage coverage) {
    this.lens = lens;
    this.elsewhere = lens.book().ofOthers(lens.recipe().elsewhere());
    this.audience = lens.audience();
    this.coverage = coverage;
  }

  /** The clauses that end with a semicolon or full stop, including that mark. */
  static List<Text> of(Text sentence) {
    if (sentence.value().indexOf(';') < 0 && !sentence.value().contains(". ")) {
      return Alternatives.apart(sentence);
    }
    List<Text> clauses = new ArrayList<>();
    int from = 0;
    for (Matcher end = END.matcher(sentence.value()); end.find() && end.end() < sentence.length();) {
      if (isInBrackets(sentence.value().substring(from, end.start()))) {
        continue;
      }
      clauses.addAll(Alternatives.apart(sentence.subSequence(from, end.end())));
      from = end.end();
    }
    clauses.addAll(Alternatives.apart(sentence.subSequence(from, sentence.length())));
    return clauses;
  }

  private static Text capital(Text clause) {
    int first = clause.value().indexOf(clause.value().strip());
    String value = clause.value();
    return clause.withValue(value.substring(0, first) + Letters.firstUpper(value.substring(first)));
  }

  private static boolean isInBrackets(String before) {
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  /** The clauses as one sentence, with a capital at the beginning and a full stop at the end. */
  static Text joined(List<Text> clauses) {
    Text whole = null;
    for (Text clause : clauses) {
      boolean begins = whole != null && whole.value().endsWith(".");
      whole = whole == null ? clause.strip() : whole.plus(begins ? capital(clause) : clause);
    }
    Text sentence = Objects.requireNonNull(whole).strip();
    String value = Letters.firstUpper(sentence.value());
    String ended = value.endsWith(";") || value.endsWith(",") ? value.substring(0, value.length() - 1) + "." : value;
    return sentence.withValue(ended);
  }

  /** Whether a clause says who acts, so that it is not told to those of the clause before. */
  static boolean hasSubject(Text clause) {
    return SOMEBODY.matcher(clause.value()).lookingAt();
  }

  /** Whether a body of the parent acts, for which a school, an office or an organisation has no counterpart. */
  private boolean isOfAbove(Text words) {
    if (lens.isTerritory() || audience.namesUnits(List.of(words))) {
      return false;
    }
    Matcher body = BODY.matcher(words.value());
    String level = body.lookingAt() ? UnitName.of(words.value()).level() : null;
    return lens.offices().bodyAtStart(words.value()).isPresent() || isParent(words)
        || body.lookingAt() && !String.valueOf(lens.level()).equals(level) && !audience.includes(words);
  }

  /** "LĐLĐ tỉnh mở 06 lớp": the union that issues the plan. */
  private boolean isParent(Text words) {
    Matcher union = UNION.matcher(words.value());
    return !lens.isTerritory() && union.lookingAt() && union.group("level").equals(lens.issuer().level());
  }

  private boolean isOversight(Text clause) {
    return (OVERSEES_MANY.matcher(clause.value()).find() || TEAM.matcher(clause.value()).lookingAt()
        || HANDS_OUT.matcher(clause.value()).lookingAt())
        && !audience.acts(clause);
  }

  /** Whether a text begins with units of another kind. */
  boolean areOthers(Text words) {
    if (lens.isTerritory() && CLASS_AND_NAMES.matcher(words.value()).lookingAt()) {
      return false;
    }
    return lens.kind().isNotIn(words) || elsewhere.stream().anyMatch(kind -> kind.begins(words));
  }

  /** The sentence without what is for others, which is recorded; {@code null} if nothing remains. */
  @Nullable Text in(Text sentence) {
    List<Text> own = new ArrayList<>();
    List<Text> gone = new ArrayList<>();
    boolean others = false;
    List<Text> clauses = of(sentence);
    List<Text> totals = Totals.in(clauses, audience);
    boolean addressed = clauses.stream().map(Text::strip)
        .anyMatch(clause -> audience.includes(clause) && !areOthers(clause) && !isOfAbove(clause));
    Text before = null;
    boolean chosen = false;
    Boolean told = null;
    Text kept = null;
    Text total = null;
    String addressees = "";
    for (Text clause : clauses) {
      Text words = clause.strip();
      boolean begins = hasSubject(words);
      boolean remaining = told != null && REST.matcher(words.value()).lookingAt();
      boolean orphan = before != null && words.value().startsWith("riêng ") && OwnRate.of(words) != null;
      boolean parents = isParent(words)
          && clauses.stream().noneMatch(other -> other != clause && JOINS.matcher(other.value()).find());
      boolean left = orphan || parents || (remaining ? told : areOthers(words) || isOversight(words)
          || !addressed && isOfAbove(words) || totals.contains(clause));
      Text said = remaining && !left ? theirs(clause, words)
          : total != null && !left ? Totals.withObject(clause, total) : Totals.without(clause);
      total = totals.contains(clause) ? clause : total;
      told = words.value().contains("(") ? null : areOthers(words) ? Boolean.FALSE
          : isOfSome(words) ? null : audience.acts(words) ? Boolean.TRUE : told;
      OwnRate rate = left || kept == null ? null : OwnRate.of(words);
      Text rated = rate == null || !isOwn(rate.who()) ? null : rate.in(kept);
      if (rated != null) {
        // "đạt 96%; các phường đạt 98%": for a ward only the second
        kept = ended(rated, clause);
        own.set(own.size() - 1, kept);
        chosen = true;
        continue;
      }
      Text valued = left ? clause : Alternatives.counted(Alternatives.own(said, this::areOthers),
          lens.kind()::isNotCounted);
      chosen |= valued != clause;
      valued = !left && before != null ? Alternatives.withVerb(valued, before) : valued;
      before = left ? clause : null;
      Text rest = left ? clause : withoutExceptions(valued, gone);
      // the following clauses are for the same addressees; without a subject, only until the end of the clause
      Matcher each = EACH_OF_THEM.matcher(words.value());
      boolean theirs = others && each.lookingAt()
          && (each.group("what") == null || addressees.contains(Letters.lower(each.group("what"))));
      addressees = left ? Letters.lower(words.value()) : addressees;
      others = left ? begins : theirs || others && !begins && !audience.acts(words);
      (left || others ? gone : own).add(rest);
      kept = left || others ? kept : rest;
    }
    gone.stream().filter(totals::contains).forEach(clause -> coverage.leave(
        "“" + Coverage.shorten(clause.strip().value()) + "”", "tổng số của cấp trên", "total of the parent"));
    gone.stream().filter(clause -> !totals.contains(clause)).forEach(clause -> coverage.leave(
        "“" + Coverage.shorten(clause.strip().value()) + "”", "việc của loại đơn vị khác",
        "work of another kind of unit"));
    return gone.isEmpty() && !chosen ? sentence : own.isEmpty() ? null : joined(own);
  }

  private boolean isOwn(Text who) {
    return !isOfSome(who) && !REST.matcher(who.value()).find() && audience.includes(who);
  }

  /** Whether only those units of a class are meant that have a property. */
  private boolean isOfSome(Text words) {
    return TaskBodies.isSome(words) || lens.ticks().traitIn(words).isPresent();
  }

  /** "Các xã còn lại" is the unit's own class. */
  private Text theirs(Text clause, Text words) {
    Matcher rest = REST.matcher(words.value());
    boolean named = lens.isTerritory() && lens.level() != null && rest.lookingAt();
    int from = clause.value().indexOf(words.value());
    return !named ? clause : clause.replaced(from, from + rest.end(), "Các " + lens.level());
  }

  /** With the mark that ends another clause. */
  static Text ended(Text clause, Text other) {
    String mark = other.value().strip().endsWith(".") ? "." : ";";
    String words = clause.value().strip();
    boolean marked = words.endsWith(";") || words.endsWith(".") || words.endsWith(",");
    return marked ? clause.replaced(clause.value().indexOf(words) + words.length() - 1,
        clause.value().indexOf(words) + words.length(), mark) : clause;
  }

  private Text withoutExceptions(Text clause, List<Text> gone) {
    Matcher except = EXCEPTION.matcher(clause.value());
    while (except.find()) {
      String group = except.group("inside") != null ? "inside" : "behind";
      Text exception = clause.subSequence(except.start(group), except.end(group));
      if (areOthers(exception)) {
        gone.add(exception);
        return withoutExceptions(clause.without(except.start(), except.end()), gone);
      }
      OwnRate rate = OwnRate.of(exception);
      Text rated = rate != null && isOwn(rate.who()) ? rate.in(clause.without(except.start(), except.end())) : null;
      if (rated != null) {
        return rated;
      }
    }
    return clause;
  }
}
