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
 * Puts content that is written once into every place where it is printed: items inherit {@code show}, indicators listed
 * by id are inserted where they are listed, and tasks shown by agency are repeated under their lead agency.
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

  /** The plan as printed; an id that is not the id of an indicator is a problem. */
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

  /** The tasks led by each assigned agency; computed only if a plan shows tasks by agency. */
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

  /**
   * Tasks are shown under every assigned agency that leads them, and in their own place only if some lead agency is not
   * assigned.
   */
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
      // only once: an agency named twice gets its tasks at its first mention
      List<Node> led = ledBy().remove(key(node.assignment().agency()));
      items.addAll(led == null ? List.of() : led);
    }
    return node.withItems(List.copyOf(items));
  }

  /** An item that is not a task lists indicators to print them; those of a task only say which ones it serves. */
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
          .orElseGet(() -> problem.hint("khai báo chỉ tiêu này với khóa “id”",
          "declare this indicator with the key “id”")));
    }
    return Optional.ofNullable(found);
  }

  /** The name of an agency for comparison, without a leading "Đề nghị" or "Mời". */
  private static String key(Text agency) {
    return IssuerName.key(agency.value().replaceFirst("^(?:Đề nghị|Mời) ", ""));
  }
}
