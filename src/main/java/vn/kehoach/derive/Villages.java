package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Parts of a commune (thôn, ấp, khu phố, tổ dân phố) in a roster: they issue no documents, so no plan of their own. */
final class Villages {

  private static final Pattern VILLAGE = Pattern.compile(
      "(?iu)(?:thôn|ấp|bản|buôn|làng|xóm|sóc|khóm|khu phố|KP|khối phố|khu dân cư|tổ dân phố|TDP|tổ nhân dân|tiểu khu)"
      + "\\.?\\s.+");

  private Villages() {}

  /** The others; of these one problem for all of them. */
  static List<Unit> left(List<Unit> units, Problems problems) {
    List<Unit> villages = new ArrayList<>();
    List<Unit> others = new ArrayList<>();
    for (Unit unit : units) {
      boolean village = unit.level() == null && VILLAGE.matcher(unit.name().value()).matches();
      (village ? villages : others).add(unit);
    }
    if (!villages.isEmpty()) {
      problems.add(told(villages));
    }
    return List.copyOf(others);
  }

  private static Problem told(List<Unit> villages) {
    Unit first = villages.get(0);
    int more = villages.size() - 1;
    return Problem.error("units/village", first.place(),
            "“" + first.name() + "”" + (more == 0 ? "" : " và " + more + " nơi khác")
                + " là thôn, ấp, khu phố, tổ dân phố: không phải cấp hành chính, không ban hành kế hoạch",
            "“" + first.name() + "”" + (more == 0 ? "" : " and " + more + " more")
                + " are parts of a commune, which issue no plans")
        .hint("ghi việc của từng nơi thành một bảng hoặc phụ lục của chính kế hoạch này; trong danh sách chỉ để đơn vị "
                + "có con dấu (trường, trạm y tế, phòng ...)",
            "say what each of them does in a table or an appendix of this very plan; keep in the roster the bodies "
                + "that issue documents (schools, medical stations, offices)");
  }
}
