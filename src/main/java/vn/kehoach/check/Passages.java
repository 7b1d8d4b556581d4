package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Budget;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Header;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Signature;
import vn.kehoach.plan.TableData;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Text;

/** Walks through a plan in reading order and collects its texts. */
final class Passages {

  private final List<Passage> found = new ArrayList<>();

  private Passages() {}

  static List<Passage> of(Plan plan) {
    return of(body(plan), plan.appendices());
  }

  /** All passages: those of the body, then the appendices. */
  static List<Passage> of(List<Passage> body, List<Appendix> appendices) {
    Passages passages = new Passages();
    passages.found.addAll(body);
    appendices.forEach(passages::appendix);
    return Draft.kept(passages.found);
  }

  /** All passages except those of the appendices. */
  static List<Passage> body(Plan plan) {
    Passages passages = new Passages();
    passages.plan(plan);
    return Draft.kept(passages.found);
  }

  private void plan(Plan plan) {
    header(plan.header());
    plan.references().forEach(reference -> {
      add(Role.REFERENCE, reference.type());
      add(Role.REFERENCE, reference.number());
      add(Role.REFERENCE, reference.issuer());
      add(Role.REFERENCE, reference.subject());
      add(Role.REFERENCE, reference.shortName());
    });
    plan.legalBasis().forEach(basis -> add(Role.LEGAL_BASIS, basis.text()));
    addAll(Role.OPENING, plan.opening());
    plan.sections().forEach(this::section);
    addAll(Role.CLOSING, plan.closing());
    plan.recipients().forEach(recipient -> {
      addAll(Role.RECIPIENT, recipient.to());
      add(Role.RECIPIENT, recipient.purpose());
    });
    add(Role.ARCHIVE, plan.archive());
    plan.signatures().forEach(this::signature);
  }

  private void header(Header header) {
    addAll(Role.PARENT, header.parent());
    addAll(Role.AGENCY, header.agency());
    add(Role.NUMBER, header.number());
    add(Role.SYMBOL, header.symbol());
    add(Role.PLACE, header.place());
    Day date = header.date();
    add(Role.DATE, date == null ? null : date.typed());
    add(Role.SUBJECT, header.subject());
    add(Role.MARK, header.mark());
    add(Role.MARK, header.urgency());
    add(Role.MARK, header.circulation());
    add(Role.DRAFTER, header.drafter());
    addAll(Role.CONTACT, header.contact());
  }

  private void section(Section section) {
    add(Role.HEADING, section.heading());
    addAll(Role.BODY, section.text());
    section.items().forEach(this::node);
    Budget budget = section.budget();
    if (budget != null) {
      budget(budget);
    }
    addAll(Role.BODY, section.after());
  }

  private void node(Node node) {
    if (node.assignment() != null) {
      add(Role.ASSIGNED_AGENCY, node.assignment().agency());
    }
    add(Role.TITLE, node.title());
    addAll(Role.BODY, node.text());
    node.indicators().forEach(this::indicator);
    Task task = node.task();
    if (task != null) {
      task(task);
    }
    if (node.table() != null) {
      table(node.table());
    }
    node.items().forEach(this::node);
    addAll(Role.BODY, node.after());
  }

  private void task(Task task) {
    addAll(Role.TASK_FIELD, task.lead());
    addAll(Role.TASK_FIELD, task.with());
    add(Role.TASK_FIELD, task.deadline() == null ? null : task.deadline().typed());
    addAll(Role.TASK_FIELD, task.product());
    add(Role.TASK_FIELD, task.place());
    add(Role.TASK_FIELD, task.time());
  }

  private void indicator(Indicator indicator) {
    add(Role.INDICATOR, indicator.text());
    add(Role.INDICATOR, indicator.unit());
    add(Role.INDICATOR, indicator.baseline());
  }

  private void table(TableData table) {
    table.columns().forEach(this::column);
    table.rows().forEach(row -> {
      add(Role.TABLE, row.group());
      addAll(Role.TABLE, row.cells());
    });
    addAll(Role.TABLE, table.note());
  }

  private void column(TableData.Column column) {
    add(Role.TABLE, column.title());
    column.columns().forEach(this::column);
  }

  private void budget(Budget budget) {
    budget.lines().forEach(line -> {
      add(Role.BUDGET, line.item());
      add(Role.BUDGET, line.source());
      add(Role.BUDGET, line.note());
    });
    budget.sources().forEach(source -> add(Role.BUDGET, source.name()));
  }

  private void signature(Signature signature) {
    add(Role.SIGNATURE, signature.onBehalfOf());
    add(Role.SIGNATURE, signature.signingFor());
    add(Role.SIGNATURE, signature.byOrderOf());
    add(Role.SIGNATURE, signature.byDelegationOf());
    add(Role.SIGNATURE, signature.title());
    add(Role.SIGNATURE, signature.name());
    add(Role.SIGNATURE, signature.office());
  }

  private void appendix(Appendix appendix) {
    add(Role.APPENDIX_TITLE, appendix.title());
    section(appendix.section());
  }

  private void addAll(Role role, List<Text> texts) {
    texts.forEach(text -> add(role, text));
  }

  private void add(Role role, @Nullable Text text) {
    if (text != null && !text.isBlank()) {
      found.add(new Passage(role, text));
    }
  }
}
