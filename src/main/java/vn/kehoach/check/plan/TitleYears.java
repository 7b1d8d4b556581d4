package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Text;

/** Years in the name of a plan: {@code năm 2027}, {@code giai đoạn 2026 - 2030}; not those of cited documents. */
record TitleYears(Text words, int from, int until) {

  private static final Sought YEARS = Sought.atNumber(
      "(?<![\\d/.-])((?:19|20)\\d{2})(?:(?:\\s*[-–]\\s*| đến(?: năm)? )((?:19|20)\\d{2}))?(?![\\d/.])");
  private static final Expression AIM = Expression.of("(?iu)(?:đến|tầm nhìn|trước|kể từ|so với|tới|từ)(?: hết)?(?:"
      + " năm)? $");

  private static final int LONGEST_AIM = 30;

  /**
   * @param from the offset of {@code title} in the text of the passage
   */
  static List<TitleYears> of(Draft draft, Passage passage, Text title, int from) {
    List<TitleYears> years = new ArrayList<>();
    YEARS.in(Passage.plain(title), found -> {
      String before = title.value().substring(Math.max(0, found.start() - LONGEST_AIM), found.start());
      boolean aim = AIM.matcher(before).find() && found.group(2) == null;
      if (!aim && !OwnTitle.isCited(draft, passage, from + found.start())) {
        int first = Integer.parseInt(found.group(1));
        years.add(new TitleYears(title.subSequence(found.start(), found.end()), first,
            found.group(2) == null ? first : Integer.parseInt(found.group(2))));
      }
    });
    return years;
  }

  private static final Expression COVERS = Expression.of("(?iu)(?:giai đoạn|(?<!(?:đến|từ|trước|hết) )năm) $");

  /**
   * The years of the plan according to its subject, if {@code period} is missing: "năm 2027", "giai đoạn 2026 - 2028".
   */
  static @Nullable TitleYears covered(Draft draft) {
    Passage subject = draft.subject();
    List<TitleYears> years = subject == null ? List.of() : of(draft, subject, subject.text(), 0);
    int at = years.size() == 1 ? subject.plain().indexOf(Passage.plain(years.get(0).words())) : -1;
    boolean covers = at > 0 && COVERS.matcher(subject.plain()).region(0, at).find()
        && !subject.plain().contains("tiếp theo");
    return covers ? years.get(0) : null;
  }

  boolean overlaps(int since, int last) {
    return from <= last && since <= until;
  }

  boolean isRange() {
    return until > from;
  }

  boolean agrees(List<TitleYears> others) {
    return others.stream().anyMatch(other -> overlaps(other.from, other.until)
        && !(isRange() && other.isRange() && (from != other.from || until != other.until)));
  }
}
