package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlPart;
import vn.kehoach.source.YamlPart.Items;
import vn.kehoach.source.YamlPart.Words;

/** Builds the YAML parts of a plan, from values up to sections, each with its remarks. */
final class PartMaker {

  private final Remarks remarks;

  PartMaker(Remarks remarks) {
    this.remarks = remarks;
  }

  @Nullable YamlPart words(@Nullable Text text) {
    return text == null ? null : new Words(text, remarks.of(text));
  }

  /** A value; if it is missing, a blank with its remark, if there is one. */
  @Nullable YamlPart words(String key, @Nullable Text text) {
    List<String> missing = remarks.ofKey(key);
    if (text == null) {
      return missing.isEmpty() ? null : new Words(null, missing);
    }
    List<String> all = new ArrayList<>(remarks.of(text));
    all.addAll(missing);
    return new Words(text, List.copyOf(all));
  }

  YamlPart wordsOrBlank(@Nullable Text text, List<String> missing) {
    return text == null ? new Words(null, missing) : new Words(text, remarks.of(text));
  }

  @Nullable YamlPart day(@Nullable Day day) {
    return day == null ? null : words(day.typed());
  }

  /** One text as a value, several as a list; {@code null} for none. */
  @Nullable YamlPart texts(List<Text> texts) {
    return texts.isEmpty() ? null : textsOrEmpty(texts);
  }

  YamlPart textsOrEmpty(List<Text> texts) {
    if (texts.size() == 1) {
      return new Words(texts.get(0), remarks.of(texts.get(0)));
    }
    return list(texts);
  }

  private Items list(List<Text> texts) {
    return new Items(texts.stream().<YamlPart>map(text -> new Words(text, remarks.of(text))).toList(), true);
  }

  YamlPart.Builder section(Section section) {
    YamlPart.Builder group = new YamlPart.Builder()
        .put("heading", words(section.heading()))
        .put("number", words(section.number()))
        .put("text", texts(section.text()))
        .put("list", words(section.list()))
        .put("show", words(section.show()));
    Budget budget = section.budget();
    if (budget != null) {
      budget(budget, group);
    }
    group.put("items", nodes(section.items())).put("after", texts(section.after()));
    return group.isEmpty() ? group.put("items", new Items(List.of(), false)) : group;
  }

  private @Nullable YamlPart nodes(List<Node> nodes) {
    return nodes.isEmpty() ? null : new Items(nodes.stream().map(this::node).toList(), false);
  }

  private YamlPart node(Node node) {
    YamlPart.Builder group = new YamlPart.Builder();
    Task task = node.task();
    if (task != null) {
      group.put("id", words(task.id()));
    }
    Assignment assignment = node.assignment();
    if (assignment != null) {
      group.put("agency", words(assignment.agency())).put("mode", words(assignment.mode()));
    }
    group.put("marker", words(node.marker())).put("title", words(node.title()));
    boolean bare = group.isEmpty() && node.text().size() == 1 && !node.text().get(0).isBlank();
    group.put("text", texts(node.text()));
    rest(node, task, group);
    boolean alone = bare && group.group().members().size() == 1;
    return alone ? new Words(node.text().get(0), remarks.of(node.text().get(0))) : group.group();
  }

  private void rest(Node node, @Nullable Task task, YamlPart.Builder group) {
    group.put("list", words(node.list())).put("show", words(node.show()));
    if (task != null) {
      task(task, group);
    }
    group.put("indicators", indicators(node, task == null ? List.of() : task.indicators()))
        .put("table", node.table() == null ? null : table(node.table()))
        .put("items", nodes(node.items()))
        .put("after", texts(node.after()));
  }

  private void task(Task task, YamlPart.Builder group) {
    group.put("lead", texts(task.lead()))
        .put("with", texts(task.with()))
        .put("deadline", task.deadline() == null ? null : words(task.deadline().typed()))
        .put("product", texts(task.product()))
        .put("audience", texts(task.audience()))
        .put("place", words(task.place()))
        .put("time", words(task.time()))
        .put("rationale", words(task.rationale()));
  }

  /** Ids of indicators declared elsewhere, then those declared here. */
  private @Nullable YamlPart indicators(Node node, List<Text> ids) {
    if (node.indicators().isEmpty()) {
      return ids.isEmpty() ? null : list(ids);
    }
    List<YamlPart> all = new ArrayList<>(list(ids).items());
    node.indicators().forEach(indicator -> all.add(indicator(indicator)));
    return new Items(List.copyOf(all), false);
  }

  private YamlPart indicator(Indicator indicator) {
    return new YamlPart.Builder()
        .put("id", words(indicator.id()))
        .put("text", words(indicator.text()))
        .put("unit", words(indicator.unit()))
        .put("compare", words(indicator.compare()))
        .put("baseline", words(indicator.baseline()))
        .put("targets", figures(indicator.targets()))
        .put("parts", figures(indicator.parts()))
        .group();
  }

  private @Nullable YamlPart figures(List<Indicator.Figure> figures) {
    if (figures.isEmpty()) {
      return null;
    }
    if (figures.get(0).label() == null) {
      return textsOrEmpty(figures.stream().map(Indicator.Figure::value).toList());
    }
    YamlPart.Builder group = new YamlPart.Builder();
    figures.forEach(figure -> group.put(String.valueOf(figure.label()), words(figure.value())));
    return group.compact();
  }

  private YamlPart table(TableData table) {
    return new YamlPart.Builder()
        .put("columns", columns(table.columns()))
        .put("rows", table.from() == null ? rows(table.rows()) : new YamlPart.Builder()
            .put("from", words(table.from())).compact())
        .put("note", texts(table.note()))
        .group();
  }

  private @Nullable YamlPart columns(List<TableData.Column> columns) {
    return columns.isEmpty() ? null : new Items(columns.stream().map(this::column).toList(), false);
  }

  private YamlPart column(TableData.Column column) {
    boolean bare = column.width() == null && column.align() == null && column.columns().isEmpty();
    return bare ? new Words(column.title()) : new YamlPart.Builder()
        .put("title", words(column.title()))
        .put("width", words(column.width()))
        .put("align", words(column.align()))
        .put("columns", columns(column.columns()))
        .compact();
  }

  private YamlPart rows(List<TableData.Row> rows) {
    List<YamlPart> written = new ArrayList<>();
    for (TableData.Row row : rows) {
      written.add(row.group() == null ? list(row.cells())
          : new YamlPart.Builder().put("group", words(row.group())).compact());
    }
    return new Items(List.copyOf(written), false);
  }

  private void budget(Budget budget, YamlPart.Builder group) {
    List<YamlPart> lines = new ArrayList<>();
    for (Budget.BudgetLine line : budget.lines()) {
      lines.add(new YamlPart.Builder()
          .put("item", words(line.item()))
          .put("unit", words(line.unit()))
          .put("quantity", words(line.quantity()))
          .put("price", words(line.price()))
          .put("amount", words(line.amount()))
          .put("source", words(line.source()))
          .put("note", words(line.note()))
          .compact());
    }
    List<YamlPart> sources = new ArrayList<>();
    for (Budget.Source source : budget.sources()) {
      sources.add(source.amount() == null ? new Words(source.name()) : new YamlPart.Builder()
          .put("name", words(source.name())).put("amount", words(source.amount())).compact());
    }
    group.put("lines", new Items(List.copyOf(lines), false))
        .put("sources", sources.isEmpty() ? null : new Items(List.copyOf(sources), false))
        .put("total", words(budget.total()));
  }
}
