package vn.kehoach.check.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Expression;
import vn.kehoach.source.Text;

/** The subject (trích yếu) of a cited document, split into words so that two mentions can be compared. */
record SubjectWords(@Nullable Text text, List<String> words, List<int[]> places) {

  /** The words in which two otherwise equal subjects differ, as offsets in each text. */
  record Difference(int from, int to, int otherFrom, int otherTo) {}

  private static final Expression WORD = Expression.of("[\\p{L}\\p{N}]+");
  private static final Set<String> OPENERS = Set.of("về", "việc");

  /**
   * How many words must agree before a difference ({@code BEFORE}) and after it ({@code AFTER}), and the most words it
   * may have ({@code LONGEST}).
   */
  private static final int BEFORE = 4;
  private static final int AFTER = 3;
  private static final int LONGEST = 4;

  /** How many words must agree after a difference at the beginning. */
  private static final int AFTER_BEGINNING = 6;

  static SubjectWords of(Citation citation) {
    List<String> words = new ArrayList<>();
    List<int[]> places = new ArrayList<>();
    Text subject = citation.subject();
    if (subject != null) {
      Matcher matcher = WORD.matcher(subject.value());
      while (matcher.find()) {
        String word = matcher.group().toLowerCase(Locale.ROOT);
        if (!words.isEmpty() || !OPENERS.contains(word)) {
          words.add(word);
          places.add(new int[] {matcher.start(), matcher.end()});
        }
      }
    }
    return new SubjectWords(subject, words, places);
  }

  /** Whether both begin with enough equal words to mean one document. */
  boolean agreesWith(SubjectWords other) {
    return common(other) >= BEFORE;
  }

  /** Whether both begin alike but end in other words: "... với trường mầm non", "... với trường tiểu học". */
  boolean endsOtherwise(SubjectWords other) {
    int same = common(other);
    return same >= BEFORE && same < words.size() && same < other.words.size() && difference(other) == null;
  }

  private int common(SubjectWords other) {
    int same = 0;
    while (same < words.size() && same < other.words.size() && words.get(same).equals(other.words.get(same))) {
      same++;
    }
    return same;
  }

  /** The first place where one or a few words differ before the subjects agree again; {@code null} if there is none. */
  @Nullable Difference difference(SubjectWords other) {
    int start = common(other);
    if (start >= words.size() || start >= other.words.size()) {
      return null;
    }
    if (start < BEFORE) {
      return atBeginning(other, start);
    }
    for (int mine = 0; mine <= LONGEST; mine++) {
      for (int theirs = mine == 0 ? 1 : 0; theirs <= LONGEST; theirs++) {
        if (resumes(other, start + mine, start + theirs, AFTER)) {
          return at(other, start, Math.max(1, mine), Math.max(1, theirs));
        }
      }
    }
    boolean years = words.get(start).matches("\\d+") && other.words.get(start).matches("\\d+");
    return years ? at(other, start, 1, 1) : null;
  }

  /**
   * A difference at the beginning: "tăng cường ..." and "đẩy mạnh ...". One or two additional words are only another
   * introduction, not a difference.
   */
  private @Nullable Difference atBeginning(SubjectWords other, int start) {
    for (int mine = 1; mine < LONGEST; mine++) {
      for (int theirs = 1; theirs < LONGEST; theirs++) {
        if (resumes(other, start + mine, start + theirs, AFTER_BEGINNING)) {
          return at(other, start, mine, theirs);
        }
      }
    }
    return null;
  }

  private boolean resumes(SubjectWords other, int mine, int theirs, int wanted) {
    int agree = 0;
    while (agree < wanted && mine + agree < words.size() && theirs + agree < other.words.size()
        && words.get(mine + agree).equals(other.words.get(theirs + agree))) {
      agree++;
    }
    return agree == wanted;
  }

  private Difference at(SubjectWords other, int start, int mine, int theirs) {
    return new Difference(places.get(start)[0], places.get(start + mine - 1)[1],
        other.places.get(start)[0], other.places.get(start + theirs - 1)[1]);
  }
}
