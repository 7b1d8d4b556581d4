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
 * Of a sentence that tells several kinds of units, each in a clause of its own, what is for the kind at hand: "các
 * phường làm ...; các xã làm ...".
 */
final class OwnClauses {

  /** Not behind "TP." or "P.". */
  private static final Pattern END = Pattern.compile(";(?=\\s|$)|(?<=[\\p{Ll}\\d)”]{2})\\.(?=\\s+\\p{Lu})");

  /** Who is told next, whoever was told before. */
  private static final Pattern SOMEBODY = Pattern.compile(
      "(?iu)(?:các|từng|mỗi|riêng|đối với|tại|ở|ủy ban|uỷ ban|ubnd|chủ tịch|sở|phòng|ban|trạm|trung tâm"
      + "|bệnh viện|chi cục|cục|vụ|tổng cục|thanh tra|văn phòng|công an|hội|đoàn|nhà trường|hiệu trưởng"
      + "|giám đốc|cấp)\\s");

  private final List<RecipePattern> elsewhere;
  private final Audience audience;
  private final Coverage coverage;

  OwnClauses(Lens lens, Coverage coverage) {
    this.elsewhere = lens.book().ofOthers(lens.recipe().elsewhere());
    this.audience = lens.audience();
    this.coverage = coverage;
  }

  /** The parts that a semicolon or a full stop ends, each with its sign. */
  static List<Text> of(Text sentence) {
    List<Text> clauses = new ArrayList<>();
    int from = 0;
    for (Matcher end = END.matcher(sentence.value()); end.find() && end.end() < sentence.length();) {
      clauses.add(sentence.subSequence(from, end.end()));
      from = end.end();
    }
    clauses.add(sentence.subSequence(from, sentence.length()));
    return clauses;
  }

  /** One sentence again: it begins with a capital and ends with a stop. */
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

  /** Whether words begin with units of another kind. */
  boolean areOthers(Text words) {
    return elsewhere.stream().anyMatch(kind -> kind.begins(words));
  }

  /** The sentence without what is for others, which is told; {@code null} when nothing is left of it. */
  @Nullable Text in(Text sentence) {
    if (elsewhere.isEmpty()) {
      return sentence;
    }
    List<Text> own = new ArrayList<>();
    List<Text> gone = new ArrayList<>();
    boolean others = false;
    for (Text clause : of(sentence)) {
      Text words = clause.strip();
      boolean begins = SOMEBODY.matcher(words.value()).lookingAt();
      boolean left = areOthers(words);
      // what follows is for the same ones; what has no subject ends with its clause
      others = left ? begins : others && !begins && !audience.acts(words);
      (left || others ? gone : own).add(clause);
    }
    gone.forEach(clause -> coverage.leave("“" + Coverage.shorten(clause.strip().value()) + "”",
        "việc của loại đơn vị khác", "work of another kind of unit"));
    return gone.isEmpty() ? sentence : own.isEmpty() ? null : joined(own);
  }
}
