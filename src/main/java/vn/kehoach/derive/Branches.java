package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Converts a roster of communes to a roster of branches, if the parent plan was issued by an organisation. */
final class Branches {

  private static final Set<String> PROVINCES = Set.of("tỉnh", "thành phố");

  /** Names of branches that differ from the name of the organisation above them. */
  private static final Map<String, String> CALLED =
      Map.of("đoàn", "Đoàn", "công đoàn", "Công đoàn", "đảng ủy", "Đảng ủy");

  private static final Pattern PART = Pattern.compile("^(?:Ban Thường vụ|Ban Chấp hành|Ban Thường trực) ");

  private Branches() {}

  static Roster of(Roster roster, Issuer issuer, Problems problems) {
    String body = name(issuer);
    if (body == null || roster.units().stream().noneMatch(unit -> unit.parsed().isCommune())) {
      return roster;
    }
    List<Unit> units = new ArrayList<>();
    Unit first = null;
    for (Unit unit : roster.units()) {
      boolean bare = unit.parsed().isCommune();
      units.add(bare ? of(unit, body) : unit);
      first = bare && first == null ? unit : first;
    }
    if (first != null) {
      problems.add(told(first, units.get(first.position()), issuer));
    }
    return new Roster(roster.source(), roster.columns(), List.copyOf(units), roster.refused());
  }

  private static Unit of(Unit unit, String body) {
    String name = body + " " + unit.parsed().scope();
    Map<String, Text> fields = new HashMap<>(unit.fields());
    fields.remove("level");
    return new Unit(unit.position(), unit.code(), unit.name().withValue(name), UnitName.of(name), Map.copyOf(fields),
        unit.place());
  }

  /** {@code null} if the issuer is not a provincial organisation. */
  private static @Nullable String name(Issuer issuer) {
    String kind = issuer.body().level();
    if (kind == null || issuer.level() == null || !PROVINCES.contains(issuer.level())) {
      return null;
    }
    boolean own = kind.equals("hội") || kind.equals("mặt trận");
    String bare = PART.matcher(issuer.agency()).replaceFirst("");
    int end = bare.indexOf(" " + issuer.scope());
    return CALLED.containsKey(kind) ? CALLED.get(kind) : own && end > 0 ? bare.substring(0, end) : null;
  }

  private static Problem told(Unit first, Unit branch, Issuer issuer) {
    return Problem.info("units/branches", first.place(),
            "kế hoạch cấp trên là của " + issuer.agency() + " nên “" + first.name() + "” được hiểu là “" + branch.name()
                + "”; các đơn vị khác cũng vậy",
            "the parent plan is issued by " + issuer.agency() + ", so “" + first.name() + "” is read as "
                + "“" + branch.name()
                + "”, and the other units in the same way")
        .hint("nếu là Ủy ban nhân dân, ghi “base: province-commune” trong công thức",
            "if it is a people's committee, write “base: province-commune” in the recipe");
  }
}
