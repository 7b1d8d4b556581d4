package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Entries;
import vn.kehoach.derive.recipe.Phrasebook;
import vn.kehoach.derive.recipe.Recipe;
import vn.kehoach.derive.recipe.Shipped;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Text;

/**
 * The table of corresponding agencies (bảng đối chiếu cơ quan): which office of a unit does the work of one of the
 * parent's agencies.
 */
public final class Offices {

  /**
   * One row: the name of the agency, a pattern that finds it with or without the parent's name after it, and the
   * office.
   */
  private record Row(String body, Pattern pattern, Text typed) {

    String office() {
      return typed.value();
    }
  }

  /** The fields of ministries and departments, and their abbreviations. */
  private static final Map<String, List<String>> SHORT = fields();

  private static final Pattern DEPARTMENT = Pattern.compile("(?:[Cc]ác )?[Ss]ở (?!ban |ngành)[^,;]{3,60}");

  private static final Pattern ASKING = Pattern.compile("^(?:Đề nghị|Mời) ");

  /** The name goes on: "Phòng Quản lý chất lượng và Công nghệ thông tin" is another than the first half of it. */
  private static final String LONGER = "(?! và (?:Công nghệ|Khảo thí|Kiểm định|Thanh tra|Pháp chế|Đào tạo|Giáo dục"
      + "|Tài chính|Hợp tác|Khoa học|Truyền thông|Thi đua|Bảo đảm|Chuyển đổi)(?!\\p{L}))";

  private final List<Row> rows = new ArrayList<>();
  private final List<String> requested;
  private final Map<String, String> codes = new LinkedHashMap<>();

  private static Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Entries known = Shipped.entries("units").group("ministries");
    known.keys().forEach(field -> fields.put(field, known.texts(field).stream().map(Text::value).toList()));
    return fields;
  }

  /**
   * @param peers the units of the roster: one of them is no office of another
   */
  public Offices(Recipe recipe, Phrasebook book, Issuer issuer, Peers peers) {
    String suffix = Stream.of(issuer.scope(), issuer.level(), issuer.name())
        .filter(word -> word != null && !word.isEmpty())
        .map(issuer::expression)
        .collect(Collectors.joining("|"));
    recipe.map().forEach((body, office) -> {
      String name = book.words(body.value());
      if (peers.isName(name)) {
        return;
      }
      String pattern = "(?<![\\p{L}-])" + orShort(name, issuer) + (suffix.isEmpty() ? "" : "(?: (?:" + suffix + "))?")
          + "(?![\\p{L}\\d])" + (name.startsWith("Phòng ") ? LONGER : "");
      rows.add(new Row(name, Pattern.compile(pattern), office));
    });
    rows.sort(Comparator.comparing((Row row) -> -row.body().length()).thenComparing(Row::body));
    this.requested = recipe.requested().stream().map(Text::value).toList();
    recipe.officeCodes().forEach((office, code) -> codes.put(office.value(), code.value()));
  }

  /** "Sở GDĐT" with its abbreviation expanded. */
  static String inFull(String body) {
    for (Map.Entry<String, List<String>> field : SHORT.entrySet()) {
      for (String letters : field.getValue()) {
        if (body.endsWith(" " + letters)) {
          return body.substring(0, body.length() - letters.length()) + field.getKey();
        }
      }
    }
    return body;
  }

  /** Whether a ministry names a department of each province. */
  static boolean isDepartment(String body, @Nullable String level) {
    return ("tỉnh".equals(level) || "thành phố".equals(level)) && DEPARTMENT.matcher(body.strip()).matches();
  }

  /** "Các sở giáo dục và đào tạo", "Sở GDĐT": one department of a province by its name. */
  static String department(String several) {
    String field = several.strip().replaceFirst("^(?:[Cc]ác )?[Ss]ở ", "").replaceFirst(" (?:các|của các) tỉnh.*", "");
    String named = SHORT.keySet().stream().filter(name -> Letters.same(name, field)).findFirst()
        .orElse(Letters.firstUpper(field));
    return inFull("Sở " + named);
  }

  /** Accepts "Sở GDĐT" for Sở Giáo dục và Đào tạo. */
  private static String orShort(String name, Issuer issuer) {
    for (Map.Entry<String, List<String>> one : SHORT.entrySet()) {
      int at = name.indexOf(one.getKey());
      if (at >= 0) {
        String end = name.substring(at + one.getKey().length());
        String either = Stream.concat(Stream.of(one.getKey()), one.getValue().stream()).map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
        return issuer.expression(name.substring(0, at)) + either + (end.isEmpty() ? "" : issuer.expression(end));
      }
    }
    return issuer.expression(name);
  }

  /** The patterns of agencies that have a corresponding office, longest names first. */
  public Map<Pattern, Text> bodies() {
    Map<Pattern, Text> bodies = new LinkedHashMap<>();
    rows.stream().filter(row -> !row.office().isBlank()).forEach(row -> bodies.put(row.pattern(), row.typed()));
    return bodies;
  }

  /** All offices in the table, each once. */
  public List<String> all() {
    return List.copyOf(new TreeSet<>(rows.stream().map(Row::office).filter(office -> !office.isBlank()).toList()));
  }

  /**
   * The office for an agency; blank if the table says there is none, empty if the table does not contain the agency.
   */
  Optional<String> of(String body) {
    return rows.stream().filter(row -> row.pattern().matcher(body.strip()).matches()).map(Row::office).findFirst();
  }

  /** The agency of the table with which a text begins, including the suffix it has there. */
  public Optional<String> bodyAtStart(String words) {
    for (Row row : rows) {
      Matcher found = row.pattern().matcher(words);
      if (found.lookingAt()) {
        return Optional.of(found.group());
      }
    }
    return Optional.empty();
  }

  /** The agencies named in a list such as "Các sở: Y tế, Tài chính; Công an tỉnh", in order. */
  Collection<String> bodiesIn(String words) {
    String spelled = words;
    Matcher several = Pattern.compile("^[Cc]ác [Ss]ở:? (.*)$", Pattern.DOTALL).matcher(words);
    if (several.matches()) {
      spelled = several.group(1);
      for (Row row : rows) {
        if (row.body().startsWith("Sở ")) {
          String bare = Pattern.quote(row.body().substring(3));
          spelled = spelled.replaceAll("(?<!Sở |[\\p{L}-])" + bare + "(?![\\p{L}])",
              Matcher.quoteReplacement(row.body()));
        }
      }
    }
    Map<Integer, String> found = new TreeMap<>();
    StringBuilder rest = new StringBuilder(spelled);
    for (Row row : rows) {
      for (Matcher body = row.pattern().matcher(rest); body.find();) {
        found.put(body.start(), body.group());
        for (int i = body.start(); i < body.end(); i++) {
          rest.setCharAt(i, '\n');
        }
      }
    }
    return found.values();
  }

  /**
   * Whether an agency is requested rather than ordered, whatever its level; the word for requesting may precede its
   * name.
   */
  boolean isRequested(String office) {
    String name = ASKING.matcher(office).replaceFirst("");
    return requested.stream().anyMatch(name::startsWith);
  }

  /** The abbreviation for the archive line, or blank. */
  String code(String office) {
    return codes.entrySet().stream()
        .filter(entry -> office.startsWith(entry.getKey()))
        .max(Comparator.comparing(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse("");
  }
}
