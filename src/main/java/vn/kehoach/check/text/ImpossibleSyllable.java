package vn.kehoach.check.text;

import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.LegacyLetters;
import vn.kehoach.check.word.Lexicon;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.check.word.Trait;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * Finds words that are not possible Vietnamese syllables: {@code đy mạnh}, {@code tchức}, {@code ngưòi}. Foreign words
 * and names are an info or are skipped.
 */
public final class ImpossibleSyllable implements Rule {

  private static final String VOWELS = "aăâeêioôơuưy";

  @Override
  public String id() {
    return "text/impossible-syllable";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Words words : Words.of(draft)) {
      if (Spelling.isChecked(words.passage())) {
        passage(draft, words.passage(), words, problems);
      }
    }
  }

  private void passage(Draft draft, Passage passage, Words words, Problems problems) {
    for (int i = words.next(Trait.IMPOSSIBLE, 0); i >= 0; i = words.next(Trait.IMPOSSIBLE, i + 1)) {
      Word word = words.get(i);
      boolean told = SplitSyllable.joined(words, i) != null || SplitSyllable.joined(words, i - 1) != null
          || LegacyLetters.isIn(passage, word)
          || LookAlikeLetters.isStrange(word.value()) || isPlaceName(passage, words, i)
          || isSpecies(passage.plain(), word) || isBehindApostrophe(passage.plain(), word)
          || isGloss(passage.plain(), word);
      Severity severity = told || word.bound() || word.value().length() < 2 ? null : severity(words, i);
      if (severity != null) {
        Text place = passage.text().subSequence(word.from(), word.to());
        Problem problem = Problem.warning(id(), draft.place(place),
            "“" + word.value() + "” không phải một tiếng viết được trong tiếng Việt",
            "“" + word.value() + "” is not a possible Vietnamese syllable").as(severity);
        String found = Spelling.meant(words, i);
        String meant = found == null || !word.isTitle() ? found
            : Character.toUpperCase(found.charAt(0)) + found.substring(1);
        problems.add(meant == null
            ? problem.hint("gõ lại chữ này; nếu là tên riêng hoặc chữ nước ngoài thì để nguyên",
                "retype the word; if it is a proper name or a foreign word, leave it as it is")
            : problem.didYouMean(meant));
      }
    }
  }

  /** A highland name, in the letterhead or a title, or followed by another part of the name: XÃ NGỌK TỤ, Đắk Lắk. */
  private static boolean isPlaceName(Passage passage, Words words, int index) {
    Word word = words.get(index);
    boolean heads = switch (passage.role()) {
      case PARENT, AGENCY, PLACE, SUBJECT, HEADING, APPENDIX_TITLE -> true;
      default -> false;
    };
    Word after = words.after(index);
    boolean goesOn = after != null && after.isTitle();
    boolean capital = word.isTitle() || word.isUpper();
    return capital && (heads || goesOn) && Spelling.isHighlandName(word.lower());
  }

  /** Part of a highland name after an apostrophe: Cư M'gar, Ea H'leo. */
  private static boolean isBehindApostrophe(String plain, Word word) {
    int at = word.from();
    return at > 1 && (plain.charAt(at - 1) == '\'' || plain.charAt(at - 1) == '’')
        && Character.isUpperCase(plain.charAt(at - 2));
  }

  /** A foreign word in brackets that explains the Vietnamese one: "hội chẩn trực tuyến (telehealth)". */
  private static boolean isGloss(String plain, Word word) {
    return !word.isVietnamese() && word.value().length() > 3 && word.from() > 0 && plain.charAt(word.from() - 1) == '('
        && plain.startsWith(")", word.to());
  }

  /** The species after the letter of its genus: E. coli, S. aureus. */
  private static boolean isSpecies(String plain, Word word) {
    int at = word.from();
    return word.isLower() && !word.isVietnamese() && at > 2 && plain.startsWith(". ", at - 2)
        && plain.charAt(at - 3) >= 'A' && plain.charAt(at - 3) <= 'Z' && (at == 3 || plain.charAt(at - 4) == ' ');
  }

  /** The severity of the word; {@code null} if it is acceptable. */
  private static @Nullable Severity severity(Words words, int index) {
    Word word = words.get(index);
    String lower = word.lower();
    if (Lexicon.Loans.ALL.contains(lower) || word.letters().isLegal() || Spelling.isFused(word)) {
      return null;
    }
    boolean toned = Spelling.hasTone(lower);
    if (word.isUpper()) {
      return toned ? Severity.WARNING : null;
    }
    if (!word.isCommon()) {
      return word.isTitle() && toned && !Spelling.isHighlandName(lower) ? Severity.INFO : null;
    }
    if (word.isVietnamese()) {
      return Severity.WARNING;
    }
    if (Spelling.isPlainlyForeign(lower)) {
      return null;
    }
    boolean voiceless = lower.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    boolean stripped = Spelling.isStrippedCompound(words, index);
    return voiceless && word.isLower() || stripped ? Severity.WARNING
        : word.isLower() && !isForeign(words, index - 1) && !isForeign(words, index + 1) ? Severity.INFO : null;
  }

  /** Whether the word there looks foreign: words of another language come in rows, "learning management system". */
  private static boolean isForeign(Words words, int index) {
    if (index < 0 || index >= words.size()) {
      return false;
    }
    Word word = words.get(index);
    return word.value().length() > 2 && !word.isVietnamese() && !word.isUpper() && !word.letters().isLegal();
  }
}
