package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Letter;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.Abbreviations;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.check.word.Trait;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds probable misspellings of abbreviations.
 *
 * <p>{@code TNNT} and {@code TNTT}, both before "trẻ em": two abbreviations one letter apart, used alike. {@code UNBD}:
 * the letters of a well-known abbreviation in the wrong order.
 */
public final class AbbreviationNearTwin implements Rule {

  /**
   * Well-known abbreviations of four letters or more. The first {@link #EVERYWHERE} are also recognised in any order of
   * letters or with one letter too many.
   */
  private static final List<String> KNOWN = List.of("UBND", "HĐND", "MTTQ", "UBMTTQ", "LHPN", "THCS", "THPT", "BHXH",
      "BHYT", "CNTT", "GDĐT", "SGDĐT", "BGDĐT", "KHCN", "SKHCN", "BKHCN", "NNMT", "VHTTDL", "TTHC", "PCCC", "ATTP",
      "ATGT");
  private static final int EVERYWHERE = 3;
  /** Abbreviations of ministries, looked for in symbols: TT-BTY. */
  private static final List<String> MINISTRIES = List.of("BYT", "BTC", "BNV", "BXD", "BCT", "BTP", "BCA", "BQP", "BNG");

  @Override
  public String id() {
    return "text/abbreviation-near-twin";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Abbreviations abbreviations = Abbreviations.of(draft);
    for (Words words : Words.of(draft)) {
      if (words.passage().role() != Passage.Role.SYMBOL) {
        scrambled(draft, abbreviations, words, problems);
      }
    }
    attachedTo(draft, problems);
    twins(draft, abbreviations, problems);
  }

  /** Checks the number of the decision the plan is attached to. */
  private void attachedTo(Draft draft, Problems problems) {
    Text number = draft.plan().attachedTo() == null ? null : draft.plan().attachedTo().number();
    int code = number == null ? 0 : number.value().lastIndexOf('-') + 1;
    String meant = number == null ? null : meant(number.value().substring(code));
    if (number != null && meant != null) {
      report(draft, number.subSequence(code, number.length()), meant, problems);
    }
  }

