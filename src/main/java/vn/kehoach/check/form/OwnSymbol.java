package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/**
 * The plan's own symbol (ký hiệu), parsed: {@code KH-UBND} has the groups KH and UBND.
 *
 * @param typed  without spaces
 * @param number a number typed before it, {@code 73/}
 * @param year   a year typed before it
 * @param groups groups of letters
 * @param marks  the separators between groups, one fewer
 */
record OwnSymbol(Text text, String typed, String number, String year, List<String> groups, List<String> marks) {

  private static final Expression HEAD = Expression.of("^(?:Số:?)?/?(?:(\\d+)[/-])??(?:((?:19|20)\\d{2})/)?/?(?=\\D)");
  private static final Expression YEAR = Expression.of("[-/](?:19|20)\\d{2}(?![\\p{L}\\d])");
  private static final Expression PART = Expression.of("[-–—‑−/_.]+|[^-–—‑−/_.]+");

  static @Nullable OwnSymbol of(Draft draft) {
    List<OwnSymbol> own = draft.all(OwnSymbol.class, OwnSymbol::read);
    return own.isEmpty() ? null : own.get(0);
  }

  private static List<OwnSymbol> read(Draft draft) {
    Text symbol = draft.plan().header().symbol();
    return symbol == null ? List.of() : List.of(read(symbol));
  }

  private static OwnSymbol read(Text symbol) {
    String typed = symbol.value().replaceAll("\\s+", "");
    Matcher head = HEAD.matcher(typed);
    boolean has = head.find();
    List<String> groups = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    String letters = YEAR.matcher(typed.substring(has ? head.end() : 0)).replaceAll("");
    Matcher part = PART.matcher(letters);
    while (part.find()) {
      (Character.isLetterOrDigit(part.group().charAt(0)) ? groups : marks).add(part.group());
    }
    return new OwnSymbol(symbol, typed, word(head, has, 1), word(head, has, 2), groups, marks);
  }

  private static String word(Matcher head, boolean found, int group) {
    String word = found ? head.group(group) : null;
    return word == null ? "" : word;
  }

  /** Whether its first group is this type abbreviation, in any case. */
  boolean beginsWith(String code) {
    return !groups.isEmpty() && groups.get(0).equalsIgnoreCase(code);
  }

  boolean holds(String code) {
    return groups.stream().anyMatch(group -> group.equalsIgnoreCase(code));
  }

  /** In the form of the standard. */
  String proper(String code, Answer answer) {
    List<String> others = groups.stream().filter(group -> !group.equalsIgnoreCase(code)).toList();
    return code + answer.text("after-type") + String.join(answer.text("between"), others);
  }
}
