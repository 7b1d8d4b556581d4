package vn.kehoach.check.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.check.word.Syllable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds a number and a word without a space between them: {@code 46hộ}, {@code với187}. */
public final class NumberFused implements Rule {

  private static final Sought BEFORE_WORD = Sought.atNumber(
      "(?:(?<![\\p{L}\\d.,/&-])|(?<=\\d{4}-))(\\d{1,6}|\\d{1,3}(?:\\.\\d{3})+)(\\p{Ll}{2,6})"
      + "(?![\\p{L}\\d/@-]|\\.\\p{L})");
  private static final Expression BEHIND_WORD = Expression.of(
      "(?<![\\p{L}\\d/@.-])(\\p{L}\\p{Ll}{1,5})(\\d{1,6})(?![\\p{L}\\d/-]|\\.\\p{L})");

  /** The letter o for the digit 0: "2oo học viên", "1O.000". */
  private static final Sought LETTER_O = Sought.atNumber(
      "(?<![\\p{L}\\d.,/-])\\d[\\d.]*[oO]+[oO\\d.]*(?![\\p{L}\\d/-])");

  /** Units that may be written without a space after the number. */
  private static final Set<String> UNITS = Set.of("ha", "km", "cm", "mm", "ml", "kg", "mg", "kv", "kw", "tr", "đ", "dm",
      "bit", "px", "hz", "mb", "gb", "am", "pm", "ph");

  @Override
  public String id() {
    return "text/number-fused";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      if (Spelling.isChecked(passage) && passage.hasFusedDigit()) {
        check(passage, draft, problems);
      }
    }
  }

  private void check(Passage passage, Draft draft, Problems problems) {
    LETTER_O.in(passage, found -> {
      String digits = found.group().replaceAll("[oO]", "0").replaceFirst("\\.$", "");
      if (digits.length() > 2 || found.group().indexOf('o') > 0) {
        letter(draft, passage.text().subSequence(found.start(), found.start() + digits.length()), digits, problems);
      }
    });
    BEFORE_WORD.in(passage, found -> {
      if (!UNITS.contains(found.group(2)) && Syllable.isPossible(found.group(2))) {
        report(draft, passage, found, problems);
      }
    });
    Matcher found = BEHIND_WORD.matcher(passage.plain());
    while (found.find()) {
      String lower = found.group(1).toLowerCase(Locale.ROOT);
      if (lower.chars().anyMatch(letter -> letter > 127) && Syllable.isPossible(lower)) {
        report(draft, passage, found, problems);
      }
    }
  }

  private void letter(Draft draft, Text place, String digits, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” có chữ o thay cho số 0", "“" + place + "” has the letter o instead of the digit 0")
        .hint("viết " + digits, "write " + digits)
        .fix(place.span(), digits));
  }

  /** The two groups of the match are the number and the word, in either order. */
  private void report(Draft draft, Passage passage, MatchResult found, Problems problems) {
    Text place = passage.text(found);
    String parts = found.group(1) + " " + found.group(2);
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” thiếu dấu cách giữa số và chữ", "“" + place + "” lacks a space between number and word")
        .hint("viết “" + parts + "”", "write “" + parts + "”")
        .fix(place.span(), parts));
  }
}
