package vn.kehoach.typeset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.document.Typeface.Variant;
import vn.kehoach.source.Text;

/**
 * Converts text to its printed form: capitals if the style requires them, invisible control characters removed or
 * replaced by a space, and letters missing in the font reported.
 */
final class PrintedLetters {

  private static final int DROP = -1;

  /** For each variant of a font, which of the common letters are known to be printed unchanged. */
  private static final Map<FaceMetrics, boolean[]> ORDINARY = new ConcurrentHashMap<>();

  private final TypefaceMetrics face;
  private final LetterCheck check;

  PrintedLetters(TypefaceMetrics face, LetterCheck check) {
    this.face = face;
    this.check = check;
  }

  Text print(Text typed, Variant variant, boolean capitals) {
    FaceMetrics metrics = face.metrics(variant);
    Text clean = isOrdinary(typed, metrics) ? typed : clean(typed, metrics);
    return capitals ? clean.withValue(DocumentSymbol.capitals(clean.value())) : clean;
  }

  /** Whether all of it is printed unchanged in letters the font has, as nearly all text is. */
  private static boolean isOrdinary(Text typed, FaceMetrics metrics) {
    boolean[] ordinary = ORDINARY.computeIfAbsent(metrics, any -> new boolean[FaceMetrics.FEW]);
    for (char letter : typed.value().toCharArray()) {
      if ((letter >= FaceMetrics.FEW || !ordinary[letter]) && !isOrdinary(letter, metrics, ordinary)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOrdinary(char letter, FaceMetrics metrics, boolean[] found) {
    boolean ordinary = !Character.isSurrogate(letter) && printed(letter, metrics) == letter && metrics.has(letter);
    if (letter < FaceMetrics.FEW) {
      found[letter] = ordinary;
    }
    return ordinary;
  }

  /** In runs: what needs no change is copied as a whole. */
  private Text clean(Text typed, FaceMetrics metrics) {
    Text clean = typed.subSequence(0, 0);
    int done = 0;
    int next;
    for (int i = 0; i < typed.length(); i = next) {
      int letter = typed.value().codePointAt(i);
      next = i + Character.charCount(letter);
      int printed = isFirstOfLineEnd(typed, i) ? DROP : printed(letter, metrics);
      if (printed != DROP && !metrics.has(printed)) {
        check.missing(printed, typed.span(i, next));
      }
      if (printed != letter) {
        clean = clean.plus(typed.subSequence(done, i)).plus(instead(typed.subSequence(i, next), printed));
        done = next;
      }
    }
    return clean.plus(typed.subSequence(done, typed.length()));
  }

  private static Text instead(Text letter, int printed) {
    return printed == DROP ? letter.subSequence(0, 0) : letter.withValue(Character.toString(printed));
  }

  /** The carriage return of a two-character line end. */
  private static boolean isFirstOfLineEnd(Text typed, int index) {
    return typed.charAt(index) == '\r' && index + 1 < typed.length() && typed.charAt(index + 1) == '\n';
  }

  private static int printed(int letter, FaceMetrics metrics) {
    return switch (letter) {
      case '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> ' ';
      case '\u2011' -> '-';
      case '\u2007', '\u202F' -> '\u00A0';
      default -> other(letter, metrics);
    };
  }

  private static int other(int letter, FaceMetrics metrics) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.FORMAT -> DROP;
      case Character.SPACE_SEPARATOR -> metrics.has(letter) ? letter : ' ';
      default -> letter;
    };
  }
}