  private void twins(Draft draft, Abbreviations abbreviations, Problems problems) {
    List<String> words = new ArrayList<>(abbreviations.first().keySet());
    for (int later = 1; later < words.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        String one = words.get(earlier);
        String two = words.get(later);
        if (areTwins(one, two) && isSlip(abbreviations, one, two)) {
          report(draft, abbreviations, one, two, problems);
        }
      }
    }
  }

  /**
   * Whether one of two similar abbreviations is a typing error; variants of well-known ones are reported on their own.
   */
  private static boolean isSlip(Abbreviations abbreviations, String one, String two) {
    boolean known = abbreviations.isKnown(one) && abbreviations.isKnown(two);
    return !known && (areUsedAlike(abbreviations, one, two) || isWithoutMarks(abbreviations, one, two))
        && meant(one) == null && meant(two) == null;
  }

  private void scrambled(Draft draft, Abbreviations abbreviations, Words words, Problems problems) {
    Passage passage = words.passage();
    for (int i = words.next(Trait.CAPITALS, 0); i >= 0; i = words.next(Trait.CAPITALS, i + 1)) {
      Word word = words.get(i);
      String meant = meant(word.value());
      if (meant == null && word.bound() && word.value().length() == 3
          && passage.plain().startsWith("TT-", word.from() - 3)) {
        meant = ministry(word.value());
      }
      if (meant != null && !abbreviations.isKnown(word.value()) && !isInOddSymbol(draft, passage, word)) {
        report(draft, passage.text().subSequence(word.from(), word.to()), meant, problems);
      }
    }
  }

  /** Whether the word is in a malformed symbol: the rule on symbols then says how to write the whole symbol. */
  private static boolean isInOddSymbol(Draft draft, Passage passage, Word word) {
    return draft.citations(passage).stream().anyMatch(citation -> citation.symbol() != null
        && !citation.symbol().isWellFormed() && citation.start() <= word.from()
        && word.from() < citation.start() + citation.whole().length());
  }

  private void report(Draft draft, Text typed, String meant, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(typed), "“" + typed + "” hình như là “" + meant + "” viết sai",
            "“" + typed + "” is probably a misspelling of “" + meant + "”")
        .hint("viết “" + meant + "” nếu đúng ý bạn", "write “" + meant + "” if that is what you mean"));
  }

  /** The well-known abbreviation of which this is a misspelling; {@code null} if there is none. */
  static @Nullable String meant(String word) {
    int length = word.length();
    if (length < 4 || length > 7 || KNOWN.contains(word)) {
      return null;
    }
    String plain = word.replace('Đ', 'D');
    for (int i = 0; i < KNOWN.size(); i++) {
      String known = KNOWN.get(i);
      String bare = known.replace('Đ', 'D');
      boolean slipped = i < EVERYWHERE
          && (bare.equals(plain) || length == known.length() + 1 && Spelling.lacksOne(bare, plain));
      if (slipped || length == known.length() && isSwapped(plain, bare)) {
        return known;
      }
    }
    return null;
  }

  private static @Nullable String ministry(String word) {
    for (String known : MINISTRIES) {
      if (!MINISTRIES.contains(word) && isSwapped(word, known)) {
        return known;
      }
    }
    return null;
  }

  private static boolean isSwapped(String typed, String known) {
    int at = 0;
    while (at < typed.length() && typed.charAt(at) == known.charAt(at)) {
      at++;
    }
    return at + 1 < typed.length() && typed.charAt(at) == known.charAt(at + 1)
        && typed.charAt(at + 1) == known.charAt(at)
        && typed.regionMatches(at + 2, known, at + 2, typed.length() - at - 2);
  }

  private static boolean areTwins(String one, String two) {
    if (one.length() < 3 || one.length() != two.length()) {
      return false;
    }
    int differ = 0;
    for (int i = 0; i < one.length(); i++) {
      differ += one.charAt(i) == two.charAt(i) ? 0 : 1;
    }
    return differ == 1 || differ == 2
        && one.chars().sorted().boxed().toList().equals(two.chars().sorted().boxed().toList());
  }

  private static boolean areUsedAlike(Abbreviations abbreviations, String one, String two) {
    Set<String> shared = new HashSet<>(abbreviations.beside().getOrDefault(one, Set.of()));
    shared.retainAll(abbreviations.beside().getOrDefault(two, Set.of()));
    shared.removeIf(word -> word.length() < 3);
    return !shared.isEmpty();
  }

  /** {@code CNSCD} beside an explained {@code CNSCĐ}: typed without its diacritics. */
  private static boolean isWithoutMarks(Abbreviations abbreviations, String one, String two) {
    return abbreviations.isKnown(one) != abbreviations.isKnown(two)
        && Letter.skeleton(one.toLowerCase(Locale.ROOT)).equals(Letter.skeleton(two.toLowerCase(Locale.ROOT)));
  }

  private void report(Draft draft, Abbreviations abbreviations, String one, String two, Problems problems) {
    boolean firstIsSlip = abbreviations.isKnown(two) && !abbreviations.isKnown(one);
    Text place = abbreviations.first().get(firstIsSlip ? one : two);
    Text other = abbreviations.first().get(firstIsSlip ? two : one);
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” và “" + other + "” chỉ khác một chữ cái: một trong hai có lẽ gõ sai",
            "“" + place + "” and “" + other + "” differ by only one letter: one of them is probably mistyped")
        .hint(abbreviations.isKnown(other.value())
                ? "viết “" + other + "” nếu đúng ý bạn" : "viết một chữ viết tắt ở mọi chỗ và giải thích ở lần đầu",
            abbreviations.isKnown(other.value()) ? "write “" + other + "” if that is what you mean"
                : "use the same abbreviation everywhere and explain it where it first occurs")
        .seeAlso(draft.place(other)));
  }
}
