package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Source;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Plans;

/**
 * What the JSON Schema accepts the program accepts too, and the other way round. Only what requires the whole plan (an
 * outline compared with the sections, cells with columns) is left to the program.
 */
class SchemaAgreesWithTheReaderTest {

  private static final Path FILE = Path.of("examples/kehoach.schema.json");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
  private static final JsonNode SCHEMA = schema();
  private static final JsonSchema VALIDATOR = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
      .getSchema(SCHEMA);

  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of("key/unknown-section", "key/not-in-outline", "key/too-many-cells");

  /** A plan that uses every key. */
  private static final String EVERYTHING = """
      standard: nd30
      status: draft
      type: ke-hoach
      level: tỉnh
      period: 2026 - 2030
      medium: paper
      header:
        parent: UBND TỈNH
        agency: [SỞ Y TẾ, TỈNH HÀ TĨNH]
        number: 73
        symbol: KH-SYT
        place: Hà Tĩnh
        date: 05/3/2026
        subject: Tiêm chủng
        mark: DỰ THẢO
        urgency: KHẨN
        circulation: LƯU HÀNH NỘI BỘ
        drafter: PL
        copies: 30
        contact: [Số 1 phố Mẫu, Điện thoại 0123]
      attached_to: {type: Quyết định, number: 1/QĐ-SYT, date: 2026-03-05, issuer: Sở Y tế}
      references:
        ct28: {type: Chỉ thị, number: 28-CT/TW, date: /12/2023, issuer: Bộ Chính trị, subject: A,
               short_name: Chỉ thị 28}
      legal_basis: [Căn cứ Luật, {cite: ct28}, {text: Thực hiện, cite: ct28}]
      opening: [Một., Hai.]
      objectives:
        heading: MỤC TIÊU
        number: I
        text: Lời dẫn.
        list: number
        after: Lời kết.
        show: lines
        items:
          - indicators:
              - {id: a, text: Tỷ lệ, unit: "%", compare: ">=", baseline: 80, targets: {2026: 90, 2030: 95}, parts: [1]}
              - ten-chi-tieu
      tasks:
        - Một việc.
        - title: Việc
          text: [Một., Hai.]
          list: dash
          items: [Con., {text: Cháu., marker: "Bước 1."}]
          marker: ""
          after: Sau.
          show: table
          id: viec
          lead: Sở A
          with: [Sở B, Sở C]
          deadline: 6/2026
          product: Báo cáo
          audience: xã
          indicators: a
          place: Hà Tĩnh
          time: 8 giờ
          rationale: Vì cần.
          table:
            columns: [TT, {title: Chung, columns: [{title: Việc, width: 3, align: left}, Hạn]}]
            rows: [[1, a, b], {group: Nhóm}, [2, c, d]]
            note: Ghi chú.
        - table: {columns: [A], rows: {from: bang.csv}}
      budget:
        heading: KINH PHÍ
        number: III
        text: Lời dẫn.
        list: dash
        items: [Một., Hai.]
        after: Sau.
        show: none
        lines:
          - {item: In ấn, unit: bộ, quantity: 10, price: 1.000, amount: 10.000, source: xã, note: tạm tính}
        sources: [Ngân sách, {Xã hội hóa: 5.000}, {name: Khác, amount: 5.000}]
        total: 10.000
      assignments:
        - {agency: Sở A, text: Chủ trì., mode: request}
      reporting: Báo cáo hằng quý.
      sections:
        rieng: {heading: RIÊNG, items: [Một., Hai.]}
        nua: [Một., Hai.]
      closing: Trên đây là Kế hoạch./.
      recipients: [Sở A, {to: [Sở B, Sở C], purpose: để b/c, copies: 2}]
      archive: VT
      signature:
        on_behalf_of: ỦY BAN
        signing_for: CHỦ TỊCH
        by_order_of: A
        by_delegation_of: B
        acting: true
        title: PHÓ CHỦ TỊCH
        name: Trần Văn Bình
        office: GIÁM ĐỐC
      appendices:
        - title: Danh mục
          orientation: landscape
          heading: A
          number: II
          text: B
          list: dash
          items: [C, D]
          after: E
          show: none
      derived_from: {file: a.yaml, digest: abc, unit: xa}
      """;

