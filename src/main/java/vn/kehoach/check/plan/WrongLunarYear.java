package vn.kehoach.check.plan;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code tết Nguyên đán Bính Ngọ năm 2027}: 2027 is Đinh Mùi. */
public final class WrongLunarYear implements Rule {

  private static final List<String> STEMS = List.of("Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu",
      "Kỷ");
  private static final List<String> BRANCHES = List.of("Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn",
      "Tỵ", "Ngọ", "Mùi");

  private static final Sought NAMED = Sought.at("(?<!\\p{L})((?:" + String.join("|", STEMS) + ") (?:"
      + String.join("|", BRANCHES) + "|Tị))(?!\\p{L})[ ,]*(?:-|–|\\(|năm)? ?((?:19|20)\\d{2})(?!\\d)",
      STEMS.toArray(String[]::new));

  @Override
  public String id() {
    return "plan/wrong-lunar-year";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(NAMED)) {
      NAMED.in(passage, named -> {
        String right = name(Integer.parseInt(named.group(2)));
        if (!right.equals(named.group(1).replace("Tị", "Tỵ"))) {
          problems.add(Problem.error(id(), draft.place(passage.text(named, 1)),
                  "năm " + named.group(2) + " là " + right + ", không phải " + named.group(1),
                  named.group(2) + " is " + right + ", not " + named.group(1))
              .hint("viết " + right + ", hoặc sửa năm dương lịch",
                  "write " + right + ", or correct the calendar year"));
        }
      });
    }
  }

  static String name(int year) {
    return STEMS.get(year % STEMS.size()) + " " + BRANCHES.get(year % BRANCHES.size());
  }
}
