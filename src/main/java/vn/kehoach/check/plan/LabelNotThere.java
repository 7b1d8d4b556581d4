package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code truyền đạt Chuyên đề 5} where the only list of them has Chuyên đề 1 to 3. */
public final class LabelNotThere implements Rule {

  private static final Expression LABEL =
      Expression.of("\\**(\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,2}) (\\d{1,2})\\**(?:[:.]|\\s*$| \\()");
  /** Words before numbers that are no labels of items. */
  private static final Set<String> OTHERS = Set.of("lớp", "khối", "tháng", "quý", "năm", "ngày", "tuần", "điều",
      "khoản", "thứ", "tổ", "khu", "buổi", "tiết", "cấp", "loại", "hạng", "đội");
  /** A reference names one item and is no count: "chuyên đề 5 buổi". */
  private static final String BEHIND = "(?=[.,;:)]|\\s*$| (?:và|tại|nêu|này|trong|do|theo|được)(?!\\p{L}))";

  /** The list with items of one label. */
  private record Series(String label, int last, Text words) {}

  @Override
  public String id() {
    return "plan/label-not-there";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, List<Series>> all = new LinkedHashMap<>();
    for (Section section : draft.plan().sections()) {
      read(section.items(), all);
    }
    draft.plan().nodes().forEach(node -> read(node.items(), all));
    all.forEach((label, lists) -> {
      if (lists.size() == 1) {
        mentions(draft, lists.get(0), problems);
      }
    });
  }

  private static void read(List<Node> items, Map<String, List<Series>> all) {
    Series series = items.size() < 2 ? null : series(items);
    if (series != null) {
      all.computeIfAbsent(series.label, none -> new ArrayList<>(1)).add(series);
    }
  }

  /** The items if they are numbered from 1 on with the same label. */
  private static @Nullable Series series(List<Node> items) {
    String label = null;
    int number = 0;
    for (Node item : items) {
      Text words = item.marker() == null ? item.firstWords() : item.marker();
      Matcher one = words == null ? null : LABEL.matcher(words);
      if (one == null || !one.lookingAt() || Integer.parseInt(one.group(2)) != ++number
          || label != null && !label.equals(one.group(1))) {
        return null;
      }
      label = one.group(1);
    }
    return label == null || OTHERS.contains(label.toLowerCase(Locale.ROOT)) ? null
        : new Series(label.toLowerCase(Locale.ROOT), number, items.get(number - 1).firstWords());
  }

  private void mentions(Draft draft, Series series, Problems problems) {
    Expression mention = Expression.of("(?iu)(?<!\\p{L})" + series.label + " (?:số )?(\\d{1,2})" + BEHIND);
    for (Passage passage : draft.body()) {
      if (!passage.hasDigit() || !passage.plain().toLowerCase(Locale.ROOT).contains(series.label)) {
        continue;
      }
      Matcher found = mention.matcher(passage.plain());
      while (found.find()) {
        if (Integer.parseInt(found.group(1)) > series.last) {
          Text place = passage.text(found);
          problems.add(Problem.warning(id(), draft.place(place),
                  "không có “" + place + "”: danh sách chỉ có đến " + series.last,
                  "there is no “" + place + "”: the list ends with number " + series.last)
              .hint("viết đúng số, hoặc thêm mục còn thiếu", "write the right number, or add the missing item")
              .seeAlso(series.words == null ? null : draft.place(series.words)));
        }
      }
    }
  }
}
