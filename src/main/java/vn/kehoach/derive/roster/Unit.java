package vn.kehoach.derive.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
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
 * A unit that is to have a plan of its own (đơn vị): a row of the roster.
 *
 * @param position from 0, in the roster
 * @param name     as written
 * @param fields   its other columns by name, blank ones left out
 * @param place    its row
 */
public record Unit(
    int position, @Nullable Text code, Text name, UnitName parsed, Map<String, Text> fields, Span place) {

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’]*(?: (?:[-–] )?[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’]*)*";

  private static final String AND = Letters.toneLast("(?:[,;] | và |, và )");

  /** How messages and lineage name it: its code, else its name. */
  public String id() {
    return code == null ? name.value() : code.value();
  }

  /** Cấp: as the roster says, else as its name says. */
  public @Nullable String level() {
    Text typed = fields.get("level");
    return typed == null ? parsed.level() : Letters.lower(typed.value());
  }

  public Optional<Text> field(String column) {
    return Optional.ofNullable(fields.get(column));
  }

  /** A column that may hold several values, parted by semicolons, bars or line breaks. */
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

  /** A weight, "58.214" or "58214"; {@code null} when the column is blank or no number. */
  public @Nullable BigDecimal weight(String column) {
    Text typed = fields.get(column);
    return typed == null ? null : Figure.parse(typed.value());
  }

  /** Whether some words name this very unit: "xã Cờ Đỏ", "các xã Thới Lai, Cờ Đỏ", and not "xã Cờ Đỏ Đông". */
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

  /** Before a capital or a number the name goes on, and is another. */
  private static String whole(String name) {
    return "(?<![\\p{L}\\p{M}\\d])(?iu:" + Pattern.quote(Letters.toneLast(name))
        + ")(?![\\p{L}\\p{M}\\d]| (?:[-–] )?[\\p{Lu}\\d])";
  }

  private static boolean matches(String words, String expression) {
    return Pattern.compile(expression).matcher(words).find();
  }
}
