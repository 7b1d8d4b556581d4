package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Checks that a province derives plans only for its own communes: units in other provinces are problems, one per
 * province.
 */
record Province(Issuer issuer) {

  List<Unit> own(Roster roster, Problems problems) {
    boolean province = issuer.level() != null && Set.of("tỉnh", "thành phố").contains(issuer.level());
    if (!province || !roster.columns().contains("province")) {
      return roster.units();
    }
    List<Unit> own = new ArrayList<>();
    Map<String, List<Unit>> others = new LinkedHashMap<>();
    for (Unit unit : roster.units()) {
      Text written = unit.fields().get("province");
      if (written == null || Roster.matches(written.value(), String.valueOf(issuer.name()))) {
        own.add(unit);
      } else {
        others.computeIfAbsent(written.value(), none -> new ArrayList<>()).add(unit);
      }
    }
    others.forEach((name, units) -> problems.add(elsewhere(name, units)));
    return List.copyOf(own);
  }

  private Problem elsewhere(String name, List<Unit> units) {
    Unit first = units.get(0);
    String more = units.size() == 1 ? "" : " và " + (units.size() - 1) + " đơn vị khác";
    String others = units.size() == 1 ? "" : " and " + (units.size() - 1) + " other units";
    return Problem.error("units/other-province", first.place(),
            "“" + first.name() + "”" + more + " thuộc " + name + ", không phải " + issuer.scope(),
            "“" + first.name() + "”" + others + ": in " + name + ", not in " + issuer.scope())
        .hint("chỉ lấy đơn vị của mình: --where \"province=" + issuer.name() + "\"",
            "select only your own units: --where \"province=" + issuer.name() + "\"");
  }
}
