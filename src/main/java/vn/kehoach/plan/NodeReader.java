package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;

/** Reads sections and their items. */
final class NodeReader {

  private final Problems problems;

  NodeReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads a section: a list of items, a text, or a mapping. */
  Section section(String id, YamlNode node) {
    boolean budget = id.equals("budget");
    if (!(node instanceof YamlNode.Mapping)) {
      return Section.of(id, node.span(), nodes(listOf(node)));
    }
    return Fields.of(node, budget ? Keys.BUDGET : Keys.SECTION, problems)
        .map(fields -> section(id, fields, budget ? budget(fields) : null))
        .orElseGet(() -> Section.of(id, node.span(), List.of()));
  }

  private Section section(String id, Fields fields, @Nullable Budget budget) {
    return new Section(
        id,
        fields.span(),
        fields.text("heading"),
        fields.words("number"),
        fields.texts("text"),
        fields.choice("list", Keys.LIST_STYLES),
        items(fields),
        fields.texts("after"),
        fields.choice("show", Keys.SHOWS),
        budget);
  }

  /** The items of a section: its own table, if any, comes first as an item without a marker. */
  private List<Node> items(Fields fields) {
    YamlNode table = fields.node("table");
    List<Node> items = nodes(fields.list("items"));
    if (table == null) {
      return items;
    }
    List<Node> all = new ArrayList<>(items.size() + 1);
    all.add(Node.of(fields.span(), new TableReader(problems).table(table)));
    all.addAll(items);
    return List.copyOf(all);
  }

  Appendix appendix(YamlNode node, int position) {
    String id = "appendix-" + position;
    if (!(node instanceof YamlNode.Mapping)) {
      return new Appendix(null, null, section(id, node));
    }
    return Fields.of(node, Keys.APPENDIX, problems)
        .map(fields -> new Appendix(fields.words("title"), fields.choice("orientation", Keys.ORIENTATIONS),
            section(id, fields, null)))
        .orElseGet(() -> new Appendix(null, null, Section.of(id, node.span(), List.of())));
  }

  List<Node> nodes(List<YamlNode> items) {
    List<Node> nodes = new ArrayList<>();
    for (YamlNode item : items) {
      if (item instanceof YamlNode.Scalar scalar) {
        if (!scalar.isBlank()) {
          nodes.add(Node.of(scalar.span(), scalar.text()));
        } else if (!scalar.typed()) {
          problems.add(Problem.warning("key/empty-item", item.span(),
                  "gạch đầu dòng này chưa có nội dung", "this list item is empty")
              .hint("viết nội dung hoặc xóa dòng", "write its content, or delete the line"));
        }
      } else if (item instanceof YamlNode.Sequence) {
        problems.add(Problem.error("key/wrong-type", item.span(),
                "danh sách nằm thẳng trong danh sách", "a list is directly inside a list")
            .hint("viết “items:” ở mục trên rồi thụt danh sách con vào dưới nó",
                "write “items:” in the item above and indent the inner list below it"));
      } else {
        Fields.of(item, Keys.NODE, problems).map(this::node).ifPresent(nodes::add);
      }
    }
    return List.copyOf(nodes);
  }

  private Node node(Fields fields) {
    YamlNode table = fields.node("table");
    List<Text> indicatorIds = new ArrayList<>();
    List<Indicator> indicators = indicators(fields, indicatorIds);
    Text agency = fields.words("agency");
    Text mode = fields.choice("mode", Keys.MODES);
    return new Node(
        fields.span(),
        fields.words("title"),
        fields.texts("text"),
        fields.choice("list", Keys.LIST_STYLES),
        nodes(fields.list("items")),
        fields.text("marker"),
        fields.texts("after"),
        table == null ? null : new TableReader(problems).table(table),
        fields.choice("show", Keys.SHOWS),
        task(fields, List.copyOf(indicatorIds)),
        agency == null ? null : new Assignment(agency, mode),
        indicators);
  }

