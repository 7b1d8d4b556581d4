package vn.kehoach.standard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is no longer in force (văn bản hết hiệu lực), from {@code src/main/resources/law/replaced.yaml}.
 *
 * @param symbol    number and symbol
 * @param name      for a law, the name it is cited by
 * @param date      for a law, the date on which it was passed
 * @param until     the first day on which it is no longer in force
 * @param successor what to cite instead
 * @param gone      whether no other law has that name now
 */
public record ReplacedDocument(
    String symbol, @Nullable String name, @Nullable LocalDate date, LocalDate until, String successor, boolean gone) {

  private static final class Read {
    static final List<ReplacedDocument> ALL = Data.resource("/law/replaced.yaml").items().stream()
        .map(ReplacedDocument::read).toList();

    private Read() {}
  }

  public static List<ReplacedDocument> all() {
    return Read.ALL;
  }

  private static ReplacedDocument read(Data entry) {
    String date = entry.textOr("date", null);
    return new ReplacedDocument(entry.text("symbol"), entry.textOr("name", null),
        date == null ? null : Notation.day(date), Notation.day(entry.text("until")), entry.text("successor"),
        entry.flag("gone", false));
  }
}
