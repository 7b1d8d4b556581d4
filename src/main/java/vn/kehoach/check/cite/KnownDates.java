package vn.kehoach.check.cite;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Facts;
import vn.kehoach.check.Letter;
import vn.kehoach.check.Symbol;

/** The dates of laws and other documents from {@code law/dates.txt}, newest first. Loaded on first use. */
final class KnownDates {

  /** The tone mark on the second of two vowels: "thuỷ", "hoá". */
  private static final Expression NEW_STYLE = Expression.of("(?<!q)(o|u)([àáảãạèéẻẽẹỳýỷỹỵ])(?!\\p{L})");

  private static final Map<String, String> DATES = new HashMap<>();
  private static final List<Symbol> SYMBOLS = new ArrayList<>();
  /** The list is complete up to this day. */
  static final LocalDate UNTIL;

  static {
    Facts.of("law/dates.txt", (name, days) -> {
      Symbol symbol = name.indexOf('/') < 0 ? null : Symbol.parse(name);
      if (symbol != null) {
        SYMBOLS.add(symbol);
      }
      DATES.put(symbol == null ? name.toLowerCase(Locale.ROOT) : symbol.key(), days);
    });
    UNTIL = of("đến").get(0);
  }

  /** Rarely needed. */
  private static final class ByDay {
    static final Map<LocalDate, List<Symbol>> ALL = new HashMap<>();

    static {
      for (Symbol symbol : SYMBOLS) {
        // a document is listed once under a day
        for (LocalDate day : new LinkedHashSet<>(of(symbol.key()))) {
          ALL.computeIfAbsent(day, none -> new ArrayList<>(2)).add(symbol);
        }
      }
    }

    private ByDay() {}
  }

  private KnownDates() {}

  /** The dates of the laws with this name; empty if it is unknown. */
  static List<LocalDate> of(String name) {
    String days = DATES.get(NEW_STYLE.matcher(name).replaceAll(KnownDates::oldStyle));
    return days == null ? List.of() : days(days);
  }

  /** The numbered documents issued on that day. */
  static List<Symbol> ofDay(LocalDate day) {
    return ByDay.ALL.getOrDefault(day, List.of());
  }

  private static String oldStyle(MatchResult syllable) {
    char last = syllable.group(2).charAt(0);
    return Normalizer.normalize(syllable.group(1) + Letter.tone(last), Normalizer.Form.NFC) + Letter.untoned(last);
  }

  private static List<LocalDate> days(String typed) {
    List<LocalDate> days = new ArrayList<>(2);
    for (String day : typed.split(",")) {
      String[] parts = day.strip().split("/");
      days.add(LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
    }
    return days;
  }
}
