package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;

/**
 * Reads the sections of a plan (mục): the standard ones and those under {@code sections}, in the order of {@code
 * outline}.
 */
final class SectionsReader {

  private final Fields plan;
  private final NodeReader nodes;
  private final Problems problems;

  SectionsReader(Fields plan, NodeReader nodes, Problems problems) {
    this.plan = plan;
    this.nodes = nodes;
    this.problems = problems;
  }

  List<Section> read() {
    List<Section> typed = typed();
    List<Text> outline = outline();
    return outline.isEmpty() ? List.copyOf(typed) : ordered(typed, outline);
  }

  private List<Text> outline() {
    List<Text> outline = plan.texts("outline");
    if (outline.size() != 1 || outline.get(0).value().indexOf(',') < 0) {
      return outline;
    }
    Text names = outline.get(0);
    problems.add(Problem.error("key/wrong-type", plan.place(names),
            "“outline” cần một danh sách, không phải một câu chữ", "“outline” needs a list, not a text")
        .hint("viết  outline: [" + names + "]", "write  outline: [" + names + "]"));
    return List.of();
  }

  /** All sections in file order: standard ones at their key, free ones at {@code sections}. */
  private List<Section> typed() {
    List<Section> sections = new ArrayList<>();
    for (YamlNode.Entry entry : plan.entries()) {
      String key = plan.read(entry);
      boolean empty = entry.value() instanceof YamlNode.Scalar scalar && !scalar.typed();
      if (empty) {
        continue;
      }
      if (Keys.KNOWN_SECTIONS.contains(key)) {
        sections.add(nodes.section(key, entry.value()));
      } else if (key.equals("sections")) {
        addFree(entry.value(), sections);
      }
    }
    return sections;
  }

  private void addFree(YamlNode node, List<Section> sections) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      problems.add(Problem.error("key/wrong-type", node.span(),
              "“sections” là một nhóm: mỗi mục một tên riêng", "“sections” is a group: each section has its own id")
          .hint("viết  sections: {lo-trinh: {heading: LỘ TRÌNH, items: [...]}}",
              "write  sections: {roadmap: {heading: ..., items: [...]}}"));
      return;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (Keys.KNOWN_SECTIONS.contains(entry.key().value())) {
        problems.add(Problem.error("key/reserved-section", entry.keySpan(),
                "“" + entry.key() + "” là tên mục có sẵn", "“" + entry.key() + "” is the name of a standard section")
            .hint("đưa nó ra ngoài “sections”, hoặc đặt tên khác", "move it out of “sections”, or rename it"));
      } else {
        sections.add(nodes.section(entry.key().value(), entry.value()));
      }
    }
  }

  private List<Section> ordered(List<Section> sections, List<Text> outline) {
    Map<String, Section> byId = new LinkedHashMap<>();
    sections.forEach(section -> byId.put(section.id(), section));
    List<Section> ordered = new ArrayList<>();
    for (Text id : outline) {
      Section section = byId.remove(id.value());
      if (section == null) {
        problems.add(unknownInOutline(id, sections));
        // a misspelt one is reported once
        section = Suggestion.nearest(id.value(), byId.keySet()).map(byId::remove).orElse(null);
      }
      if (section != null) {
        ordered.add(section);
      }
    }
    for (Section forgotten : byId.values()) {
      problems.add(Problem.error("key/not-in-outline", forgotten.span(),
              "mục “" + forgotten.id() + "” không có trong “outline” nên sẽ không được in",
              "the section “" + forgotten.id() + "” is missing from “outline” and will not be printed")
          .hint("thêm " + forgotten.id() + " vào “outline”", "add " + forgotten.id() + " to “outline”"));
    }
    return List.copyOf(ordered);
  }

  private Problem unknownInOutline(Text id, List<Section> sections) {
    List<String> ids = sections.stream().map(Section::id).toList();
    Problem problem = Problem.error("key/unknown-section", plan.place(id),
        "“outline” nhắc đến mục “" + id + "” nhưng kế hoạch không có (hoặc nhắc hai lần)",
        "“outline” names the section “" + id + "”, which the plan does not have (or it is named twice)");
    String known = String.join(", ", ids);
    return Suggestion.nearest(id.value(), ids)
        .map(problem::didYouMean)
        .orElseGet(() -> problem.hint("các mục đang có: " + known, "available sections: " + known));
  }
}
