package vn.kehoach.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bodies and units that no longer exist, since when, and their successors: {@code
 * src/main/resources/law/agencies.yaml}.
 *
 * @param bodies    ministries and departments
 * @param district  the district level
 * @param provinces former provinces, with the provinces they were merged into
 * @param live      present provinces and cities
 * @param offices   the present names of ministries and departments, without "Bộ" or "Sở"
 */
public record Agencies(List<Body> bodies, District district, Map<String, String> provinces, LocalDate provincesUntil,
    List<String> live, List<String> offices, Directorates directorates) {

  /**
   * A field of work whose ministry (bộ), department (sở) and office (phòng) ceased to exist on one day.
   *
   * @param words     the spellings of its name: a pattern, in any case
   * @param successor the successor; if there are several, with what each took over
   * @param english   the same with the fields of work in English
   */
  public record Body(String name, String words, LocalDate until, String successor, String english) {}

  /**
   * The district level (cấp huyện).
   *
   * @param successor the successor
   * @param kinds     successors by a pattern for the beginning of the body's name
   * @param signs     words one of which occurs in every name
   * @param actors    a pattern for its bodies as actors
   * @param units     a pattern for its units in general
   */
  public record District(LocalDate until, String successor, Map<String, String> kinds, List<String> signs,
      String actors, String units) {}

  /**
   * The general departments (tổng cục) that became departments (cục) on one day.
   *
   * @param successors the successor of each, by its name without "Tổng cục"
   */
  public record Directorates(LocalDate until, Map<String, String> successors) {}

  private static final class Read {
    static final Agencies ALL = read();

    private Read() {}
  }

  public static Agencies all() {
    return Read.ALL;
  }

  /** All provinces and cities, present and former. */
  public List<String> everyProvince() {
    List<String> every = new ArrayList<>(live);
    every.addAll(provinces.keySet());
    return every;
  }

  private static Agencies read() {
    Data file = Data.resource("/law/agencies.yaml");
    Data district = file.at("district");
    Data provinces = file.at("provinces");
    return new Agencies(
        file.at("bodies").items().stream().map(Agencies::body).toList(),
        new District(day(district), district.text("successor"), map(district.at("successors")), list(district, "signs"),
            pattern(district, "actors"), pattern(district, "units")),
        map(provinces.at("merged")),
        day(provinces),
        list(provinces, "live"),
        List.of(file.text("offices").split("\\s*;\\s*")),
        new Directorates(day(file.at("directorates")), map(file.at("directorates").at("successors"))));
  }

  private static Body body(Data body) {
    String successor = body.text("successor");
    return new Body(body.text("name"), pattern(body, "words"), day(body), successor,
        body.has("successor-english") ? body.text("successor-english") : successor);
  }

  private static Map<String, String> map(Data data) {
    Map<String, String> map = new LinkedHashMap<>();
    data.keys().forEach(key -> map.put(key, data.text(key)));
    return map;
  }

  private static LocalDate day(Data data) {
    return Notation.day(data.text("until"));
  }

  /** Folded YAML leaves a space before each alternative, which does not belong to the pattern. */
  private static String pattern(Data data, String key) {
    return data.text(key).replaceAll("\\s+\\|", "|");
  }

  private static List<String> list(Data data, String key) {
    return List.of(data.text(key).split("\\s*,\\s*"));
  }
}
