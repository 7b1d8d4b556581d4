package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Letter;
import vn.kehoach.check.Passage;
import vn.kehoach.check.PlainWords;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds an abbreviation whose letters are in another order than the words before it: {@code Liên hiệp Phụ nữ (LHNP)}.
 */
public final class AbbreviationMisspelt implements Rule {

  private static final Sought DEFINED =
      Sought.at("\\((?:viết tắt là |gọi tắt là |sau đây viết tắt là )?[“\"]?(\\p{Lu}{3,8})[”\"]?\\)", "(");
  private static final int BEFORE = 90;

  @Override
  public String id() {
    return "text/abbreviation-misspelt";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(DEFINED)) {
      DEFINED.in(passage, defined -> {
        String code = defined.group(1);
        String before = passage.before(defined.start(), BEFORE);
        String right = turned(code, initials(before));
        if (right != null) {
          Text place = passage.text(defined, 1);
          problems.add(Problem.warning(id(), draft.place(place),
                  "chữ viết tắt “" + code + "” không theo thứ tự các chữ đứng trước",
                  "the letters of “" + code + "” are not in the order of the words before it")
              .hint("viết “" + right + "”", "write “" + right + "”"));
        }
      });
    }
  }

  /** The first letters of the words right before, leaving out "và". */
  private static String initials(String before) {
    String clause = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf('.')) + 1);
    List<String> words = new ArrayList<>(PlainWords.of(clause, '&'));
    words.removeIf(word -> word.equals("và"));
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0) == 'đ' ? 'Đ'
        : Character.toUpperCase(Letter.skeleton(word).charAt(0))));
    return initials.toString();
  }

  /**
   * The code with two neighbouring letters swapped so that it fits the initials; {@code null} if it already fits or no
   * swap helps.
   */
  private static @Nullable String turned(String code, String initials) {
    if (initials.length() < code.length() || initials.endsWith(code)) {
      return null;
    }
    String said = initials.substring(initials.length() - code.length());
    for (int i = 1; i < code.length(); i++) {
      String other = code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
      if (!other.equals(code) && other.equals(said)) {
        return other;
      }
    }
    return null;
  }
}
