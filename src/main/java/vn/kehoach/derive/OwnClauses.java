package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.RecipePattern;
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
      + "|giám đốc|cấp|chi bộ|chi ủy|đảng bộ|đảng ủy|trường)\\s");

  /** "(riêng các phường từ 25%)", ", riêng các phường từ 25%": an exception to what is said before it. */
  private static final Pattern EXCEPTION = Pattern.compile(
      "\\s*\\((?<inside>riêng [^()]*)\\)|,? (?<behind>riêng [^();,.]*)(?=[,;.]|$)");

  /** What the parent does to many of its units: "kiểm tra 05 chi bộ", "khảo sát tại 30 xã, phường". */
  private static final Pattern OVERSEES_MANY = Pattern.compile(
      "(?:[Kk]iểm tra|[Tt]hanh tra|[Gg]iám sát|[Kk]hảo sát|[Pp]húc tra|[Tt]hẩm định)(?: [\\p{L},]+){0,8}?"
      + " (?:(?:tại|ít nhất|tối thiểu|từ|khoảng|trên|đối với) )*(?!0?1 )\\d[\\d.]*(?: ?%)?(?: (?:tổng )?số)?(?: các)? "
      + "(?:xã|phường|đặc khu|tỉnh|địa phương|trường|cơ sở giáo dục|chi bộ|đảng bộ|tổ chức đảng|bệnh viện|trạm y tế"
      + "|đơn vị(?: trực thuộc)?|cơ sở (?:Hội|Đoàn)|chi hội|công đoàn cơ sở)(?!\\p{L})");

  private static final String LEVEL_ACTS =
      "(?:(?:UBND|Ủy ban nhân dân) )?(?:[Cc]ác|[Mm]ỗi) (?:xã|phường|đặc khu) (?!ven|có|biên giới)\\p{Ll}[^,;]*";

  private static final Pattern EACH_LEVEL = Pattern.compile(
      "(?s)(?<first>\\s*" + LEVEL_ACTS + "\\d[^,;]*,) (?:và )?" + LEVEL_ACTS + "\\d.*");

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
      return apart(sentence);
    }
    List<Text> clauses = new ArrayList<>();
    int from = 0;
    for (Matcher end = END.matcher(sentence.value()); end.find() && end.end() < sentence.length();) {
      clauses.addAll(apart(sentence.subSequence(from, end.end())));
      from = end.end();
    }
    clauses.addAll(apart(sentence.subSequence(from, sentence.length())));
    return clauses;
  }

  /** "Các xã cử 10 người, các phường cử 15 người": each level has its own figure. */
  private static List<Text> apart(Text clause) {
    Matcher two = EACH_LEVEL.matcher(clause.value());
    return !two.matches() ? List.of(clause)
        : List.of(clause.subSequence(0, two.end("first")), clause.subSequence(two.end("first"), clause.length()));
  }

  /** The clauses as one sentence, with a capital at the beginning and a full stop at the end. */
  static Text joined(List<Text> clauses) {
    Text whole = null;
    for (Text clause : clauses) {
      whole = whole == null ? clause.strip() : whole.plus(clause);
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

  private boolean isOversight(Text clause) {
    return OVERSEES_MANY.matcher(clause.value()).find() && !audience.acts(clause);
  }

  /** Whether a text begins with units of another kind. */
  boolean areOthers(Text words) {
    return lens.kind().isNotIn(words) || elsewhere.stream().anyMatch(kind -> kind.begins(words));
  }

  /** The sentence without what is for others, which is recorded; {@code null} if nothing remains. */
  @Nullable Text in(Text sentence) {
    List<Text> own = new ArrayList<>();
    List<Text> gone = new ArrayList<>();
    boolean others = false;
    for (Text clause : of(sentence)) {
      Text words = clause.strip();
      boolean begins = hasSubject(words);
      boolean left = areOthers(words) || isOversight(words);
      Text rest = left ? clause : withoutExceptions(clause, gone);
      // the following clauses are for the same addressees; without a subject, only until the end of the clause
      others = left ? begins : others && !begins && !audience.acts(words);
      (left || others ? gone : own).add(rest);
    }
    gone.forEach(clause -> coverage.leave("“" + Coverage.shorten(clause.strip().value()) + "”",
        "việc của loại đơn vị khác", "work of another kind of unit"));
    return gone.isEmpty() ? sentence : own.isEmpty() ? null : joined(own);
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
    }
    return clause;
  }
}
