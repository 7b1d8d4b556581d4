package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Entries;
import vn.kehoach.derive.recipe.Shipped;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Agencies;

/** Ministries and departments that no longer exist, and their successors (cơ quan kế nhiệm). */
public final class Successors {

  /**
   * @param since the first day without the old agency
   */
  public record Successor(String body, String now, LocalDate since) {}

  private record Row(Pattern named, LocalDate since, List<Entries> heirs) {}

  private static final List<Row> ROWS = rows();

  private Successors() {}

  private static List<Row> rows() {
    Entries heirs = Shipped.entries("successors");
    List<Row> rows = new ArrayList<>();
    for (Agencies.Body body : Agencies.all().bodies()) {
      Pattern named = Pattern.compile("(?<!\\p{L})(Bộ|Sở)\\s+(?:" + body.words() + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      rows.add(new Row(named, body.until(), heirs.groups(body.name())));
    }
    return List.copyOf(rows);
  }

  /**
   * The successor of an agency abolished before a day; today without a day. {@code subject} decides between several
   * successors.
   */
  static Optional<Successor> of(String body, String subject, @Nullable LocalDate day) {
    return in(body, subject, day).stream().filter(heir -> heir.body().equals(body)).findFirst();
  }

  /** The abolished agencies named in a text. */
  public static List<Successor> in(String words, String subject, @Nullable LocalDate day) {
    List<Successor> found = new ArrayList<>();
    for (Row row : ROWS) {
      Matcher named = row.named().matcher(words);
      boolean over = day == null || !day.isBefore(row.since());
      if (over && !row.heirs().isEmpty() && named.find()) {
        found.add(new Successor(named.group(), named.group(1) + " " + heir(row, subject), row.since()));
      }
    }
    return found;
  }

  private static String heir(Row row, String subject) {
    String lower = Letters.lower(subject);
    String general = "";
    for (Entries heir : row.heirs()) {
      List<Text> topics = heir.texts("topics");
      if (topics.stream().anyMatch(topic -> lower.contains(topic.value()))) {
        return String.valueOf(heir.text("to"));
      }
      general = topics.isEmpty() ? String.valueOf(heir.text("to")) : general;
    }
    return general;
  }
}
