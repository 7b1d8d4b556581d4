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

/** A text of the plan together with its role. */
public final class Passage {

  /** The role of a text in the plan. */
  public enum Role {
    PARENT(false),
    AGENCY(false),
    NUMBER(false),
    SYMBOL(false),
    PLACE(false),
    DATE(false),
    SUBJECT(true),
    MARK(false),
    DRAFTER(false),
    CONTACT(false),
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

    /** Roles whose texts are read as running sentences, as opposed to headings, tables and appendices. */
    public static final Set<Role> RUNNING = Set.of(LEGAL_BASIS, OPENING, BODY, CLOSING);

    /** Roles in which a body is named because it acts: it issues, receives, leads or helps. */
    public static final Set<Role> ACTING = Set.of(PARENT, AGENCY, RECIPIENT, ASSIGNED_AGENCY, TASK_FIELD);

    private final boolean prose;

    Role(boolean prose) {
      this.prose = prose;
    }

    /** Whether it is one of the two lines with the issuer at the head of the plan. */
    public boolean isIssuer() {
      return this == PARENT || this == AGENCY;
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

  /** The text with every kind of white space replaced by a plain space; for texts that are not passages, too. */
  public static String plain(Text text) {
    char[] letters = text.value().toCharArray();
    return makePlain(letters) ? new String(letters) : text.value();
  }

  /** Returns whether there was any other kind of space. */
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

  /** The text of a match. */
  public Text text(MatchResult match) {
    return text.subSequence(match.start(), match.end());
  }

  /** The text of one group of a match. */
  public Text text(MatchResult match, int group) {
    return text.subSequence(match.start(group), match.end(group));
  }

  /** The text of a named group of a match. */
  public Text text(Matcher match, String group) {
    return text.subSequence(match.start(group), match.end(group));
  }

  /** The text before a position, at most {@code most} characters. */
  public String before(int place, int most) {
    return plain.substring(Math.max(0, place - most), place);
  }

  /** The text with every kind of white space replaced by a plain space: what patterns are matched against. */
  public String plain() {
    return plain;
  }

  /** The characters of {@link #plain}; not to be modified. */
  public char[] letters() {
    return letters;
  }

  /** Whether it contains a digit; most patterns for numbers need not be tried otherwise. */
  public boolean hasDigit() {
    return trace.digit();
  }

  /** Where its numbers begin: the first digit of each. */
  public int[] numbers() {
    return concordance().numbers(this);
  }

  /** Whether it contains a character that belongs neither to Vietnamese nor to its punctuation. */
  public boolean hasStrangers() {
    return trace.strangers();
  }

  /**
   * Whether a letter directly follows a mark, a digit directly follows a comma or semicolon, or a bracket directly
   * follows a letter.
   */
  public boolean hasTightMark() {
    return trace.tightMark();
  }

  /** Whether a digit directly precedes or follows a letter. */
  public boolean hasFusedDigit() {
    return trace.fusedDigit();
  }

  /** Whether it contains white space other than plain spaces: a tab, a line break. */
  public boolean hasOddBlank() {
    return trace.blank();
  }

  /** Whether it contains one of these characters. */
  public boolean hasAny(Marks marks) {
    return marks.standIn(this);
  }

  boolean mayHold(long[] marks) {
    return trace.mayHold(marks);
  }

  /** Assigns the passage its position in the concordance of a draft. */
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

  /** Where it ends in its concordance, after its last letter. */
  int end() {
    return begin + letters.length;
  }

  /** Whether a position is between a pair of quotation marks. */
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

  /** The results of a finder for this passage, computed once for all rules. */
  public <T> List<T> all(Class<T> kind, Function<Passage, List<T>> finder) {
    return remembered.all(kind, () -> finder.apply(this));
  }

  /** Whether it is running prose, as opposed to names, numbers and marks. */
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
