package vn.kehoach.check.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.source.Text;

/**
 * The abbreviations (chữ viết tắt) in the prose of a plan.
 *
 * @param first   each with the first place where it is used
 * @param beside  each with the words that stand before and after it
 * @param defined those that are explained: in brackets after the words, or by "viết tắt là"
 */
record Abbreviations(Map<String, Text> first, Map<String, Set<String>> beside, Set<String> defined) {

  private static final Pattern SHORT = Pattern.compile("(?=\\p{Lu})(?<![\\p{L}\\p{N}/&.-])\\p{Lu}{2,8}(?![\\p{L}\\p{N}/&-])");
  private static final Pattern DEFINITION = Pattern.compile(
      "(?:viết tắt là|gọi tắt là|viết tắt:|\\()\\s*[“\"]?(\\p{Lu}[\\p{Lu}&-]{1,9})[”\"]?\\s*\\)?");
  private static final Pattern NAMED = Pattern.compile("(\\p{Lu}{2,8}) \\((?=\\p{L}+ \\p{L}+)");

  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

  static Abbreviations of(Draft draft) {
    return draft.all(Abbreviations.class, all -> List.of(read(all))).get(0);
  }

  private static Abbreviations read(Draft draft) {
    Abbreviations found = new Abbreviations(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashSet<>());
    Map<Passage, boolean[]> cited = cited(draft);
    draft.prose().forEach(passage -> found.read(passage, cited.get(passage)));
    return found;
  }

  /** Letters inside the numbers of cited documents are no abbreviations of the author's. */
  private static Map<Passage, boolean[]> cited(Draft draft) {
    Map<Passage, boolean[]> cited = new IdentityHashMap<>();
    for (Citation citation : draft.citations()) {
      if (citation.passage() != null) {
        boolean[] inside = cited.computeIfAbsent(citation.passage(),
            passage -> new boolean[passage.text().length() + 1]);
        Arrays.fill(inside, citation.start(), citation.start() + citation.whole().length(), true);
      }
    }
    return cited;
  }

  private void read(Passage passage, boolean @Nullable [] cited) {
    String plain = passage.plain();
    if (plain.contains("(") || plain.contains("tắt")) {
      define(DEFINITION.matcher(plain));
      define(NAMED.matcher(plain));
    }
    if (isMostlyCapitals(plain)) {
      return;
    }
    Matcher words = SHORT.matcher(plain);
    while (words.find()) {
      if (cited == null || !cited[words.start()]) {
        note(passage.text().subSequence(words.start(), words.end()), plain, words.start(), words.end());
      }
    }
  }

  private void define(Matcher definition) {
    while (definition.find()) {
      defined.add(definition.group(1));
    }
  }

  private void note(Text place, String plain, int from, int to) {
    String word = place.value();
    first.putIfAbsent(word, place);
    Set<String> neighbours = beside.computeIfAbsent(word, none -> new HashSet<>());
    String before = plain.substring(0, from).strip();
    String after = plain.substring(to).strip();
    neighbours.add("<" + before.substring(before.lastIndexOf(' ') + 1));
    neighbours.add(">" + after.split("[\\s,.;:)]", 2)[0]);
  }

  static boolean isMostlyCapitals(String plain) {
    int balance = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      balance += Character.isUpperCase(c) ? 1 : Character.isLowerCase(c) ? -1 : 0;
    }
    return balance > 0;
  }

  /** Explained here, known everywhere, or a syllable of a word in capitals. */
  boolean isKnown(String word) {
    return defined.contains(word) || Lexicon.Abbreviations.ALL.contains(word)
        || Spelling.hasTone(word.toLowerCase(Locale.ROOT)) || ROMAN.matcher(word).matches();
  }
}
