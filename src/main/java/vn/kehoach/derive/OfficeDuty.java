package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Assignment;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/**
 * Duties that the recipe gives to offices leading tasks, if the parent says nothing about them: once, and only for
 * offices that lead tasks here.
 */
final class OfficeDuty {

  private final @Nullable Text duty;

  OfficeDuty(@Nullable Text duty) {
    this.duty = duty;
  }

  List<Section> settled(List<Section> sections) {
    if (duty == null || duty.isBlank()) {
      return sections;
    }
    Set<String> leads = new HashSet<>();
    sections.forEach(section -> section.items().forEach(item -> leads(item, leads)));
    return sections.stream()
        .map(section -> section.items().stream().noneMatch(this::isDuty) ? section
            : section.withItems(items(section, leads)))
        .filter(section -> !section.id().equals("assignments") || !section.items().isEmpty()
            || !section.text().isEmpty())
        .toList();
  }

  /** Omits offices that lead no task of this unit; the others are combined in one assignment. */
  private List<Node> items(Section section, Set<String> leads) {
    Map<String, List<Node>> told = new LinkedHashMap<>();
    section.items().stream().filter(this::isDuty).filter(item -> leads.contains(agency(item).value()))
        .forEach(item -> told.computeIfAbsent(mode(item), none -> new ArrayList<>()).add(item));
    List<Node> items = new ArrayList<>();
    for (Node item : section.items()) {
      List<Node> same = isDuty(item) ? told.getOrDefault(mode(item), List.of()) : List.of(item);
      if (!isDuty(item) || !same.isEmpty() && same.get(0) == item) {
        items.add(same.size() < 2 ? item : joined(same));
      }
    }
    return List.copyOf(items);
  }

  private static Node joined(List<Node> same) {
    Node first = same.get(0);
    Text all = agency(first)
        .withValue(same.stream().map(item -> agency(item).value()).collect(Collectors.joining("; ")));
    return first.withAssignment(new Assignment(all, Objects.requireNonNull(first.assignment()).mode()));
  }

  private boolean isDuty(Node item) {
    return item.assignment() != null && item.items().isEmpty() && duty != null && item.text().equals(List.of(duty));
  }

  private static Text agency(Node item) {
    return Objects.requireNonNull(item.assignment()).agency();
  }

  private static String mode(Node item) {
    return item.assignment() == null ? "" : String.valueOf(item.assignment().mode());
  }

  private static void leads(Node node, Set<String> leads) {
    if (node.task() != null) {
      node.task().lead().forEach(lead -> leads.add(lead.value()));
    }
    node.items().forEach(item -> leads(item, leads));
  }
}
