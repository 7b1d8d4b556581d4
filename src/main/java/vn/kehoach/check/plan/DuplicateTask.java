package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.PlainWords;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Node;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** The same task occurs twice, word for word. */
public final class DuplicateTask implements Rule {

  /** The minimum number of words: shorter items ("Ban hành văn bản") may be repeated. */
  private static final int WORDS = 6;

  /** What several activities may have in common: "Địa điểm: Nhà văn hóa thôn". */
  private static final Expression ATTRIBUTE = Expression.of(
      "(?:Thời gian|Thời lượng|Thời hạn|Địa điểm|Thành phần|Đối tượng|Số lượng|Hình thức|Phương thức|Kinh phí"
      + "|Nguồn kinh phí|(?:Cơ cấu )?[Gg]iải thưởng|Đơn vị|Cơ quan|Chủ trì|Phối hợp|Sản phẩm|Kết quả|Trang phục"
      + "|Tài liệu|Người (?:phụ trách|thực hiện))[^:;.]{0,30}:");

  @Override
  public String id() {
    return "plan/duplicate-task";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<Integer, List<Text>> alike = new LinkedHashMap<>();
    draft.plan().sections().forEach(section -> nodes(section.items(), alike));
    Map<List<String>, Text> seen = new HashMap<>();
    alike.values().stream().filter(texts -> texts.size() > 1)
        .forEach(texts -> texts.forEach(text -> text(draft, text, seen, problems)));
  }

  private static void nodes(List<Node> nodes, Map<Integer, List<Text>> alike) {
    for (Node node : nodes) {
      node.text().forEach(text -> alike.computeIfAbsent(PlainWords.trace(text.value()), none -> new ArrayList<>(2))
          .add(text));
      nodes(node.items(), alike);
    }
  }

  private void text(Draft draft, Text text, Map<List<String>, Text> seen, Problems problems) {
    List<String> words = PlainWords.of(text.value(), '%');
    if (words.size() < WORDS || ATTRIBUTE.matcher(text.value()).lookingAt()) {
      return;
    }
    Text first = seen.putIfAbsent(words, text);
    if (first != null) {
      problems.add(Problem.warning(id(), draft.place(text),
              "nội dung này đã viết nguyên văn ở dòng " + draft.place(first).line(),
              "this repeats line " + draft.place(first).line())
          .hint("xóa một trong hai, hoặc nói rõ chỗ khác nhau", "delete one of the two, or say how they differ")
          .seeAlso(draft.place(first)));
    }
  }
}
