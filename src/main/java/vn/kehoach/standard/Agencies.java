package vn.kehoach.standard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Bodies and units that ceased to exist, when, and who took over: {@code src/main/resources/law/agencies.yaml}.
 *
 * @param bodies    ministries and departments
 * @param district  the district level
 * @param provinces provinces that were merged, and into which
 * @param live      provinces and cities there are now
 * @param offices   what ministries and departments are called now, without "Bộ", "Sở"
 */
public record Agencies(List<Body> bodies, District district, Map<String, String> provinces, LocalDate provincesUntil,
    List<String> live, List<String> offices) {

  /** A sector whose ministry (bộ), department (sở) and office (phòng) ceased on one day. */
  public record Body(String name, Pattern words, LocalDate until, String successor) {}

  /**
   * The district level (cấp huyện).
   *
   * @param actors its bodies, spoken of as acting
   * @param units  its units in general
   */
  public record District(LocalDate until, String successor, Pattern actors, Pattern units) {}

  private static final class Read {
    static final Agencies ALL = read();

    private Read() {}
  }

  public static Agencies all() {
    return Read.ALL;
  }

  private static Agencies read() {
    Data file = Data.resource("/law/agencies.yaml");
    Data district = file.at("district");
    Data provinces = file.at("provinces");
    Map<String, String> merged = new LinkedHashMap<>();
    provinces.at("merged").keys().forEach(name -> merged.put(name, provinces.at("merged").text(name)));
    return new Agencies(
        file.at("bodies").items().stream().map(Agencies::body).toList(),
        new District(day(district), district.text("successor"), pattern(district, "actors", 0),
            pattern(district, "units", 0)),
        merged,
        day(provinces),
        List.of(provinces.text("live").split("\\s*,\\s*")),
        List.of(file.text("offices").split("\\s*;\\s*")));
  }

  private static Body body(Data body) {
    return new Body(body.text("name"), pattern(body, "words", Pattern.CASE_INSENSITIVE), day(body),
        body.text("successor"));
  }

  private static LocalDate day(Data data) {
    return LocalDate.parse(data.text("until"));
  }

  /** Folded YAML leaves a space before each alternative; it is none of the pattern's. */
  private static Pattern pattern(Data data, String key, int flags) {
    return Pattern.compile(data.text(key).replaceAll("\\s+\\|", "|"), flags | Pattern.UNICODE_CASE);
  }
}
