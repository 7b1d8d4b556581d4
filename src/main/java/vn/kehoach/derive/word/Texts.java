package vn.kehoach.derive.word;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Assignment;
import vn.kehoach.plan.Budget;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.TableData;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Text;

/** Applies one change to every text of sections. */
public record Texts(UnaryOperator<Text> change) {

  public Section section(Section section) {
    return new Section(section.id(), section.span(), of(section.heading()), section.number(), all(section.text()),
        section.list(), section.items().stream().map(this::node).toList(), all(section.after()), section.show(),
        budget(section.budget()));
  }

  public List<Section> sections(List<Section> sections) {
    return sections.stream().map(this::section).toList();
  }

  public Appendix appendix(Appendix appendix) {
    return new Appendix(of(appendix.title()), appendix.orientation(), section(appendix.section()));
  }

  Node node(Node node) {
    Assignment assignment = node.assignment();
    return new Node(node.span(), of(node.title()), all(node.text()), node.list(),
        node.items().stream().map(this::node).toList(), of(node.marker()), all(node.after()), table(node.table()),
        node.show(), task(node.task()),
        assignment == null ? null : new Assignment(change.apply(assignment.agency()), assignment.mode()),
        node.indicators().stream().map(this::indicator).toList());
  }

  private @Nullable Task task(@Nullable Task task) {
    return task == null ? null : new Task(task.id(), all(task.lead()), all(task.with()), deadline(task.deadline()),
        all(task.product()), all(task.audience()), task.indicators(), of(task.place()), of(task.time()),
        of(task.rationale()));
  }

  private @Nullable Deadline deadline(@Nullable Deadline deadline) {
    return deadline == null ? null : new Deadline(change.apply(deadline.typed()), deadline.from(), deadline.until());
  }

  private Indicator indicator(Indicator indicator) {
    return new Indicator(indicator.span(), indicator.id(), of(indicator.text()), of(indicator.unit()),
        indicator.compare(), of(indicator.baseline()), figures(indicator.targets()), figures(indicator.parts()));
  }

  private List<Indicator.Figure> figures(List<Indicator.Figure> figures) {
    return figures.stream().map(figure -> new Indicator.Figure(figure.label(), change.apply(figure.value()))).toList();
  }

  private @Nullable TableData table(@Nullable TableData table) {
    return table == null ? null : new TableData(table.span(),
        columns(table.columns()),
        table.rows().stream().map(row -> new TableData.Row(of(row.group()), all(row.cells()))).toList(),
        table.from(), all(table.note()));
  }

  private List<TableData.Column> columns(List<TableData.Column> columns) {
    return columns.stream().map(column -> new TableData.Column(
        change.apply(column.title()), column.width(), column.align(), columns(column.columns()))).toList();
  }

  private @Nullable Budget budget(@Nullable Budget budget) {
    return budget == null ? null : new Budget(
        budget.lines().stream().map(line -> new Budget.BudgetLine(line.span(), of(line.item()), of(line.unit()),
            of(line.quantity()), of(line.price()), of(line.amount()), of(line.source()), of(line.note()))).toList(),
        budget.sources().stream()
            .map(source -> new Budget.Source(change.apply(source.name()), of(source.amount()))).toList(),
        of(budget.total()));
  }

  private @Nullable Text of(@Nullable Text text) {
    return text == null ? null : change.apply(text);
  }

  private List<Text> all(List<Text> texts) {
    return texts.stream().map(change).toList();
  }
}
