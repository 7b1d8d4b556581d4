package vn.kehoach.derive.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Issuer;
import vn.kehoach.plan.Header;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Text;

/** The values of {@code ${parent.*}}. */
public final class ParentNames {

  private ParentNames() {}

  /**
   * The values by their names in a recipe.
   *
   * @param focal   the agency that receives reports, with its current name
   * @param through the agency that collects them on its behalf
   * @param also    another agency to report to
   */
  public static Map<String, Text> of(Plan parent, Issuer issuer, @Nullable String focal, @Nullable String through,
      @Nullable String also) {
    Header header = parent.header();
    Map<String, Text> names = new HashMap<>();
    put(names, "agency", issuer.agency());
    put(names, "header.agency", issuer.agency());
    put(names, "agency_short", issuer.shortAgency());
    put(names, "level", issuer.level());
    put(names, "name", issuer.name());
    put(names, "scope", issuer.scope());
    put(names, "caps", Letters.upper(issuer.bodies().get(0)));
    boolean commune = issuer.level() != null && Set.of("xã", "phường", "đặc khu").contains(issuer.level());
    put(names, "commune_caps", commune ? Letters.upper(issuer.agency()) : null);
    put(names, "commune_place", commune ? String.valueOf(header.place() == null ? "" : header.place()) : null);
    put(names, "party_caps", Letters.upper(party(issuer.agency())));
    put(names, "body_caps", body(issuer.agency()));
    put(names, "department_caps", department(issuer));
    put(names, "focal", focal);
    String inside = through == null ? focal : focal + " (qua " + through + ")";
    put(names, "report_to", also == null ? inside : inside + " và " + also);
    put(names, "number", header.number());
    put(names, "header.number", header.number());
    put(names, "symbol", header.symbol());
    put(names, "header.symbol", header.symbol());
    put(names, "place", header.place());
    put(names, "header.place", header.place());
    put(names, "subject", header.subject());
    put(names, "header.subject", header.subject());
    put(names, "date", header.date() == null ? null : header.date().words());
    put(names, "header.date", header.date() == null ? null : header.date().words());
    put(names, "period", parent.period() == null ? null : parent.period().typed());
    put(names, "archive", parent.archive());
    return names;
  }

  /** The department above schools; of several that issue a plan together, that of education. */
  private static @Nullable String department(Issuer issuer) {
    return issuer.bodies().stream().filter(body -> body.startsWith("Sở Giáo dục")).findFirst()
        .or(() -> issuer.bodies().stream().filter(body -> body.startsWith("Sở ")).findFirst())
        .map(Letters::upper).orElse(null);
  }

  /** A union or association, without the board that signs for it; the Youth Union and the Front name it otherwise. */
  private static @Nullable String body(String agency) {
    String body = agency.replaceFirst("^(?:Ban Thường vụ|Ban Chấp hành|Ban Thường trực) ", "");
    return body.matches("(?:Hội|Liên đoàn|Công đoàn) .*") ? Letters.upper(body) : null;
  }

  /** Below a committee are bodies of the organisation it leads. */
  private static String party(String committee) {
    return committee.replaceFirst("^Ban Thường vụ ", "").replaceFirst("^Đảng ủy ", "Đảng bộ ")
        .replaceFirst("^Tỉnh ủy ", "Đảng bộ tỉnh ").replaceFirst("^Thành ủy ", "Đảng bộ thành phố ");
  }

  private static void put(Map<String, Text> names, String name, @Nullable String value) {
    names.put(name, Text.of(value == null ? "" : value));
  }

  private static void put(Map<String, Text> names, String name, @Nullable Text value) {
    names.put(name, value == null ? Text.of("") : value);
  }
}
