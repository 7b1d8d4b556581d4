package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private static final Sought QUOTED = Sought.of(
      "(\\p{L}+ \\p{L}+) [“\"](\\p{Lu}\\p{L}*(?:,? \\p{L}+){3,11})[”\"]", "“", "\"");

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
      QUOTED.in(passage, name -> all.add(new Quoted(passage.text(name, 2), name.group(1).toLowerCase(Locale.ROOT),
          PlainWords.of(name.group(2).toLowerCase(Locale.ROOT), '&'))));
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
}
