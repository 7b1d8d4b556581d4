package vn.kehoach.derive.word;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers about words that come again with every unit, the first so many of them. */
public final class KnownAnswers<T> {

  private static final int MOST = 10_000;

  /** A cell, a name; sentences differ from unit to unit. */
  private static final int LONGEST = 120;

  private final Map<String, T> answers = new ConcurrentHashMap<>();
  private final Function<String, T> question;

  public KnownAnswers(Function<String, T> question) {
    this.question = question;
  }

  public T of(String words) {
    if (words.length() > LONGEST) {
      return question.apply(words);
    }
    T known = answers.get(words);
    if (known != null) {
      return known;
    }
    T answer = question.apply(words);
    if (answers.size() < MOST) {
      answers.put(words, answer);
    }
    return answer;
  }
}
