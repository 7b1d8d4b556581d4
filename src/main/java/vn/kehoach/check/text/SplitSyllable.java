package vn.kehoach.check.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.Lexicon;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.check.word.Syllable;
import vn.kehoach.check.word.Trait;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds a syllable split by a space: {@code kế ho ạch}, {@code th ực hiện}, {@code tổ chứ c}, as in texts scanned by
 * OCR.
 *
 * <p>Reported only if the whole syllable forms a compound with its neighbour or is a very common word.
 */
public final class SplitSyllable implements Rule {

  /** Words followed by a single letter that is not the start of a syllable: điểm đ, mục c. */
  private static final List<String> POINTERS = List.of("điểm", "mục", "khoản", "lớp", "nhóm", "loại", "hạng", "chữ",
      "vitamin", "tổ", "đội", "khối", "bảng", "hình", "phần", "ý", "tiết");

  @Override
  public String id() {
    return "text/split-syllable";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Words words : Words.of(draft)) {
      if (Spelling.isChecked(words.passage())) {
        passage(draft, words, problems);
      }
    }
  }

  private void passage(Draft draft, Words words, Problems problems) {
    int[] traits = words.traits();
    for (int i = 0; i + 1 < traits.length; i++) {
      String whole = mayMeet(traits[i], traits[i + 1]) ? joined(words, i) : null;
      if (whole != null) {
        int from = words.get(i).from();
        int to = words.get(i + 1).to();
        report(draft, words.passage().text().subSequence(from, to), whole, problems);
        i++;
      }
    }
  }

  /** The syllable whose two parts are at {@code index} and {@code index + 1}; {@code null} if they are none. */
  static @Nullable String joined(Words words, int index) {
    if (index < 0 || index + 1 >= words.size()) {
      return null;
    }
    Word first = words.get(index);
    Word second = words.get(index + 1);
    if (!mayMeet(first.traits(), second.traits())) {
      return null;
    }
    boolean near = second.from() == first.to() + 1 && !first.bound() && !second.bound();
    boolean small = near && second.isLower() && (first.isLower() || first.opens() && isCapital(first));
    boolean capitals = near && isCapital(first) && isCapital(second) &&
        first.value().length() + second.value().length() > 2
        && (first.isUpper() || second.isUpper());
    String whole = first.lower() + second.lower();
    Word before = words.before(index);
    Word after = words.after(index + 1);
    boolean fits = before != null && before.letters().seconds().contains(whole)
        || after != null && after.letters().firsts().contains(whole)
        || first.is(Trait.ONSET) && Lexicon.Free.ALL.contains(whole);
    if (!fits || !small && !capitals || !Syllable.isPossible(whole)) {
      return null;
    }
    boolean points = first.lower().length() == 1 && before != null && POINTERS.contains(before.lower());
    boolean alone = first.letters().seconds().contains(second.letters())
        || before != null && before.letters().seconds().contains(first.letters())
        || after != null && second.letters().seconds().contains(after.letters());
    return alone || points ? null : first.value() + second.value();
  }

  /**
   * Quick test: whether the parts meet as two whole syllables never do: no vowel in the first, no vowel in the second,
   * or a vowel on both sides.
   */
  private static boolean mayMeet(int first, int second) {
    if ((second & Trait.FOLLOWS.bit) == 0) {
      return false;
    }
    if ((second & Trait.OPEN_START.bit) != 0) {
      return Trait.ONSET.isIn(first) || Trait.OPEN_END.isIn(first) && !Trait.FREE.isIn(first & second);
    }
    return Trait.CODA.isIn(second) && Trait.OPEN_END.isIn(first);
  }

  private static boolean isCapital(Word word) {
    return word.isTitle() || word.isUpper();
  }

  private void report(Draft draft, Text place, String whole, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” là một tiếng bị tách đôi", "“" + place + "” is one syllable split by a space")
        .hint("viết liền: “" + whole + "”", "write it without the space: “" + whole + "”")
        .fix(place.span(), whole));
  }
}
