package vn.kehoach.check.word;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Text;

/**
 * The abbreviations (chữ viết tắt) in the text of a plan.
 *
 * @param first   each abbreviation with its first place
 * @param beside  each abbreviation with the words before and after it
 * @param defined those that are explained: in brackets after the words, or with "viết tắt là"
 * @param late    explanations of abbreviations used earlier: in brackets after the words they abbreviate
 */
public record Abbreviations(Map<String, Text> first, Map<String, Set<String>> beside, Set<String> defined,
    Map<String, Text> late) {

  private static final int LONGEST = 8;

  /** No word is longer. */
  private static final int WORD = 40;
  private static final Sought DEFINITION = Sought.at(
      "(?:(?:viết tắt là|gọi tắt là|viết tắt:) ?[“\"]?(?:\\p{L}\\p{Ll}*"
          + " ){0,3}|\\()\\s*[“\"]?(\\p{Lu}[\\p{Lu}&-]{1,9})(?: (\\p{Lu}[\\p{Lu}&-]{1,9}))?"
      + "[”\"]?\\s*\\)?",
      "viết tắt", "gọi tắt", "(");
  private static final Sought SPELT_OUT = Sought.at(" \\((?=\\p{L}+ \\p{L}+)", " (");

  private static final Expression ROMAN = Expression.of("[IVXLC]+");

  public static Abbreviations of(Draft draft) {
    return draft.all(Abbreviations.class, all -> List.of(read(all))).get(0);
  }

  private static Abbreviations read(Draft draft) {
    Abbreviations found = new Abbreviations(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashSet<>(),
        new LinkedHashMap<>());
    for (Words words : Words.of(draft)) {
      if (words.passage().isProse()) {
        found.read(words, draft.citations(words.passage()));
      }
    }
    return found;
  }

  private void read(Words words, List<Citation> cited) {
    Passage passage = words.passage();
    String plain = passage.plain();
    DEFINITION.in(passage, found -> {
      if (defined.add(found.group(1)) && first.containsKey(found.group(1))
          && Passage.Role.RUNNING.contains(passage.role()) && areInitials(plain, found.start(), found.group(1))) {
        late.put(found.group(1), passage.text(found, 1));
      }
      if (found.group(2) != null) {
        defined.add(found.group(2));
      }
    });
    SPELT_OUT.in(passage, found -> defined.add(capitalsBefore(plain, found.start())));
    Boolean shouts = null;
    for (int i = words.next(Trait.CAPITALS, 0); i >= 0; i = words.next(Trait.CAPITALS, i + 1)) {
      Word word = words.get(i);
      if (word.value().length() > LONGEST || isJoined(plain, word) || isCited(cited, word) || isShouted(words, i)) {
        continue;
      }
      shouts = shouts == null ? isMostlyCapitals(plain) : shouts;
      if (!shouts) {
        note(passage.text().subSequence(word.from(), word.to()), plain, word.from(), word.to());
      }
    }
  }

  /** "Trung tâm Phát triển quỹ đất (PTQĐ)": the initials of the words before the bracket are these letters. */
  private static boolean areInitials(String plain, int end, String letters) {
    int at = end;
    for (int i = letters.length() - 1; i >= 0; i--) {
      at = plain.lastIndexOf(' ', at - 2) + 1;
      boolean same = at < end && Character.toUpperCase(plain.charAt(at)) == letters.charAt(i);
      if (!same || at == 0 && i > 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * "hội thi KHÉO TAY", "LIÊN ĐỘI xây dựng": a word in capitals next to one whose diacritics show that it is not an
   * abbreviation.
   */
  private static boolean isShouted(Words words, int index) {
    return isSyllable(words.get(index)) && (isToned(words.before(index)) || isToned(words.after(index)));
  }

  private static boolean isSyllable(Word word) {
    return word.value().length() > 2 && word.letters().isLegal();
  }

  private static boolean isToned(@Nullable Word word) {
    return word != null && word.isUpper() && word.value().length() > 2 && Spelling.hasTone(word.lower());
  }

  /** Whether it is part of a number, a symbol or a name with punctuation inside. */
  private static boolean isJoined(String plain, Word word) {
    char before = word.from() == 0 ? ' ' : plain.charAt(word.from() - 1);
    char after = word.to() == plain.length() ? ' ' : plain.charAt(word.to());
    return before != ' ' && ("/&.-".indexOf(before) >= 0 || Character.isLetterOrDigit(before))
        || after != ' ' && ("/&-".indexOf(after) >= 0 || Character.isLetterOrDigit(after));
  }

  /** Letters in the symbols of cited documents are not abbreviations of the author. */
  private static boolean isCited(List<Citation> cited, Word word) {
    for (Citation citation : cited) {
      if (citation.start() <= word.from() && word.from() < citation.start() + citation.whole().length()) {
        return true;
      }
    }
    return false;
  }

  private static String capitalsBefore(String plain, int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST && Character.isUpperCase(plain.charAt(from - 1))) {
      from--;
    }
    return plain.substring(from, end);
  }

  private void note(Text place, String plain, int from, int to) {
    String word = place.value();
    first.putIfAbsent(word, place);
    Set<String> neighbours = beside.computeIfAbsent(word, none -> new HashSet<>());
    String before = plain.substring(Math.max(0, from - WORD), from).strip();
    String after = plain.substring(to, Math.min(plain.length(), to + WORD)).strip();
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

  /** Whether it is explained here, commonly known, or a syllable of a word in capitals. */
  public boolean isKnown(String word) {
    return defined.contains(word) || isCommon(word);
  }

  /** Whether it is commonly known, or a syllable of a word in capitals. */
  public boolean isCommon(String word) {
    return Lexicon.Abbreviations.ALL.contains(word)
        || Spelling.hasTone(word.toLowerCase(Locale.ROOT)) || ROMAN.matcher(word).matches();
  }
}
