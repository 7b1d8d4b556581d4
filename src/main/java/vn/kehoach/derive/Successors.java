package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;

/** Bodies that are no more, and who does their work now (cơ quan kế nhiệm). */
final class Successors {

  /** {@code since}: the first day without the body. */
  record Successor(String body, String now, LocalDate since) {}

  private static final List<Entries> ROWS = rows();

  private Successors() {}

  private static List<Entries> rows() {
    List<Entries> rows = new ArrayList<>();
    for (YamlNode row : ((YamlNode.Sequence) Shipped.read("successors")).items()) {
      rows.add(Entries.of(row, new Problems()));
    }
    return List.copyOf(rows);
  }

  /** Who took over from a body that ended before a day; without a day, by now. {@code subject} decides between several. */
  static Optional<Successor> of(String body, String subject, @Nullable LocalDate day) {
    for (Entries row : ROWS) {
      LocalDate until = java.util.Objects.requireNonNull(Dated.day(row.text("until")));
      boolean named = Letters.same(body, String.valueOf(row.text("body")))
          || row.texts("names").stream().anyMatch(name -> name.value().equals(body));
      if (named && (day == null || day.isAfter(until))) {
        return Optional.of(new Successor(body, heir(row, subject), until.plusDays(1)));
      }
    }
    return Optional.empty();
  }

  /** The bodies that are no more among those some words name. */
  static List<Successor> in(String words, String subject, @Nullable LocalDate day) {
    List<Successor> found = new ArrayList<>();
    for (Entries row : ROWS) {
      List<Text> names = new ArrayList<>(row.texts("names"));
      names.add(0, java.util.Objects.requireNonNull(row.text("body")));
      names.stream().filter(name -> words.contains(name.value())).findFirst()
          .flatMap(name -> of(name.value(), subject, day)).ifPresent(found::add);
    }
    return found;
  }

  private static String heir(Entries row, String subject) {
    String lower = Letters.lower(subject);
    String general = "";
    for (Entries to : row.groups("to")) {
      List<Text> topics = to.texts("topics");
      if (topics.stream().anyMatch(topic -> lower.contains(topic.value()))) {
        return String.valueOf(to.text("body"));
      }
      general = topics.isEmpty() ? String.valueOf(to.text("body")) : general;
    }
    return general;
  }
}
