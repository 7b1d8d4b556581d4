package vn.kehoach.standard;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Units whose place name (địa danh) keeps the word for its level, as it is a person, a number or an event: Phường 1, Xã
 * Lê Lợi. The names are in {@code src/main/resources/law/full-places.yaml}.
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

  /** {@code name} is without the word for its level. */
  public static boolean has(String name) {
    return name.chars().anyMatch(Character::isDigit) || Read.ALL.contains(plain(name));
  }

  /** Normalised so that "Đặng Thuỳ Trâm" equals "ĐẶNG THÙY TRÂM". */
  private static String plain(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").strip();
  }
}
