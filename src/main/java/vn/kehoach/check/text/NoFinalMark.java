package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds a paragraph without a final mark in a plan where nearly all others have one. */
public final class NoFinalMark implements Rule {

  private static final int LONG_ENOUGH = 6;
  private static final int MANY = 8;

  /** A heading typed as a paragraph: "Phần I: Tuyên truyền". */
  private static final Expression PART = Expression.of("(?:Phần|PHẦN|Chương|CHƯƠNG|Vòng|Bước|Nhóm) (?:[IVX]+|\\d{1,2}"
      + "|thứ \\p{L}+)(?: ?[:.]|$)");

  @Override
  public String id() {
    return "text/no-final-mark";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Text> opening = draft.plan().opening();
    if (!opening.isEmpty() && !draft.plan().sections().isEmpty()) {
      announcement(draft, opening.get(opening.size() - 1), problems);
    }
    List<Text> ended = new ArrayList<>();
    List<Text> open = new ArrayList<>();
    for (Section section : draft.plan().sections()) {
      sort(section.text(), ended, open);
      for (Node node : section.items()) {
        node(node, ended, open);
      }
      sort(section.after(), ended, open);
    }
    if (ended.size() < MANY || open.size() * MANY > ended.size()) {
      return;
    }
    for (Text text : open) {
      int last = text.value().stripTrailing().length();
      int from = Math.max(text.value().lastIndexOf(' ', last - 1), text.value().lastIndexOf('\n', last - 1)) + 1;
      problems.add(Problem.info(id(), draft.place(text.subSequence(from, last)),
              "cuối đoạn thiếu dấu câu, các đoạn khác đều có",
              "the paragraph has no final punctuation mark, unlike the others")
          .hint("thêm dấu chấm hoặc dấu chấm phẩy", "add a full stop or a semicolon"));
    }
  }

  /** Checks that the opening ends with a colon: "ban hành Kế hoạch như sau:". */
  private void announcement(Draft draft, Text opening, Problems problems) {
    String typed = opening.value().stripTrailing();
    boolean wrong = typed.endsWith("như sau.") || typed.endsWith("sau đây.") || typed.endsWith("như sau;")
        || typed.endsWith("sau đây;") || typed.endsWith("như sau,");
    String words = wrong ? typed.substring(0, typed.length() - 1) : typed;
    String leads = words.endsWith("như sau") ? "như sau" : words.endsWith("sau đây") ? "sau đây" : null;
    if (leads != null) {
      problems.add(Problem.warning(id(), draft.place(opening.subSequence(words.lastIndexOf(' ') + 1, typed.length())),
              "sau “" + leads + "” " + (wrong ? "là dấu hai chấm" : "thiếu dấu hai chấm"),
              "a colon is required after “" + leads + "”")
          .hint(wrong ? "đổi thành dấu “:”" : "thêm dấu “:”", wrong ? "change it to “:”" : "add “:”"));
    }
  }

  /** Sorts the texts of a node; those of a task or table are skipped, as its fields continue them. */
  private static void node(Node node, List<Text> ended, List<Text> open) {
    if (node.task() == null && node.table() == null && node.indicators().isEmpty()) {
      sort(node.text(), ended, open);
    }
    for (Node item : node.items()) {
      node(item, ended, open);
    }
  }

  private static void sort(List<Text> texts, List<Text> ended, List<Text> open) {
    for (Text text : texts) {
      String words = text.value().stripTrailing();
      if (isLong(words) && !PART.matcher(words).lookingAt()) {
        boolean letter = Character.isLetterOrDigit(words.charAt(words.length() - 1));
        (letter ? open : ended).add(text);
      }
    }
  }

  private static boolean isLong(String words) {
    int spaces = 0;
    for (int i = 0; i < words.length() && spaces + 1 < LONG_ENOUGH; i++) {
      spaces += Character.isWhitespace(words.charAt(i)) ? 1 : 0;
    }
    return spaces + 1 >= LONG_ENOUGH;
  }
}
