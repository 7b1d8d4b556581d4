package vn.kehoach.derive.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;

/**
 * A pattern of a recipe. Because anyone may have written it, it gives up if a search would take too long or need too
 * much stack.
 */
public final class RecipePattern {

  /** The maximum number of character accesses in one search; a long paragraph needs about ten thousand. */
  private static final int PATIENCE = 20_000_000;

  private final Pattern pattern;
  private final Text typed;

  public RecipePattern(Pattern pattern, Text typed) {
    this.pattern = pattern;
    this.typed = typed;
  }

  public boolean isIn(Text words) {
    Matcher matcher = matcher(words.value());
    return ask(matcher::find);
  }

  public boolean begins(Text words) {
    Matcher matcher = matcher(words.value());
    return ask(matcher::lookingAt);
  }

  /** All matches that are not empty, in order. */
  public List<MatchResult> in(String words) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = matcher(words);
    while (ask(matcher::find)) {
      if (matcher.end() > matcher.start()) {
        found.add(matcher.toMatchResult());
      }
    }
    return found;
  }

  /** An exception for callers that cannot use what this pattern found. */
  public GaveUp gaveUp() {
    return new GaveUp(typed);
  }

  private Matcher matcher(String words) {
    return pattern.matcher(new Patient(words, typed));
  }

  private interface Question {
    boolean ask();
  }

  private boolean ask(Question question) {
    try {
      return question.ask();
    } catch (StackOverflowError tooDeep) {
      throw gaveUp();
    }
  }

  /** A text that counts character accesses. */
  private static final class Patient implements CharSequence {

    private final String words;
    private final Text pattern;
    private int left = PATIENCE;

    Patient(String words, Text pattern) {
      this.words = words;
      this.pattern = pattern;
    }

    @Override
    public int length() {
      return words.length();
    }

    @Override
    public char charAt(int index) {
      left--;
      if (left < 0) {
        throw new GaveUp(pattern);
      }
      return words.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return words.substring(start, end);
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** Aborts a search that would not end, or a replacement that makes a sentence grow endlessly. */
  public static final class GaveUp extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text pattern;

    GaveUp(Text pattern) {
      super(pattern.value(), null, false, false);
      this.pattern = pattern;
    }

    public Problem problem() {
      return Problem.error("recipe/endless-pattern",
              pattern.spanOr(new Source("derive", "").whole()),
              "biểu thức này dò mãi một câu không xong, hoặc làm câu dài ra không dứt",
              "this pattern searches a sentence endlessly, or makes it grow endlessly")
          .hint("bỏ chỗ lặp nằm trong chỗ lặp, như (a+)+, và các $1 viết nhiều lần",
              "avoid nested repetitions such as (a+)+, and repeated $1 references");
    }
  }
}
