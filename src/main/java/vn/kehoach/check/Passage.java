package vn.kehoach.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.kehoach.source.Text;

/** Words of the plan and the part they play. */
public final class Passage {

  /** What a text is there for. */
  public enum Role {
    PARENT,
    AGENCY,
    NUMBER,
    SYMBOL,
    PLACE,
    DATE,
    SUBJECT,
    MARK,
    LEGAL_BASIS,
    REFERENCE,
    OPENING,
    HEADING,
    TITLE,
    BODY,
    ASSIGNED_AGENCY,
    TASK_FIELD,
    INDICATOR,
    TABLE,
    BUDGET,
    CLOSING,
    RECIPIENT,
    ARCHIVE,
    SIGNATURE,
    APPENDIX_TITLE
  }

  private static final boolean[] NOWHERE = {};

  private final Role role;
  private final Text text;
  private final String plain;
  private final char[] letters;
  private final boolean hasDigit;
  private final Trace trace;
  private final Notes notes = new Notes();
  private final boolean[] quoted;

  Passage(Role role, Text text) {
    this.role = role;
    this.text = text;
    this.plain = plain(text);
    this.letters = plain.toCharArray();
    this.hasDigit = hasDigit(letters);
    this.trace = new Trace(letters);
    this.quoted = plain.indexOf('“') < 0 ? NOWHERE : quoted(plain);
  }

  /** Words, letter by letter, with every kind of white space as a plain space: for those that are no passage too. */
  public static String plain(Text text) {
    return text.value().replace('\u00A0', ' ').replace('\n', ' ').replace('\t', ' ');
  }

  private static boolean hasDigit(char[] letters) {
    for (char letter : letters) {
      if (letter <= '9' && letter >= '0') {
        return true;
      }
    }
    return false;
  }

  public Role role() {
    return role;
  }

  public Text text() {
    return text;
  }

  /** The words, letter by letter, with every kind of white space as a plain space: what patterns look at. */
  public String plain() {
    return plain;
  }

  /** The same, letter by letter; not to be written to. */
  public char[] letters() {
    return letters;
  }

  /** One of 0 to 9 stands in it: most patterns that look for numbers need not look elsewhere. */
  public boolean hasDigit() {
    return hasDigit;
  }

  /** A character stands in it that neither Vietnamese nor its punctuation has. */
  public boolean hasStrangers() {
    return trace.strangers();
  }

  /** A letter stands right behind a mark, or right before a bracket. */
  public boolean hasTightMark() {
    return trace.tightMark();
  }

  /** A digit touches a letter. */
  public boolean hasFusedDigit() {
    return hasDigit && trace.fusedDigit();
  }

  /** One of these characters stands in it. */
  public boolean hasAny(Marks marks) {
    return marks.standIn(this);
  }

  boolean mayHold(long[] marks) {
    return trace.mayHold(marks);
  }

  /** Tells a concordance which pairs of letters it has, as its {@code place}th passage. */
  void enter(long[] pairs, int width, int place) {
    trace.enter(pairs, width, place);
  }

  /** Whether a sign that leaves this trace may stand in it. */
  boolean mayHold(int[] trace) {
    return this.trace.mayHold(trace);
  }

  /** Whether a place is inside quotation marks, both of which are there. */
  public boolean isQuoted(int at) {
    return quoted.length > 0 && quoted[at];
  }

  private static boolean[] quoted(String words) {
    boolean[] inside = new boolean[words.length() + 1];
    int open = -1;
    for (int i = words.indexOf('"'); i >= 0; i = words.indexOf('"', i + 1)) {
      boolean opens = i == 0 || " (-".indexOf(words.charAt(i - 1)) >= 0;
      boolean closes = i + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(i + 1));
      if (open >= 0 && closes) {
        Arrays.fill(inside, open, i, true);
        open = -1;
      } else if (opens) {
        open = i;
      }
    }
    open = -1;
    for (int i = words.indexOf('“'); i < words.length(); i++) {
      if (words.charAt(i) == '“') {
        open = i;
      } else if (words.charAt(i) == '”' && open >= 0) {
        Arrays.fill(inside, open, i, true);
        open = -1;
      }
    }
    return inside;
  }

  /** What is found in these words, looked for once however many rules ask. */
  public <T> List<T> all(Class<T> kind, Function<Passage, List<T>> finder) {
    return notes.all(kind, () -> finder.apply(this));
  }

  /** Running prose, as opposed to names, numbers and marks. */
  public boolean isProse() {
    return switch (role) {
      case SUBJECT, LEGAL_BASIS, OPENING, TITLE, BODY, CLOSING, HEADING, INDICATOR, TABLE, TASK_FIELD, APPENDIX_TITLE ->
          true;
      default -> false;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage passage && passage.role == role && passage.text.equals(text);
  }

  @Override
  public int hashCode() {
    return role.hashCode() * 31 + text.hashCode();
  }

  @Override
  public String toString() {
    return role + " " + text;
  }
}