  private static @Nullable Task task(Fields fields, List<Text> indicators) {
    Text deadline = fields.words("deadline");
    Task task = new Task(
        fields.words("id"),
        fields.texts("lead"),
        fields.texts("with"),
        deadline == null ? null : Deadline.parse(deadline),
        fields.texts("product"),
        fields.texts("audience"),
        indicators,
        fields.words("place"),
        fields.words("time"),
        fields.words("rationale"));
    return task.isEmpty() ? null : task;
  }

  /** Mappings are indicators; texts are ids of indicators declared elsewhere. */
  private List<Indicator> indicators(Fields fields, List<Text> ids) {
    List<Indicator> indicators = new ArrayList<>();
    for (YamlNode item : fields.list("indicators")) {
      if (item instanceof YamlNode.Scalar scalar) {
        ids.add(scalar.text());
      } else {
        Fields.of(item, Keys.INDICATOR, problems).map(this::indicator).ifPresent(indicators::add);
      }
    }
    return List.copyOf(indicators);
  }

  private Indicator indicator(Fields fields) {
    return new Indicator(
        fields.span(),
        fields.words("id"),
        fields.words("text"),
        fields.words("unit"),
        fields.words("compare"),
        fields.words("baseline"),
        figures(fields, "targets"),
        figures(fields, "parts"));
  }

  /** {@code {2026: 90, 2030: 95}}, or a single value without a label. */
  private List<Indicator.Figure> figures(Fields fields, String key) {
    YamlNode value = fields.node(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof YamlNode.Mapping mapping)) {
      return fields.texts(key).stream().map(text -> new Indicator.Figure(null, text)).toList();
    }
    List<Indicator.Figure> figures = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      Text figure = fields.scalar(entry.value(), key);
      if (figure != null) {
        figures.add(new Indicator.Figure(entry.key(), figure));
      }
    }
    return List.copyOf(figures);
  }

  private @Nullable Budget budget(Fields fields) {
    if (!fields.has("lines") && !fields.has("sources") && !fields.has("total")) {
      return null;
    }
    List<Budget.BudgetLine> lines = new ArrayList<>();
    for (YamlNode item : fields.list("lines")) {
      Fields.of(item, Keys.BUDGET_LINE, problems).map(NodeReader::budgetLine).ifPresent(lines::add);
    }
    return new Budget(List.copyOf(lines), sources(fields), fields.words("total"));
  }

  private static Budget.BudgetLine budgetLine(Fields line) {
    return new Budget.BudgetLine(line.span(), line.words("item"), line.words("unit"), line.words("quantity"),
        line.words("price"), line.words("amount"), line.words("source"), line.words("note"));
  }

  /** {@code {Ngân sách tỉnh: 100.000.000}}, or a list of names or of {@code {name, amount}}. */
  private List<Budget.Source> sources(Fields fields) {
    List<Budget.Source> sources = new ArrayList<>();
    for (YamlNode item : fields.list("sources")) {
      if (item instanceof YamlNode.Scalar scalar) {
        sources.add(new Budget.Source(scalar.text(), null));
      } else if (item instanceof YamlNode.Mapping mapping && mapping.entry("name").isEmpty()
          && mapping.entry("amount").isEmpty()) {
        for (YamlNode.Entry entry : mapping.entries()) {
          Text amount = fields.scalar(entry.value(), "sources");
          sources.add(new Budget.Source(entry.key(), amount == null || amount.isBlank() ? null : amount));
        }
      } else {
        Fields.of(item, Keys.BUDGET_SOURCE, problems).ifPresent(source -> {
          Text name = source.words("name");
          sources.add(new Budget.Source(name == null ? Text.of("") : name, source.words("amount")));
        });
      }
    }
    return List.copyOf(sources);
  }

  private static List<YamlNode> listOf(YamlNode node) {
    return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
  }
}
