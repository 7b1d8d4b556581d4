package vn.kehoach.derive.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;

/**
 * The units that are to have plans (danh sách đơn vị), in file order.
 *
 * @param columns the names of its columns, ours if known
 * @param refused the number of rows meant to be units that cannot be used
 */
public record Roster(Source source, List<String> columns, List<Unit> units, int refused) {

  /** "TP. Cần Thơ", "TP Cần Thơ", "T. Hưng Yên". */
  private static final Pattern PROVINCE =
      Pattern.compile("(?iu)^\\s*(?:t\\s*\\.?\\s*p\\s*\\.?|t\\s*\\.)\\s*(?=\\p{L})");

  /**
   * Reads a roster from a table whose first row contains the column names; {@code null} with errors if it is not one.
   */
  public static @Nullable Roster ofRows(Source source, List<List<Text>> rows, Problems problems) {
    return ofRows(source, "", rows, problems);
  }

  /**
   * @param sheet the title of its sheet: "Phường" is the level of bare names
   */
  public static @Nullable Roster ofRows(Source source, String sheet, List<List<Text>> rows, Problems problems) {
    return new RosterReader(source, problems).rows(rows, sheet);
  }

  /** With the title of its sheet, "Ngoài công lập", as the heading of units that have none. */
  public Roster under(String title) {
    return new Roster(source, columns, units.stream().map(unit -> unit.under(title)).toList(), refused);
  }

  /**
   * With the units of another sheet of the same file, and a problem for each that both list; {@code null} if both list
   * the same ones.
   */
  public @Nullable Roster with(Roster other, Problems problems) {
    Map<String, Unit> known = new HashMap<>();
    units.forEach(unit -> known.put(unit.parsed().key(), unit));
    List<Unit> twice = other.units.stream().filter(unit -> known.containsKey(unit.parsed().key())).toList();
    if (twice.size() * 2 >= Math.min(units.size(), other.units.size())) {
      return twice.isEmpty() ? joined(other, twice) : null;
    }
    twice.forEach(unit -> problems.add(RosterReader.twice("“" + unit.name() + "”", "“" + unit.name() + "”",
        unit.place(), Objects.requireNonNull(known.get(unit.parsed().key())).place())));
    return joined(other, twice);
  }

  private Roster joined(Roster other, List<Unit> twice) {
    List<Unit> all = new ArrayList<>(units);
    for (Unit unit : other.units) {
      if (!twice.contains(unit)) {
        all.add(new Unit(all.size(), unit.code(), unit.name(), unit.parsed(), unit.fields(), unit.place()));
      }
    }
    List<String> both = Stream.concat(columns.stream(), other.columns.stream()).distinct().toList();
    return new Roster(source, both, List.copyOf(all), refused + other.refused + twice.size());
  }

  /** Whether a table lists units, whatever its columns are called. */
  public static boolean listsUnits(List<List<Text>> rows) {
    return RosterHead.in(rows) != null;
  }

  /** Reads a roster from YAML: a list of units or of names; {@code null} with errors if it is not one. */
  public static @Nullable Roster ofYaml(Source source, Problems problems) {
    return new RosterReader(source, problems).yaml();
  }

  /**
   * Only the units with a given value in a column: "province=Thành phố Cần Thơ"; {@code null} with a problem if none is
   * left.
   */
  public @Nullable Roster where(String condition, Problems problems) {
    int equals = condition.indexOf('=');
    String column = RosterReader.column(equals < 0 ? condition : condition.substring(0, equals));
    if (equals < 0 || !columns.contains(column)) {
      problems.add(noColumn(equals < 0 ? condition : condition.substring(0, equals), equals < 0));
      return null;
    }
    String wanted = condition.substring(equals + 1).strip();
    Ticks ticks = Ticks.of(this);
    boolean ticked = ticks.knows(column) && (Ticks.isYes(wanted) || Ticks.isNo(wanted));
    List<Unit> kept = units.stream()
        .filter(unit -> ticked ? ticks.has(unit, column) == Ticks.isYes(wanted) : matches(value(unit, column), wanted))
        .toList();
    if (kept.isEmpty()) {
      problems.add(noValue(column, wanted));
      return null;
    }
    List<Unit> numbered = new ArrayList<>(kept.size());
    for (Unit unit : kept) {
      numbered.add(new Unit(numbered.size(), unit.code(), unit.name(), unit.parsed(), unit.fields(), unit.place()));
    }
    return new Roster(source, columns, List.copyOf(numbered), 0);
  }

  static @Nullable String value(Unit unit, String column) {
    return switch (column) {
      case "name" -> unit.name().value();
      case "code" -> unit.code() == null ? null : unit.code().value();
      case "level" -> unit.level();
      default -> unit.field(column).map(Text::value).orElse(null);
    };
  }

  /** "Cần Thơ" and "TP. Cần Thơ" match "Thành phố Cần Thơ". */
  public static boolean matches(@Nullable String value, String wanted) {
    return value != null && isOne(PROVINCE.matcher(value).replaceFirst(""), PROVINCE.matcher(wanted).replaceFirst(""));
  }

  private static boolean isOne(String value, String wanted) {
    return (Letters.same(value, wanted) || Letters.same(UnitName.of(value).own(), wanted)
        || Letters.same(value, UnitName.of(wanted).own()));
  }

  private Problem noColumn(String typed, boolean noEquals) {
    if (noEquals) {
      return Problem.error("units/condition", source.whole(),
              "điều kiện “" + typed + "” thiếu dấu =", "the condition “" + typed + "” has no = sign")
          .hint("viết --where \"province=Thành phố Cần Thơ\"", "write --where \"province=Thành phố Cần Thơ\"");
    }
    Problem problem = Problem.error("units/unknown-column", source.whole(),
        "danh sách không có cột “" + typed + "”", "the roster has no column “" + typed + "”");
    return Suggestion.nearest(typed, columns)
        .map(problem::didYouMean)
        .orElseGet(() -> problem.hint("các cột đang có: " + String.join(", ", columns),
            "available columns: " + String.join(", ", columns)));
  }

  private Problem noValue(String column, String wanted) {
    Set<String> values = new TreeSet<>();
    units.forEach(unit -> {
      String value = value(unit, column);
      if (value != null) {
        values.add(value);
      }
    });
    Problem problem = Problem.error("units/none-left", source.whole(),
        "không đơn vị nào có “" + column + "” là “" + wanted + "”",
        "no unit has the value “" + wanted + "” in the column “" + column + "”");
    return Suggestion.nearest(wanted, values)
        .map(problem::didYouMean)
        .orElseGet(() -> problem.hint("kiểm tra lại giá trị trong danh sách", "check the values in the roster"));
  }
}