  @Test
  void every_key_is_in_the_schema_in_the_order_clerks_write_them() throws IllegalAccessException {
    List<List<String>> inSchema = new ArrayList<>();
    objects(SCHEMA).forEach(node -> inSchema.add(names(node.get("properties"))));
    List<List<String>> inLanguage = new ArrayList<>();
    for (Field field : Keys.class.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Keys.Group.class) {
        inLanguage.add(((Keys.Group) field.get(null)).keys());
      }
    }
    assertThat(inSchema).containsExactlyInAnyOrderElementsOf(inLanguage);
  }

  @Test
  void every_key_is_described_in_vietnamese() {
    objects(SCHEMA).forEach(node -> node.get("properties").properties().forEach(property -> {
      String described = property.getValue().path("description").asText(
          SCHEMA.at(property.getValue().path("$ref").asText("").replace("#", "")).path("description").asText());
      assertThat(described).as(property.getKey()).isNotBlank().containsPattern("[à-ỹđ]").doesNotContain("  ");
    }));
  }

  @Test
  void what_may_be_chosen_is_what_the_program_knows() {
    assertThat(chosen("/properties/standard")).isEqualTo(Standards.ids());
    assertThat(chosen("/properties/type"))
        .isEqualTo(List.copyOf(Standards.find("nd30").orElseThrow().types().keySet()));
    assertThat(chosen("/definitions/list_style")).isEqualTo(Keys.LIST_STYLES);
    assertThat(chosen("/definitions/show")).isEqualTo(Keys.SHOWS);
    assertThat(chosen("/definitions/item/properties/mode")).isEqualTo(Keys.MODES);
  }

  static Stream<Path> plans() {
    return Plans.all().stream();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void every_plan_at_hand_is_valid(Path plan) throws IOException {
    assertThat(VALIDATOR.validate(json(Files.readString(plan)))).as(plan.toString()).isEmpty();
  }

  @Test
  void the_plan_to_begin_with_is_valid() throws IOException {
    assertThat(VALIDATOR.validate(json(Files.readString(Path.of("src/main/resources/new/ke-hoach.yaml"))))).isEmpty();
  }

  @Test
  void every_example_names_the_schema_beside_it() throws IOException {
    for (Path plan : Plans.examples()) {
      String first = Files.readAllLines(plan).get(0);
      assertThat(first).startsWith("# yaml-language-server: $schema=");
      Path named = plan.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
      assertThat(named).isEqualTo(FILE);
    }
  }

  @Test
  void the_plan_of_these_tests_uses_every_key_and_pleases_both() {
    JsonNode plan = json(EVERYTHING);
    Set<String> used = new TreeSet<>();
    walk(plan, "", (path, node) -> {
      if (node.isObject()) {
        used.addAll(names(node));
      }
    });
    Set<String> known = new TreeSet<>();
    objects(SCHEMA).forEach(node -> known.addAll(names(node.get("properties"))));
    known.remove("outline");
    assertThat(used).containsAll(known);
    assertThat(VALIDATOR.validate(plan)).isEmpty();
    assertThat(errors(plan)).isEmpty();
  }

  /** Makes one change at a time, everywhere. */
  @Test
  void both_accept_or_both_refuse_whatever_is_changed_anywhere() {
    JsonNode plan = json(EVERYTHING);
    Map<String, JsonNode> mutants = new LinkedHashMap<>();
    walk(plan, "", (path, node) -> mutate(plan, path, node, mutants));
    List<String> disagreements = new ArrayList<>();
    int refused = 0;
    for (Map.Entry<String, JsonNode> mutant : mutants.entrySet()) {
      boolean valid = VALIDATOR.validate(mutant.getValue()).isEmpty();
      List<Problem> errors = errors(mutant.getValue());
      refused += valid ? 0 : 1;
      if (valid != errors.isEmpty()) {
        disagreements.add(mutant.getKey() + ": the schema " + (valid ? "accepts" : "refuses") + ", the reader says "
            + errors.stream().map(Problem::rule).toList());
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(mutants.size()).isGreaterThan(1_000);
    assertThat(refused).as("of " + mutants.size()).isBetween(mutants.size() / 4, mutants.size() * 3 / 4);
  }

  private static void mutate(JsonNode plan, String path, JsonNode node, Map<String, JsonNode> mutants) {
    if (node.isObject()) {
      ObjectNode more = node.deepCopy();
      more.put("khoa-la", "x");
      mutants.put(path + " with an unknown key", with(plan, path, more));
      names(node).forEach(name -> {
        ObjectNode less = node.deepCopy();
        less.remove(name);
        mutants.put(path + " without " + name, with(plan, path, less));
      });
    }
    mutants.put(path + " as a word", with(plan, path, MAKE.textNode("chữ")));
    mutants.put(path + " as a number", with(plan, path, MAKE.numberNode(7)));
    mutants.put(path + " left blank", with(plan, path, MAKE.textNode("")));
    mutants.put(path + " as true", with(plan, path, MAKE.booleanNode(true)));
    mutants.put(path + " as a list", with(plan, path, MAKE.arrayNode().add("một").add("hai")));
    mutants.put(path + " as a list of lists", with(plan, path, MAKE.arrayNode().add(MAKE.arrayNode().add("một"))));
    mutants.put(path + " as a group of its own", with(plan, path, MAKE.objectNode().put("khoa-la", "x")));
    JsonNode group = MAKE.objectNode().put("khoa-la", "x");
    mutants.put(path + " as a list of groups", with(plan, path, MAKE.arrayNode().add(group)));
    if (!path.matches(".*/\\d+")) {
      mutants.put(path + " without a value", with(plan, path, MAKE.nullNode()));
    }
    if (path.endsWith("/date") || path.equals("/period")) {
      for (String typed : List.of("31/4/2026", "29/2/2024", "2026-13-01", "2026-02-30", "ngày 5 tháng 3 năm 2026", "//",
          "…/…/2026", "5-3-2026", "2026-03", "hôm nay", "2026-2030", "2026 – 2030", "26", "2026/3/5")) {
        mutants.put(path + " as " + typed, with(plan, path, MAKE.textNode(typed)));
      }
    }
  }

  private static JsonNode with(JsonNode plan, String path, JsonNode value) {
    if (path.isEmpty()) {
      return value;
    }
    JsonNode copy = plan.deepCopy();
    int slash = path.lastIndexOf('/');
    JsonNode holder = copy.at(path.substring(0, slash));
    String last = path.substring(slash + 1);
    if (holder instanceof ArrayNode array) {
      array.set(Integer.parseInt(last), value);
    } else {
      ((ObjectNode) holder).set(last, value);
    }
    return copy;
  }

  /** What the reader refuses; JSON is YAML, except for omitted values. */
  private static List<Problem> errors(JsonNode plan) {
    Problems problems = new Problems();
    PlanReader.read(new Source("ke-hoach.yaml", yaml(plan)), problems);
    List<Problem> found = new ArrayList<>(problems.inFileOrder().stream()
        .filter(problem -> problem.severity() == Severity.ERROR && !BEYOND_A_SCHEMA.contains(problem.rule())).toList());
    refuseUnknown(plan, "standard", Standards.ids(), found);
    refuseUnknown(plan, "type", List.of("ke-hoach"), found);
    return found;
  }

  /** The program checks these two after reading. */
  private static void refuseUnknown(JsonNode plan, String key, List<String> known, List<Problem> found) {
    String typed = plan.path(key).asText("").strip();
    if (plan.path(key).isValueNode() && !plan.path(key).isNull() && !typed.isEmpty() && !known.contains(typed)) {
      found.add(Problem.error("key/unknown-" + key, new Source("", "").whole(), "", ""));
    }
  }

  private static String yaml(JsonNode node) {
    if (node.isObject()) {
      List<String> entries = new ArrayList<>();
      node.properties().forEach(entry -> entries.add("\"" + entry.getKey() + "\": " + yaml(entry.getValue())));
      return "{" + String.join(", ", entries) + "}";
    }
    if (node.isArray()) {
      return "[" + String.join(", ", StreamSupport.stream(node.spliterator(), false).map(one -> yaml(one))
          .toList()) + "]";
    }
    return node.isNull() ? "" : node.toString();
  }

  private interface Visit {
    void node(String path, JsonNode node);
  }

  private static void walk(JsonNode node, String path, Visit visit) {
    visit.node(path, node);
    if (node.isObject()) {
      node.properties().forEach(entry -> walk(entry.getValue(), path + "/" + entry.getKey(), visit));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), path + "/" + i, visit);
    }
  }

  /** Every part of the schema that lists keys. */
  private static List<JsonNode> objects(JsonNode from) {
    List<JsonNode> found = new ArrayList<>();
    walk(from, "", (path, node) -> {
      boolean lists = node.isObject() && node.path("properties").isObject() && node.path("additionalProperties")
          .isBoolean();
      if (lists) {
        found.add(node);
      }
    });
    return found;
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (Iterator<String> all = node.fieldNames(); all.hasNext();) {
      names.add(all.next());
    }
    return names;
  }

  private static List<String> chosen(String pointer) {
    return StreamSupport.stream(SCHEMA.at(pointer + "/anyOf/0/enum").spliterator(), false).map(JsonNode::asText)
        .toList();
  }

  private static JsonNode schema() {
    try {
      return JSON.readTree(Files.readString(FILE));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** YAML as seen by an editor. */
  private static JsonNode json(String yaml) {
    return tree(new Yaml().load(yaml));
  }

  private static JsonNode tree(Object value) {
    if (value instanceof Map<?, ?> map) {
      ObjectNode node = MAKE.objectNode();
      map.forEach((key, inner) -> node.set(String.valueOf(key), tree(inner)));
      return node;
    }
    if (value instanceof List<?> list) {
      ArrayNode node = MAKE.arrayNode();
      list.forEach(inner -> node.add(tree(inner)));
      return node;
    }
    return value instanceof Date date
        ? MAKE.textNode(new SimpleDateFormat("yyyy-MM-dd").format(date))
        : JSON.valueToTree(value);
  }
}
