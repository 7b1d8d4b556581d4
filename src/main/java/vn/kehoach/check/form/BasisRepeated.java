package vn.kehoach.check.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.PlainWords;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** The same legal basis occurs twice. */
public final class BasisRepeated implements Rule {

  private static final Expression LAW = Expression.of(
      "(?iU)(?:Căn cứ )?((?:Bộ luật|Luật|Pháp lệnh) [^;.:“”()\\d]{2,80}?)"
      + ",?\\s+(?:\\(?số|ngày|năm|\\d)[^;]*+;?\\s*");
  private static final Expression YEAR = Expression.of("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
  private static final Expression DAY = Expression.of(
      "ngày (\\d{1,2})(?:/| tháng )(\\d{1,2})(?:/| năm )(\\d{4})");

  @Override
  public String id() {
    return "form/basis-repeated";
  }

  /** The key of a law: its name, however number and date are typed; amending laws may have similar names. */
  private static @Nullable Text law(Text basis, Map<String, Text> laws) {
    Matcher law = LAW.matcher(basis.value());
    if (!law.lookingAt() || basis.value().toLowerCase(Locale.ROOT).contains("sửa đổi")) {
      return null;
    }
    Text earlier = laws.putIfAbsent(String.join(" ", PlainWords.of(law.group(1), '/')), basis);
    return earlier == null || differ(day(earlier), day(basis)) || differ(year(earlier), year(basis)) ? null : earlier;
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /** "Luật Đất đai năm 2013" and "Luật Đất đai năm 2024" are different laws. */
  private static String year(Text basis) {
    Matcher year = YEAR.matcher(basis.value());
    String last = "";
    while (year.find()) {
      last = year.group();
    }
    return last;
  }

  /** Day, month and year without separators; empty if there is no complete date. */
  private static String day(Text basis) {
    Matcher day = DAY.matcher(basis.value());
    return day.find() ? Integer.parseInt(day.group(1)) + " " + Integer.parseInt(day.group(2)) + " " + day.group(3) : "";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Text> first = new HashMap<>();
    Map<String, Text> laws = new HashMap<>();
    for (LegalBasis basis : draft.plan().legalBasis()) {
      Text words = basis.cite() != null ? basis.cite() : basis.text();
      String key = words == null ? "" : String.join(" ", PlainWords.of(words.value(), '/'));
      Text earlier = key.isEmpty() || words == null ? null : first.putIfAbsent(key, words);
      earlier = earlier == null && basis.text() != null ? law(basis.text(), laws) : earlier;
      if (earlier != null) {
        problems.add(Problem.warning(id(), draft.place(words), "căn cứ này đã nêu ở trên",
                "this legal basis is already cited above")
            .hint("bỏ một dòng", "delete one of the two lines")
            .seeAlso(draft.place(earlier)));
      }
    }
  }
}
