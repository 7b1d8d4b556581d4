package vn.kehoach.check.text;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * {@code [UBND các xã, phường]}: a name with a comma, without quotation marks in brackets, is two items. The second
 * begins with a small letter, or with the rest of the name of an agency: {@code [Sở Văn hóa, Thể thao và Du lịch]}.
 */
public final class CutAtComma implements Rule {

  /** The name of an agency around its comma. */
  private record Halves(String before, String after) {}

  private static final List<Halves> NAMES = List.of(
      new Halves("Văn hóa", "Thể thao và"), new Halves("Văn hóa", "Thông tin và"),
      new Halves("Văn hóa", "Gia đình và"), new Halves("Kinh tế", "Hạ tầng và"),
      new Halves("Chăn nuôi", "Thú y và"), new Halves("Chất lượng", "Chế biến và"));

  @Override
  public String id() {
    return "text/cut-at-comma";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Passage> passages = draft.passages();
    int next;
    for (int i = 1; i < passages.size(); i = next) {
      next = i + 1;
      if (isCut(passages.get(i - 1), passages.get(i)) && beginsLarge(passages.get(i - 1))) {
        while (next < passages.size() && isCut(passages.get(next - 1), passages.get(next))) {
          next++;
        }
        report(draft, passages.subList(i - 1, next), problems);
      }
    }
  }

  private static boolean isCut(Passage before, Passage passage) {
    return before.role() == passage.role() && passage.role() != Passage.Role.TABLE
        && (beginsSmall(passage) || isRestOfName(before, passage)) && isSeparatedByComma(before, passage);
  }

  private static boolean beginsLarge(Passage passage) {
    return passage.letters().length > 0 && !Character.isLowerCase(passage.letters()[0]);
  }

  private static boolean beginsSmall(Passage passage) {
    return passage.letters().length > 0 && Character.isLowerCase(passage.letters()[0]);
  }

  private static boolean isRestOfName(Passage before, Passage passage) {
    for (Halves name : NAMES) {
      if (passage.plain().startsWith(name.after) && before.plain().endsWith(name.before)) {
        return true;
      }
    }
    return false;
  }

  /** In a list between brackets; quotation marks would stand there, too. */
  private static boolean isSeparatedByComma(Passage before, Passage passage) {
    Span first = before.text().span();
    Span second = passage.text().span();
    if (first == null || second == null || first.source() != second.source() || first.end() >= second.start()) {
      return false;
    }
    Source source = first.source();
    return source.text().substring(first.end(), second.start()).strip().equals(",");
  }

  private void report(Draft draft, List<Passage> pieces, Problems problems) {
    Text piece = pieces.get(1).text();
    String whole = "\"" + String.join(", ", pieces.stream().map(Passage::plain).toList()) + "\"";
    problems.add(Problem.warning(id(), draft.place(piece),
            "“" + piece + "” thành một mục riêng: tên trước đó bị cắt ở dấu phẩy",
            "“" + piece + "” has become an item of its own: the name before it was split at the comma")
        .hint("trong [ ], đặt tên có dấu phẩy trong ngoặc kép: " + whole,
            "inside [ ], put a name that contains a comma in quotation marks: " + whole));
  }
}
