package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;

/**
 * Puts what a plan says once at every place where it prints: each item knows the {@code show} it inherits, indicators
 * that are listed by id stand where they are listed, and a task shown by agency stands again under the agency that
 * leads it.
 */
public final class Placement {

  private static final Text NONE = Text.of("none");
  private static final Text LINES = Text.of("lines");

  private final Problems problems;
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final List<Assignment> assigned = new ArrayList<>();
  private @Nullable Map<String, List<Node>> ledBy;

  private Placement(Problems problems) {
    this.problems = problems;
  }

  /** The plan as it prints; an id that names no indicator is a problem. */
  public static Plan of(Plan plan, Problems problems) {
    return new Placement(problems).place(plan);
  }

  private Plan place(Plan plan) {
    plan.nodes().forEach(this::learn);
    Plan shown = plan.withItemsOf(section -> shown(section.items(), section.show()));
    return ledBy == null ? shown
        : shown.withItemsOf(section -> assigned(section.items()));
  }

  private void learn(Node node) {
    for (Indicator indicator : node.indicators()) {
      if (indicator.id() != null) {
        indicators.putIfAbsent(indicator.id().value(), indicator);
      }
    }
    if (node.assignment() != null) {
      assigned.add(node.assignment());
    }
  }

  /** What each assigned agency leads; looked up by no plan that shows no task by agency. */
  private Map<String, List<Node>> ledBy() {
    if (ledBy == null) {
      ledBy = new HashMap<>();
      for (Assignment assignment : assigned) {
        ledBy.put(key(assignment.agency()), new ArrayList<>());
      }
    }
    return ledBy;
  }

  private List<Node> shown(List<Node> nodes, @Nullable Text inherited) {
    List<Node> shown = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      shown.add(shown(node, inherited));
    }
    return List.copyOf(shown);
  }

  private Node shown(Node node, @Nullable Text inherited) {
    Text show = node.show() == null ? inherited : node.show();
    Node shown = listed(node).withShow(show).withItems(shown(node.items(), show));
    return shown.isTask() && shown.isShown("agency") ? shownByAgency(shown) : shown;
  }

  /** Under every agency that leads it and is there; in place too, unless all of them are. */
  private Node shownByAgency(Node node) {
    Task task = node.task();
    List<Text> leads = task == null ? List.of() : task.lead();
    boolean allAssigned = !leads.isEmpty();
    for (Text lead : leads) {
      List<Node> led = ledBy().get(key(lead));
      allAssigned &= led != null;
      if (led != null) {
        Node bare = leads.size() == 1 ? node.withTask(task.by(List.of(), task.with())) : node;
        led.add(bare.withShow(LINES));
      }
    }
    return node.withShow(allAssigned ? NONE : LINES);
  }

  private List<Node> assigned(List<Node> nodes) {
    List<Node> assigned = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      assigned.add(assigned(node));
    }
    return List.copyOf(assigned);
  }

  private Node assigned(Node node) {
    List<Node> items = new ArrayList<>(assigned(node.items()));
    if (node.assignment() != null) {
      // once: an agency named twice gets its tasks where it is named first
      List<Node> led = ledBy().remove(key(node.assignment().agency()));
      items.addAll(led == null ? List.of() : led);
    }
    return node.withItems(List.copyOf(items));
  }

  /** An item that is no task lists indicators to show them; those of a task only say what it serves. */
  private Node listed(Node node) {
    Task task = node.task();
    if (task == null || task.indicators().isEmpty() || node.isTask()) {
      return node;
    }
    List<Indicator> listed = new ArrayList<>();
    task.indicators().forEach(id -> find(id).ifPresent(listed::add));
    listed.addAll(node.indicators());
    return node.withIndicators(List.copyOf(listed));
  }

  private Optional<Indicator> find(Text id) {
    Indicator found = indicators.get(id.value());
    if (found == null) {
      Problem problem = Problem.error("key/unknown-indicator", id.span(),
          "không có chỉ tiêu “" + id + "” trong kế hoạch", "the plan has no indicator “" + id + "”");
      problems.add(Suggestion.nearest(id.value(), indicators.keySet())
          .map(problem::didYouMean)
          .orElseGet(() -> problem.hint("khai báo chỉ tiêu này với khóa “id”", "declare it with an “id”")));
    }
    return Optional.ofNullable(found);
  }

  /** Names are compared as their readers do; "Đề nghị" and "Mời" are no part of them. */
  private static String key(Text agency) {
    return IssuerName.key(agency.value().replaceFirst("^(?:Đề nghị|Mời) ", ""));
  }
}
