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
 * A pattern of a recipe. Anyone may have written it: it gives up where a search would take ages or more of the stack
 * than there is.
 */
public final class RecipePattern {

  /** Looks at letters in one search: a long paragraph takes some ten thousand. */
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

  /** Every match that is not empty, from the first to the last. */
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

  /** To be thrown where what this pattern found is no use. */
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

  /** Words that count how often they are looked at. */
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

  /** Thrown out of a search that would not end, or one that makes a sentence grow without end. */
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
              "this pattern searches one sentence without end, or makes it grow without end")
          .hint("bỏ chỗ lặp nằm trong chỗ lặp, như (a+)+, và các $1 viết nhiều lần",
              "do without a repetition inside a repetition, as (a+)+, and without many a $1");
    }
  }
}
