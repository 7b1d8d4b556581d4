package vn.kehoach.derive.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.figure.Figure;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * A unit that is to have its own plan (đơn vị): a row of the roster.
 *
 * @param position in the roster, from 0
 * @param name     as written
 * @param fields   its other columns by name, without blank ones
 * @param place    its row
 */
public record Unit(
    int position, @Nullable Text code, Text name, UnitName parsed, Map<String, Text> fields, Span place) {

  /** A proper name of one or more words, as a pattern. */
  public static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’]*(?: (?:[-–] )?[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’]*)*";

  private static final String AND = Letters.toneLast("(?:[,;] | và |, và )");

  /** The code, otherwise the name: used in messages and to identify the unit later. */
  public String id() {
    return code == null ? name.value() : code.value();
  }

  /** The level (cấp): from the roster, otherwise from the name. */
  public @Nullable String level() {
    Text typed = fields.get("level");
    return typed == null ? parsed.level() : Letters.lower(typed.value());
  }

  Unit under(String title) {
    if (group().isPresent() || title.isBlank()) {
      return this;
    }
    Map<String, Text> more = new HashMap<>(fields);
    more.put(RosterGroups.GROUP, name.withValue(title));
    return new Unit(position, code, name, parsed, Map.copyOf(more), place);
  }

  /** The heading above it in the roster, "b) Cụm số 2". */
  public Optional<Text> group() {
    return field(RosterGroups.GROUP);
  }

  public Optional<Text> field(String column) {
    return Optional.ofNullable(fields.get(column));
  }

  /** A column with several values separated by semicolons, bars or line breaks. */
  List<Text> list(String column) {
    Text all = fields.get(column);
    if (all == null) {
      return List.of();
    }
    int from = 0;
    List<Text> parts = new ArrayList<>();
    for (int i = 0; i <= all.length(); i++) {
      if (i == all.length() || ";|\n".indexOf(all.charAt(i)) >= 0) {
        parts.add(all.subSequence(from, i).strip());
        from = i + 1;
      }
    }
    return parts.stream().filter(part -> !part.isBlank()).toList();
  }

  /** A weight, "58.214" or "58214"; {@code null} if it is blank or not a number. */
  public @Nullable BigDecimal weight(String column) {
    Text typed = fields.get(column);
    return typed == null ? null : Figure.parse(typed.value());
  }

  /** Whether a text names this unit: "xã Cờ Đỏ", "các xã Thới Lai, Cờ Đỏ", but not "xã Cờ Đỏ Đông". */
  public boolean isNamedIn(String words) {
    return names(words) || parsed.level() != null && parsed.level().startsWith("trường")
        && names(UnitName.shortened(words));
  }

  private boolean names(String words) {
    String marked = " " + Letters.marked(words) + " ";
    boolean end = (parsed.isTerritory() || parsed.sign() != null) && !Letters.isUpper(words);
    String toned = end ? Letters.toneLast(words) : "";
    for (String name : parsed.otherNames()) {
      if (marked.contains(" " + Letters.marked(name) + " ") && (!end || matches(toned, whole(name)))) {
        return true;
      }
    }
    return parsed.isTerritory() && marked.contains(" " + Letters.marked(parsed.own()) + " ")
        && matches(Letters.toneLast(words), "(?iu:" + Letters.toneLast(String.valueOf(parsed.level()))
            + ")(?::? (?:" + NAME + AND + ")+|(?: \\p{Ll}[\\p{L}\\p{M}]*){1,5} ?[(:] ?(?:" + NAME + AND + ")*)"
            + whole(parsed.own()));
  }

  /** Followed by a capital or number, it would be a longer, different name. */
  private static String whole(String name) {
    return "(?<![\\p{L}\\p{M}\\d])(?iu:" + Pattern.quote(Letters.toneLast(name))
        + ")(?![\\p{L}\\p{M}\\d]| (?:[-–] )?[\\p{Lu}\\d])";
  }

  private static boolean matches(String words, String expression) {
    return Pattern.compile(expression).matcher(words).find();
  }
}
