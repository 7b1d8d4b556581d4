package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** The text refers to an appendix that is not in the file. */
public final class AppendixNotThere implements Rule {

  private static final Expression OWN = Expression.of(
      "(?iu)\\s*(?:ban hành\\s+)?(?:(?:kèm theo|đính kèm)\\s*(?:Kế hoạch này|[).,;:]|$)|của Kế hoạch này)");
  private static final Expression LEAD =
      Expression.of("(?iu)(?:chi tiết|theo|tại|xem|cụ thể|có)\\s+(?:tại\\s+|theo\\s+|ở\\s+)?$");

  /** "Phụ lục kèm theo Kế hoạch số 12/KH-UBND": that of another document. */
  private static final Expression ANOTHER = Expression.of(
      "\\s*(?:(?:ban hành\\s+)?(?:kèm theo|đính kèm)|của|thuộc)\\s+(?!Kế hoạch\\s+này)(?:\\[@|(?:các\\s+)?\\p{Lu})");

  private static final int LOOK_BACK = 40;

  @Override
  public String id() {
    return "form/appendix-not-there";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    int count = draft.plan().appendices().size();
    if (draft.answer("appendix").isEmpty()) {
      return;
    }
    for (AppendixMention mention : AppendixMention.of(draft)) {
      boolean missing = count == 0 || AppendixMention.value(mention.number()) > count;
      if (missing && isOwn(mention)) {
        problems.add(Problem.warning(id(), draft.place(mention.words()),
                "nội dung dẫn đến “" + mention.label() + "” nhưng tệp "
                    + (count == 0 ? "không có phụ lục nào" : "chỉ có " + count + " phụ lục"),
                "the text refers to “" + mention.label() + "”, but the file has "
                    + (count == 0 ? "no appendix" : "only " + count))
            .hint("thêm phụ lục vào “appendices”, hoặc bỏ chỗ dẫn",
                "add the appendix to “appendices”, or remove the reference")
            .cite(draft.clause("appendix")));
      }
    }
  }

  private static boolean isOwn(AppendixMention mention) {
    String text = mention.text().value();
    String after = text.substring(mention.end());
    if (ANOTHER.matcher(after).lookingAt()) {
      return false;
    }
    return mention.from() == 0 && after.isBlank()
        || mention.from() > 0 && text.charAt(mention.from() - 1) == '(' && after.startsWith(")")
        || OWN.matcher(after).lookingAt()
        || LEAD.matcher(text).region(Math.max(0, mention.from() - LOOK_BACK), mention.from()).find();
  }
}
