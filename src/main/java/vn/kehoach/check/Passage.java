package vn.kehoach.check;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/** Words of the plan and the part they play. */
public final class Passage {

  /** What a text is there for. */
  public enum Role {
    PARENT(false),
    AGENCY(false),
    NUMBER(false),
    SYMBOL(false),
    PLACE(false),
    DATE(false),
    SUBJECT(true),
    MARK(false),
    LEGAL_BASIS(true),
    REFERENCE(false),
    OPENING(true),
    HEADING(true),
    TITLE(true),
    BODY(true),
    ASSIGNED_AGENCY(false),
    TASK_FIELD(true),
    INDICATOR(true),
    TABLE(true),
    BUDGET(false),
    CLOSING(true),
    RECIPIENT(false),
    ARCHIVE(false),
    SIGNATURE(false),
    APPENDIX_TITLE(true);

    /** Whole sentences, read from the first to the last; titles, tables and appendices may be read alone. */
    public static final Set<Role> RUNNING = Set.of(LEGAL_BASIS, OPENING, BODY, CLOSING);

    private final boolean prose;

    Role(boolean prose) {
      this.prose = prose;
    }
  }

  private static final boolean[] NOWHERE = {};

  private final Role role;
  private final Text text;
  private final String plain;
  private final char[] letters;
  private final Trace trace;
  private final Remembered remembered = new Remembered();
  private final boolean[] quoted;
  private @Nullable Concordance concordance;
  private int begin;

  Passage(Role role, Text text) {
    this.role = role;
    this.text = text;
    this.letters = text.value().toCharArray();
    this.trace = new Trace(letters);
    this.plain = trace.blank() && makePlain(letters) ? new String(letters) : text.value();
    this.quoted = trace.quote() ? quoted(plain) : NOWHERE;
  }

  /** Words, letter by letter, with every kind of white space as a plain space: for those that are no passage too. */
  public static String plain(Text text) {
    char[] letters = text.value().toCharArray();
    return makePlain(letters) ? new String(letters) : text.value();
  }

  /** Whether there was another kind of space. */
  private static boolean makePlain(char[] letters) {
    boolean other = false;
    for (int i = 0; i < letters.length; i++) {
      if (Trace.isBlank(letters[i])) {
        letters[i] = ' ';
        other = true;
      }
    }
    return other;
  }

  public Role role() {
    return role;
  }

  public Text text() {
    return text;
  }

  /** The words of a match. */
  public Text text(MatchResult match) {
    return text.subSequence(match.start(), match.end());
  }

  /** The words of one group of a match. */
  public Text text(MatchResult match, int group) {
    return text.subSequence(match.start(group), match.end(group));
  }

  /** The same by the group's name. */
  public Text text(Matcher match, String group) {
    return text.subSequence(match.start(group), match.end(group));
  }

  /** What stands before a place: so many letters at most. */
  public String before(int place, int most) {
    return plain.substring(Math.max(0, place - most), place);
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
    return trace.digit();
  }

  /** Where its numbers begin: the first of digits side by side. */
  public int[] numbers() {
    return concordance().numbers(this);
  }

  /** A character stands in it that neither Vietnamese nor its punctuation has. */
  public boolean hasStrangers() {
    return trace.strangers();
  }

  /** A letter stands right after a mark, a digit after a comma or semicolon, or a letter right before a bracket. */
  public boolean hasTightMark() {
    return trace.tightMark();
  }

  /** A digit touches a letter. */
  public boolean hasFusedDigit() {
    return trace.fusedDigit();
  }

  /** White space stands in it that is no plain space: a tab, the end of a line. */
  public boolean hasOddBlank() {
    return trace.blank();
  }

  /** One of these characters stands in it. */
  public boolean hasAny(Marks marks) {
    return marks.standIn(this);
  }

  boolean mayHold(long[] marks) {
    return trace.mayHold(marks);
  }

  /** Takes its place among all letters of a draft. */
  void enter(Concordance all, int at) {
    concordance = all;
    begin = at;
  }

  Concordance concordance() {
    return Objects.requireNonNull(concordance);
  }

  /** Where it begins in its concordance. */
  int begin() {
    return begin;
  }

  /** After its last letter there. */
  int end() {
    return begin + letters.length;
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
    return remembered.all(kind, () -> finder.apply(this));
  }

  /** Running prose, as opposed to names, numbers and marks. */
  public boolean isProse() {
    return role.prose;
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
