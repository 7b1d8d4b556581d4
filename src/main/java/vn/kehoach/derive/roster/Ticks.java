package vn.kehoach.derive.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Entries;
import vn.kehoach.derive.recipe.Shipped;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Text;

/**
 * Columns of a roster that contain only ticks (đánh dấu x, ✓, có, không): properties of units ("Ven biển") or, in a
 * matrix, the parent's tasks for each unit ("nv-03").
 */
public final class Ticks {

  private static final Entries WORDS = Shipped.entries("units").group("ticks");
  private static final Set<String> YES = words("yes");
  private static final Set<String> NO = words("no");

  private static final Pattern PRIVATE = Pattern.compile("(?iu)ngoài công lập|tư thục|tư nhân|dân lập");

  /** Additions in a heading: "Xã thuộc vùng ven biển", "Có làng nghề". */
  private static final String BESIDES =
      "(?:(?:là|có|thuộc|các|xã|phường|đặc khu|đơn vị|địa phương|địa bàn|vùng|khu vực|nhóm) )*";

  /** For each column, whether each cell is ticked, by row position. */
  private final Map<String, Map<Integer, Boolean>> columns = new LinkedHashMap<>();

  /** For columns that are properties, the words for the property. */
  private final Map<String, String> traits = new LinkedHashMap<>();

  /** The same words as typed in the heading. */
  private final Map<String, String> typed = new HashMap<>();

  private Ticks() {}

  private static Set<String> words(String key) {
    return WORDS.texts(key).stream().map(Text::value).collect(Collectors.toUnmodifiableSet());
  }

  public static Ticks of(Roster roster) {
    Ticks ticks = new Ticks();
    for (String column : roster.columns()) {
      if (!column.isBlank() && !ColumnNames.isOurs(column)) {
        ticks.read(column, roster.units());
      }
    }
    ticks.readHeadings(roster.units());
    return ticks;
  }

  /** Units under "Ngoài công lập", or with that kind, are no public ones; other headings may overlap. */
  private void readHeadings(List<Unit> units) {
    Map<Integer, Boolean> cells = new HashMap<>();
    units.forEach(unit -> cells.put(unit.position(), PRIVATE.matcher(unit.group().map(Text::value).orElse("")
        + " " + unit.name() + " " + unit.field(UnitKind.COLUMN).map(Text::value).orElse("")).find()));
    if (cells.containsValue(true) && cells.containsValue(false)) {
      for (String words : List.of("ngoài công lập", "tư thục", "tư nhân")) {
        if (!columns.containsKey(words)) {
          columns.put(words, cells);
          traits.put(words, Letters.marked(words));
          typed.put(words, words);
        }
      }
    }
  }

  private void read(String column, List<Unit> units) {
    Map<Integer, Boolean> cells = new HashMap<>();
    boolean counts = true;
    for (Unit unit : units) {
      String cell = unit.field(column).map(Text::value).orElse("");
      if (!isYes(cell) && !isNo(cell)) {
        return;
      }
      counts &= cell.isBlank() || Character.isDigit(cell.strip().charAt(0));
      cells.put(unit.position(), isYes(cell));
    }
    if (cells.containsValue(true)) {
      columns.put(column, cells);
      // "Phân vùng - Ven biển": headings of two lines joined
      String heading = Letters.lower(column.substring(column.lastIndexOf(" - ") < 0 ? 0
          : column.lastIndexOf(" - ") + 3));
      String bare = heading.replaceFirst("^" + BESIDES, "");
      // a single word, "biển", is found anywhere; "có biển" is not
      String words = bare.contains(" ") ? bare : heading;
      if (!counts && words.contains(" ")) {
        traits.put(column, Letters.marked(words));
        typed.put(column, words);
      }
    }
  }

  static boolean isYes(String cell) {
    return YES.contains(cell.strip().toLowerCase(Locale.ROOT));
  }

  static boolean isNo(String cell) {
    return cell.isBlank() || NO.contains(cell.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a column contains only ticks. */
  public boolean knows(String column) {
    return columns.containsKey(column);
  }

  public boolean has(Unit unit, String column) {
    return columns.getOrDefault(column, Map.of()).getOrDefault(unit.position(), false);
  }

  /** The column for the units meant by a text: "Ủy ban nhân dân các xã ven biển". */
  public Optional<String> traitIn(Text words) {
    return traitsIn(words).stream().findFirst();
  }

  /** Several for "các xã biên giới, xã đảo". */
  public List<String> traitsIn(Text words) {
    String said = traits.isEmpty() ? "" : " " + Letters.marked(words.value()) + " ";
    return traits.entrySet().stream().filter(trait -> said.contains(" " + Letters.toneLast(trait.getValue()) + " "))
        .map(Map.Entry::getKey).toList();
  }

  /** Where the words for a property end in a text; -1 if they are spelt differently there. */
  public int endOfTrait(Text words, String column) {
    String trait = typed.getOrDefault(column, "");
    int at = trait.isEmpty() ? -1 : Letters.lower(words.value()).indexOf(trait);
    return at < 0 ? -1 : at + trait.length();
  }

  /** Whether a text refers to a property for which the unit is ticked. */
  public boolean means(Text words, Unit unit) {
    return traitsIn(words).stream().anyMatch(column -> has(unit, column));
  }

  /** Whether there is a column for a task, by id or text, in which the unit is not ticked. */
  public boolean withholds(Task task, @Nullable Text words, Unit unit) {
    if (columns.isEmpty()) {
      return false;
    }
    Set<String> names = new HashSet<>();
    if (task.id() != null) {
      names.add(Letters.plain(task.id().value()));
    }
    if (words != null) {
      names.add(Letters.plain(words.value()));
    }
    return columns.keySet().stream().filter(column -> names.contains(Letters.plain(column)))
        .findFirst().filter(column -> !has(unit, column)).isPresent();
  }
}
