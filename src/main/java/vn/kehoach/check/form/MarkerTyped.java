package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Text;

/** A marker is typed where one is printed automatically: {@code 1. 1. Mục đích}. */
public final class MarkerTyped implements Rule {

  /** A part (phần) above sections: PHẦN I. TÌNH HÌNH, Phần thứ nhất: ... */
  private static final Expression PART =
      Expression.of("(?iu)(phần (?:thứ \\p{L}+|(?-i:[IVX]{1,5})|\\d{1,2}))(?![\\p{L}\\d])");

  @Override
  public String id() {
    return "form/marker-typed";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    String letters = TypedMarker.letters(draft);
    draft.plan().sections().forEach(section -> heading(section, letters, draft, problems));
    for (NumberedParts.Group group : new NumberedParts(draft).groups()) {
      group.entries().forEach(entry -> entry(entry, letters, draft, problems));
    }
  }

  private void heading(Section section, String letters, Draft draft, Problems problems) {
    Text heading = section.heading();
    Matcher part = heading == null ? null : PART.matcher(heading.value());
    if (part != null && part.lookingAt()) {
      part(heading, part.group(1), draft, problems);
      return;
    }
    TypedMarker marker = heading == null ? null : TypedMarker.of(heading, letters);
    if (marker != null && !marker.is("word")) {
      problems.add(typed(draft, heading, marker, keep(marker, true, draft)));
    }
  }

  private void part(Text heading, String typed, Draft draft, Problems problems) {
    String number = "Phần" + typed.substring("Phần".length());
    problems.add(Problem.error(id(), draft.place(heading, 0, typed.length()),
            "“" + typed + "” gõ ở tiêu đề; khi in sẽ thành hai số",
            "“" + typed + "” is typed in the heading, so two numbers will be printed")
        .hint("ghi number: " + number + ", tiêu đề chỉ ghi phần chữ sau đó",
            "write number: " + number + ", and write only the words after it in the heading")
        .cite(draft.clause("headings")));
  }

  private void entry(NumberedParts.Entry entry, String letters, Draft draft, Problems problems) {
    Node node = entry.node();
    Text name = NumberedParts.name(node);
    Text words = name != null ? name : node.text().isEmpty() ? null : node.text().get(0);
    TypedMarker marker = words == null || !entry.isMarked() ? null : TypedMarker.of(words, letters);
    if (marker == null || marker.is("word")) {
      return;
    }
    // "(1) tiếp nhận; (2) giải quyết": numbering within the sentence
    if (marker.label().startsWith("(") && words.value().contains("(" + (marker.value() + 1) + ")")) {
      return;
    }
    // "V. I. Lê-nin" may begin a sentence.
    boolean couldBeName = name == null && (marker.is("capital") || marker.is("roman"));
    if (!couldBeName) {
      Problem problem = typed(draft, words, marker, keep(marker, false, draft));
      boolean redundant = isTheSame(marker, entry) && marker.length() < words.length();
      problems.add(redundant ? problem.fix(words.span(0, marker.length()), "") : problem);
    }
  }

  /** Whether the typed marker equals the printed one, so that deleting it only removes the duplicate. */
  private static boolean isTheSame(TypedMarker marker, NumberedParts.Entry entry) {
    return switch (entry.style()) {
      case "number" -> marker.kind().equals("number ") && marker.value() == entry.ordinal();
      case "letter" -> marker.is("letter") && marker.value() == entry.ordinal();
      case "roman" -> marker.is("roman") && marker.value() == entry.ordinal();
      case "dash" -> marker.is("bullet -") || marker.is("bullet –");
      case "plus" -> marker.is("bullet +");
      default -> false;
    };
  }

  private Problem typed(Draft draft, Text words, TypedMarker marker, Sentence keep) {
    return Problem.error(id(), draft.place(words, 0, marker.label().length()),
            "“" + marker.label() + "” gõ tay ở đầu dòng; khi in sẽ thành hai dấu",
            "“" + marker.label() + "” is typed at the beginning of the line, so two markers will be printed")
        .hint("bỏ “" + marker.label() + "”, chương trình tự in" + keep.vietnamese(),
            "delete “" + marker.label() + "”: it is printed automatically" + keep.english())
        .cite(draft.clause("headings"));
  }

  /** How to keep the typed marker, in a form that no other rule reports. */
  private static Sentence keep(TypedMarker marker, boolean heading, Draft draft) {
    if (marker.is("bullet") || marker.is("capital")) {
      String list = marker.kind().endsWith("+") ? "plus" : "dash";
      return marker.is("capital") ? new Sentence("", "")
          : new Sentence("; muốn in gạch đầu dòng thì ghi list: " + list + " ở mục chứa nó",
              "; for a list with dashes write list: " + list + " in the section that contains it");
    }
    Sentence proper = MarkerOddForm.proper(marker, draft);
    String label = proper == null ? marker.label() : proper.vietnamese();
    String key = !heading ? "marker: \"" + label + "\""
        : marker.is("roman") ? "number: " + label.replaceAll("[^IVXLC]", "") : "";
    return key.isEmpty() ? new Sentence("", "")
        : new Sentence("; muốn giữ số gõ tay thì ghi " + key, "; to keep the typed number write " + key);
  }
}
