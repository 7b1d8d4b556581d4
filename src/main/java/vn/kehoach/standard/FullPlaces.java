package vn.kehoach.standard;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Units named after a person, a number or an event, whose place (địa danh) keeps the word of their level: Phường 1, Xã
 * Lê Lợi. Which names those are: {@code src/main/resources/law/full-places.yaml}.
 */
public final class FullPlaces {

  private static final class Read {
    static final Set<String> ALL = read(Data.resource("/law/full-places.yaml"));

    private static Set<String> read(Data file) {
      return Stream.of("persons", "events").flatMap(kind -> file.list(kind).stream()).map(FullPlaces::plain)
          .collect(Collectors.toUnmodifiableSet());
    }

    private Read() {}
  }

  private FullPlaces() {}

  /** {@code name}: without the word of its level. */
  public static boolean has(String name) {
    return name.chars().anyMatch(Character::isDigit) || Read.ALL.contains(plain(name));
  }

  /** "Đặng Thuỳ Trâm" and "ĐẶNG THÙY TRÂM" are one. */
  private static String plain(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").strip();
  }
}
