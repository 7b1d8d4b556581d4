package vn.kehoach.check.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code kế ho ạch}, {@code th ực hiện}, {@code tổ chứ c}: one syllable with a space inside, as texts read from scanned
 * pages have it. Told only where the whole syllable makes a compound with its neighbour, or is a very common word.
 */
public final class SplitSyllable implements Rule {

  private static final String VOWELS = "aeiouy";

  /** Letters that point at something are no beginning of a syllable: điểm đ, mục c. */
  private static final List<String> POINTERS = List.of("điểm", "mục", "khoản", "lớp", "nhóm", "loại", "hạng", "chữ",
      "vitamin", "tổ", "đội", "khối", "bảng", "hình", "phần", "ý", "tiết");

  @Override
  public String id() {
    return "text/split-syllable";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      if (!Spelling.isChecked(passage)) {
        continue;
      }
      List<Word> words = Word.of(passage);
      for (int i = 0; i + 1 < words.size(); i++) {
        String whole = joined(words, i);
        if (whole != null) {
          report(draft, passage.text().subSequence(words.get(i).from(), words.get(i + 1).to()), whole, problems);
          i++;
        }
      }
    }
  }

  /** The syllable whose two parts stand at an index and behind it; {@code null} when they are none. */
  static @Nullable String joined(List<Word> words, int index) {
    if (index < 0 || index + 1 >= words.size()) {
      return null;
    }
    Word first = words.get(index);
    Word second = words.get(index + 1);
    if (!mayMeet(first.letters(), second.letters())) {
      return null;
    }
    boolean near = second.follows() && second.from() == first.to() + 1 && !first.bound() && !second.bound();
    boolean small = near && second.isLower() && (first.isLower() || first.opens() && isCapital(first));
    boolean capitals = near && isCapital(first) && isCapital(second) &&
        first.value().length() + second.value().length() > 2
        && (first.isUpper() || second.isUpper());
    String whole = first.lower() + second.lower();
    if (!small && !capitals || !Syllable.isPossible(whole)) {
      return null;
    }
    Word before = index > 0 && first.follows() ? words.get(index - 1) : null;
    Word after = index + 2 < words.size() && words.get(index + 2).follows() ? words.get(index + 2) : null;
    boolean points = first.lower().length() == 1 && before != null && POINTERS.contains(before.lower());
    boolean fits = before != null && Compounds.has(before.lower(), whole)
        || after != null && Compounds.has(whole, after.lower())
        || isOnset(first.letters()) && Lexicon.Free.ALL.contains(whole);
    boolean alone = Compounds.has(first.lower(), second.lower())
        || before != null && Compounds.has(before.lower(), first.lower())
        || after != null && Compounds.has(second.lower(), after.lower());
    return fits && !alone && !points ? first.value() + second.value() : null;
  }

  /** One end meets the other where no two syllables do: no vowel before, or no vowel behind, or a vowel behind both. */
  private static boolean mayMeet(Letters first, Letters second) {
    String one = first.skeleton();
    String other = second.skeleton();
    if (VOWELS.indexOf(other.charAt(0)) < 0) {
      return other.length() <= 2 && !hasVowel(other) && VOWELS.indexOf(one.charAt(one.length() - 1)) >= 0;
    }
    return isOnset(first) || hasVowel(one) && !(first.free() && second.free());
  }

  private static boolean isOnset(Letters letters) {
    return !hasVowel(letters.skeleton()) && letters.skeleton().length() <= 3;
  }

  private static boolean hasVowel(String skeleton) {
    for (int i = 0; i < skeleton.length(); i++) {
      if (VOWELS.indexOf(skeleton.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(Word word) {
    return word.isTitle() || word.isUpper();
  }

  private void report(Draft draft, Text place, String whole, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” là một tiếng bị tách đôi", "“" + place + "” is one syllable with a space inside")
        .hint("viết liền: “" + whole + "”", "write “" + whole + "”")
        .fix(place.span(), whole));
  }
}
