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
 * The sections of a plan (mục): the known ones, those under {@code sections}, in the order {@code outline} asks for.
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
    List<Text> outline = plan.texts("outline");
    return outline.isEmpty() ? List.copyOf(typed) : ordered(typed, outline);
  }

  /** All sections in file order: the known ones where their key stands, the free ones where {@code sections} stands. */
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
              "“sections” là một nhóm: mỗi mục một tên riêng", "“sections” is a group: an id for each section")
          .hint("viết  sections: {lo-trinh: {heading: LỘ TRÌNH, items: [...]}}",
              "write  sections: {roadmap: {heading: ..., items: [...]}}"));
      return;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (Keys.KNOWN_SECTIONS.contains(entry.key().value())) {
        problems.add(Problem.error("key/reserved-section", entry.keySpan(),
                "“" + entry.key() + "” là tên mục có sẵn", "“" + entry.key() + "” is the name of a known section")
            .hint("đưa nó ra ngoài “sections”, hoặc đặt tên khác", "move it out of “sections”, or give it another id"));
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
      if (section != null) {
        ordered.add(section);
      } else {
        problems.add(unknownInOutline(id, sections));
      }
    }
    for (Section forgotten : byId.values()) {
      problems.add(Problem.error("key/not-in-outline", forgotten.span(),
              "mục “" + forgotten.id() + "” không có trong “outline” nên sẽ không được in",
              "section “" + forgotten.id() + "” is not named in “outline” and would not print")
          .hint("thêm " + forgotten.id() + " vào “outline”", "add " + forgotten.id() + " to “outline”"));
    }
    return List.copyOf(ordered);
  }

  private Problem unknownInOutline(Text id, List<Section> sections) {
    List<String> ids = sections.stream().map(Section::id).toList();
    Problem problem = Problem.error("key/unknown-section", plan.place(id),
        "“outline” nhắc đến mục “" + id + "” nhưng kế hoạch không có (hoặc nhắc hai lần)",
        "“outline” names “" + id + "”, which the plan does not have (or names it twice)");
    String known = String.join(", ", ids);
    return Suggestion.nearest(id.value(), ids)
        .map(problem::didYouMean)
        .orElseGet(() -> problem.hint("các mục đang có: " + known, "sections there are: " + known));
  }
}
