package vn.kehoach.check.cite;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds a document that is declared in {@code references} but not cited. */
public final class UnusedReference implements Rule {

  private static final Expression MENTION = Expression.of("\\[@([^\\s\\]]+)");

  @Override
  public String id() {
    return "cite/unused-reference";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    if (draft.plan().references().isEmpty()) {
      return;
    }
    Set<String> used = new HashSet<>();
    draft.plan().legalBasis().forEach(basis -> used.add(Text.valueOf(basis.cite())));
    for (Passage passage : draft.passages()) {
      if (!passage.text().value().contains("[@")) {
        continue;
      }
      Matcher mention = MENTION.matcher(passage.text().value());
      while (mention.find()) {
        used.add(mention.group(1));
      }
    }
    for (Reference reference : draft.plan().references()) {
      if (!used.contains(reference.id().value())) {
        problems.add(Problem.info(id(), draft.place(reference.id()),
                "văn bản “" + reference.id() + "” được khai báo nhưng không được viện dẫn ở đâu",
                "“" + reference.id() + "” is declared but never cited")
            .hint("viết [@" + reference.id() + "] ở chỗ cần viện dẫn, hoặc xóa khai báo này",
                "write [@" + reference.id() + "] where it should be cited, or delete the entry"));
      }
    }
  }
}
