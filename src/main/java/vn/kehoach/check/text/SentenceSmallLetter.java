package vn.kehoach.check.text;

import java.util.Locale;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.word.Lexicon;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds a sentence that begins with a lower-case letter: {@code ... thực hiện. các đơn vị ...}. */
public final class SentenceSmallLetter implements Rule {

  private static final Sought STOP = Sought.at("[.?!](?<=(?:\\p{Ll}{2}[)”]?|[0-9]%)[.?!])"
      + "(?<!(?<![\\p{L}\\d])(?:tr|vv|tp|tt|kp|ths|stt|sđt|đt)[.?!]) (\\p{Ll})", ". ~", "? ~", "! ~");

  private static final Expression OPENING = Expression.of("(\\p{Ll}\\p{L}+) \\p{Ll}");

  @Override
  public String id() {
    return "text/sentence-small-letter";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      if (!passage.isProse() || passage.role() == Role.TASK_FIELD || passage.role() == Role.TABLE) {
        continue;
      }
      String plain = passage.plain();
      opening(draft, passage, plain, problems);
      STOP.in(passage, stops -> {
        Text letter = passage.text(stops, 1);
        int end = stops.start(1);
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
          end++;
        }
        String word = plain.substring(stops.start(1), end);
        String right = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        problems.add(Problem.warning(id(), draft.place(passage.text(), stops.start(1), end),
                "đầu câu phải viết hoa: “" + word + "”", "a sentence must begin with a capital: “" + word + "”")
            .hint("viết “" + right + "”, hoặc thay dấu chấm bằng dấu phẩy",
                "write “" + right + "”, or replace the full stop with a comma")
            .cite(draft.clause("capitals-sentence"))
            .fix(letter.span(), right.substring(0, 1)));
      });
    }
  }

  /** Quick test; the expression decides. A surrogate is half of a letter that may be lower case. */
  private static boolean mayBeSmall(char letter) {
    return Character.isLowerCase(letter) || Character.isSurrogate(letter);
  }

  /** A brand that its owner writes with a lower-case first letter: "eNetViet", "iOffice". */
  private static boolean isBrand(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Checks the first letter of an item. In a list after a colon a lower-case letter is customary, so this is an info.
   */
  private void opening(Draft draft, Passage passage, String plain, Problems problems) {
    Matcher opening = passage.role() == Role.BODY && mayBeSmall(plain.charAt(0)) ? OPENING.matcher(plain) : null;
    if (opening != null && opening.lookingAt()) {
      String first = opening.group(1);
      String shouted = first.toUpperCase(Locale.ROOT);
      if (isBrand(first)) {
        return;
      }
      boolean abbreviation = !Spelling.looksRight(first) && Lexicon.Abbreviations.ALL.contains(shouted);
      String right = abbreviation ? shouted : Character.toUpperCase(first.charAt(0)) + first.substring(1);
      problems.add(Problem.info(id(), draft.place(passage.text(), 0, opening.end(1)),
              "đầu đoạn viết thường: “" + opening.group(1) + "”",
                  "the paragraph begins with a lower-case letter: “" + opening.group(1) + "”")
          .hint("viết “" + right + "”", "write “" + right + "”")
          .cite(draft.clause("capitals-sentence")));
    }
  }
}
