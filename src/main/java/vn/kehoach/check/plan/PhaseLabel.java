package vn.kehoach.check.plan;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Expression;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.plan.Node;
import vn.kehoach.source.Text;

/**
 * The label of a phase, {@code Quý II:}, with or without dates.
 *
 * @param numbered whether it is numbered like a heading, so that it may occur again elsewhere
 */
record PhaseLabel(Text words, String kind, int number, boolean numbered) {

  private static final Expression LABEL =
      Expression.of("(Quý|Giai đoạn|Bước|Đợt|Vòng) (\\d{1,2}|VI{0,3}|I[VX]|I{1,3}|X)(?=\\s*(?:[:.(,]| năm|/))");

  static @Nullable PhaseLabel of(Node node) {
    Text words = node.marker() == null ? node.firstWords() : null;
    Matcher label = words == null || !Phase.isNamed(words) ? null : LABEL.matcher(words.value());
    if (words == null || label == null || !label.lookingAt()) {
      return null;
    }
    String kind = label.group(1);
    int end = label.end();
    boolean numbered = !kind.equals("Quý") && !kind.equals("Vòng") && end < words.length()
        && (words.charAt(end) == ':' || words.charAt(end) == '.');
    return new PhaseLabel(words.subSequence(0, end), kind, number(label.group(2)), numbered);
  }

  private static int number(String typed) {
    return Character.isDigit(typed.charAt(0)) ? Integer.parseInt(typed) : RomanNumeral.parse(typed);
  }

  /** Whether both are of the same kind but not in order. */
  boolean isOutOfTurn(PhaseLabel before) {
    return kind.equals(before.kind) && !numbered && number <= before.number;
  }
}
