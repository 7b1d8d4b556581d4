package vn.kehoach.check.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds a body that is named once and has no work, beside one with nearly its name that has: {@code Phòng Kỹ thuật -
 * Công nghệ} or {@code Phòng Chất lượng - Kỹ thuật} for "Phòng Kỹ thuật - Chất lượng", {@code Phòng Tham mưu} for "Ban
 * Tham mưu".
 */
public final class UnlistedTwin implements Rule {

  private static final String[] HEADS = {"Phòng ", "Ban ", "Vụ ", "Cục ", "Tổ ", "Khoa ", "Bộ phận "};
  private static final Sought NAME = Sought.at("(?<!\\p{L})(Phòng|Ban|Vụ|Cục|Tổ|Khoa|Bộ phận) "
      + "(\\p{Lu}\\p{L}*+(?: \\p{Ll}+)?+)(?: [-–] (\\p{Lu}\\p{L}*+(?: \\p{Ll}+)?+))?+"
      + "(?!,? và \\p{Lu}|,? \\p{Lu}|\\p{L})",
      HEADS);

  /** A body of two halves, "Kỹ thuật" and "Chất lượng"; the second is empty for "Ban Tham mưu". */
  private record Body(String head, String first, String second) {

    /** Whether one is typed for the other. */
    boolean isTwin(Body other) {
      boolean halves = !second.isEmpty() && !other.second.isEmpty();
      boolean sameHead = head.equals(other.head);
      return halves && sameHead && (first.equals(other.second) && second.equals(other.first)
          || first.equals(other.first) != second.equals(other.second))
          || !sameHead && ROOMS.contains(head) && ROOMS.contains(other.head) && first.equals(other.first)
          && second.equals(other.second) && first.indexOf(' ') > 0;
    }
  }

  /** Heads that differ with the kind of issuer, so that one has no two of them with one name. */
  private static final Set<String> ROOMS = Set.of("Phòng", "Ban", "Vụ", "Bộ phận");

  @Override
  public String id() {
    return "agency/unlisted-twin";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<Body, List<Text>> named = new LinkedHashMap<>();
    Set<Body> listed = new HashSet<>();
    Map<String, Integer> heads = new HashMap<>();
    for (Passage passage : draft.passages(NAME)) {
      Role role = passage.role();
      if (role == Role.REFERENCE || role == Role.LEGAL_BASIS) {
        continue;
      }
      NAME.in(passage, name -> {
        Body body = new Body(name.group(1), name.group(2), name.group(3) == null ? "" : name.group(3));
        named.computeIfAbsent(body, none -> new ArrayList<>(2)).add(passage.text(name));
        heads.merge(body.head(), 1, Integer::sum);
        if (role == Role.ASSIGNED_AGENCY || role == Role.TASK_FIELD || role == Role.TABLE) {
          listed.add(body);
        }
      });
    }
    named.forEach((body, places) -> {
      if (places.size() == 1 && !listed.contains(body)) {
        // one body with another head may be that of a higher level
        listed.stream().filter(other -> body.isTwin(other)
                && (body.head().equals(other.head()) || named.get(other).size() > 1)).findFirst()
            .ifPresent(other -> report(draft, places.get(0), named.get(other).get(0), problems));
      }
    });
  }

  private void report(Draft draft, Text place, Text usual, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” không được giao việc; được giao việc là “" + usual + "”",
            "“" + place + "” has no work in this plan; “" + usual + "” has")
        .hint("viết “" + usual + "” nếu là cơ quan đó", "write “" + usual + "” if that is the agency you mean")
        .seeAlso(draft.place(usual)));
  }
}
