package vn.kehoach.check.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** The same recipient is listed twice. */
public final class RecipientRepeated implements Rule {

  /** Titles of persons, which exist in several agencies. */
  private static final Set<String> HEADS = Set.of("chủ", "phó", "giám", "lãnh", "thường", "bí", "trưởng", "ủy");

  @Override
  public String id() {
    return "form/recipient-repeated";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Text> seen = new HashMap<>();
    Map<String, Text> parts = new HashMap<>();
    for (RecipientWords recipient : RecipientWords.of(draft)) {
      Text name = recipient.name();
      Text first = seen.putIfAbsent(AgencyName.of(name).spaced(), name);
      first = first == null ? among(name, parts) : first;
      if (first != null && first.span() != null) {
        problems.add(Problem.warning(id(), draft.place(name),
                "nơi nhận này trùng với dòng " + first.span().line(),
                "this recipient is already on line " + first.span().line())
            .hint("bỏ một dòng; hai mục đích thì gộp vào một ngoặc",
                "delete one of the lines; put two purposes in one pair of brackets")
            .seeAlso(first.span()));
      }
    }
  }

  /** "Các phòng, Công an phường" below "Các phòng, Công an phường, Trạm Y tế": all of them are on one line above. */
  private static @Nullable Text among(Text name, Map<String, Text> parts) {
    Text above = null;
    boolean all = true;
    for (String part : name.value().split(",")) {
      AgencyName body = AgencyName.of(part);
      Text line = body.words().size() < 2 || HEADS.contains(body.words().get(0)) ? null
          : parts.get(body.spaced());
      all &= line != null && (above == null || above == line);
      above = above == null ? line : above;
    }
    for (String part : name.value().split(",")) {
      parts.putIfAbsent(AgencyName.of(part).spaced(), name);
    }
    return all ? above : null;
  }
}
