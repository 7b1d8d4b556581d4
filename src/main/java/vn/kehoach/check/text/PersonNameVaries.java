package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Letter;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds two names of persons that differ in the diacritics of one syllable: {@code đồng chí Lò Văn Pâng} and {@code
 * đồng chí Lò Văn Pầng}. They may be two persons, so this is an info.
 */
public final class PersonNameVaries implements Rule {

  private static final String[] CALLED = {"ông ", "bà ", "đồng chí ", "đ/c ", "thầy ", "cô ", "Ông ", "Bà ",
      "Đồng chí ", "Đ/c ",
      "Thầy ", "Cô ", "thầy giáo ", "cô giáo ", "bác sĩ ", "Bác sĩ "};
  private static final Sought PERSON = Sought.at("(?<!\\p{L})(?:" + String.join("|", CALLED)
      + ")(\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){2,4})(?!\\p{L}| \\p{Lu})", CALLED);

  @Override
  public String id() {
    return "text/person-name-varies";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, List<Text>> byLetters = new LinkedHashMap<>();
    for (Passage passage : draft.passages(PERSON)) {
      if (passage.isProse() || passage.role() == Role.ASSIGNED_AGENCY) {
        PERSON.in(passage, person -> {
          Text name = passage.text(person, 1);
          byLetters.computeIfAbsent(Letter.skeleton(Passage.plain(name).toLowerCase(Locale.ROOT)),
              none -> new ArrayList<>(2))
              .add(name);
        });
      }
    }
    byLetters.values().stream().filter(names -> names.size() > 1).forEach(names -> compare(draft, names, problems));
  }

  /** Reports each other spelling once, against the first. */
  private void compare(Draft draft, List<Text> names, Problems problems) {
    Text first = names.get(0);
    List<String> told = new ArrayList<>(List.of(first.value()));
    for (Text name : names) {
      if (!told.contains(name.value()) && different(first.value(), name.value()) == 1) {
        told.add(name.value());
        problems.add(Problem.info(id(), draft.place(name),
                "ở đây ghi “" + name + "”, ở dòng " + draft.place(first).line() + " ghi “" + first + "”",
                "“" + name + "” here, “" + first + "” on line " + draft.place(first).line())
            .hint("xem lại họ tên; nếu là hai người thì để nguyên",
                "check the name; if they are two people, leave it as it is")
            .seeAlso(draft.place(first)));
      }
    }
  }

  /** How many syllables differ; 0 for names of different length. */
  private static int different(String one, String other) {
    String[] first = one.split("\\s");
    String[] second = other.split("\\s");
    int different = 0;
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      different += first[i].equals(second[i]) ? 0 : 1;
    }
    return first.length == second.length ? different : 0;
  }
}
