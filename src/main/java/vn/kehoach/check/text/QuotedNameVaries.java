package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoach.check.Alphabet;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.PlainWords;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds a name between quotation marks that differs in one word from the same name elsewhere: hội thi {@code “Tiếng hát
 * công đoàn”} where the plan otherwise says {@code “Tiếng hát công nhân”}.
 */
public final class QuotedNameVaries implements Rule {

  private static final Sought QUOTED = Sought.at(
      "[“\"](\\p{Lu}\\p{L}*(?:,? \\p{L}+){3,11})[”\"]", "“^", "\"^");

  /** A quoted name with the two words before it. */
  private record Quoted(Text place, String before, List<String> words) {

    /** Whether one word differs, and what is named is the same. */
    boolean isNearly(Quoted other) {
      int differing = 0;
      for (int i = 0; i < words.size() && words.size() == other.words.size(); i++) {
        differing += words.get(i).equals(other.words.get(i)) ? 0 : 1;
      }
      return differing == 1 && before.equals(other.before);
    }
  }

  @Override
  public String id() {
    return "text/quoted-name-varies";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Quoted> all = new ArrayList<>();
    for (Passage passage : draft.prose(QUOTED)) {
      QUOTED.in(passage, name -> {
        String before = before(passage.plain(), name.start());
        if (!before.isEmpty()) {
          all.add(new Quoted(passage.text(name, 1), before.toLowerCase(Locale.ROOT),
              PlainWords.of(name.group(1).toLowerCase(Locale.ROOT), '&')));
        }
      });
    }
    for (int i = 1; i < all.size(); i++) {
      Quoted one = all.get(i);
      Quoted first = all.subList(0, i).stream().filter(one::isNearly).findFirst().orElse(null);
      boolean again = all.stream().filter(other -> other.words.equals(one.words)).count() > 1;
      if (first != null && !again) {
        int line = draft.place(first.place).line();
        problems.add(Problem.info(id(), draft.place(one.place),
                "“" + one.place + "” ở dòng " + line + " là “" + first.place + "”",
                "“" + one.place + "” is “" + first.place + "” in line " + line)
            .hint("viết một tên ở mọi chỗ; nếu là hai tên thì nói rõ", "write the same name everywhere")
            .seeAlso(draft.place(first.place)));
      }
    }
  }

  /** The two words before a quotation mark; empty if something else stands there. */
  private static String before(String plain, int mark) {
    int second = wordBegin(plain, mark - 1);
    int first = wordBegin(plain, second - 1);
    return first < second - 1 && second < mark - 1 && plain.charAt(mark - 1) == ' ' && plain.charAt(second - 1) == ' '
        ? plain.substring(first, mark - 1) : "";
  }

  /** Where the word that ends at a position begins. */
  private static int wordBegin(String plain, int end) {
    int from = end;
    while (from > 0 && Alphabet.isLetter(plain.charAt(from - 1))) {
      from--;
    }
    return from;
  }
}
