package vn.kehoach.check.form;

import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Recipient;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;

/** A comma is typed after a recipient, as formerly in Party documents and before 2020. */
public final class RecipientWithComma implements Rule {

  private static final Expression REST = Expression.of("^\\s*,['\"]?\\s*(?:#.*)?$");

  @Override
  public String id() {
    return "form/recipient-with-comma";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    String end = draft.standard().sign("recipient-end");
    if (end.equals(",")) {
      return;
    }
    for (Recipient recipient : draft.plan().recipients()) {
      Span name = recipient.to().isEmpty() ? null : recipient.to().get(recipient.to().size() - 1).span();
      Span comma = name == null ? null : comma(name);
      if (comma != null) {
        problems.add(Problem.info(id(), comma,
                "dấu phẩy cuối dòng nơi nhận; khi in là “" + end + "”",
                "a recipient line ends with a comma; “" + end + "” is printed")
            .hint("bỏ dấu phẩy, chương trình tự in dấu", "delete the comma: the mark is printed automatically")
            .cite(draft.clause("recipients"))
            .fix(comma, ""));
      }
    }
  }

  /** The comma after the name including spaces before it, in a block list; inside [ ] it belongs to YAML. */
  private static @Nullable Span comma(Span name) {
    Source source = name.source();
    int line = source.lineOf(Math.max(name.start(), name.end() - 1));
    String text = source.line(line);
    int at = name.end() - source.lineStart(line);
    boolean block = source.line(name.line()).strip().startsWith("- ") && !text.contains("[") && !text.contains("{");
    return block && at >= 0 && at <= text.length() && REST.matcher(text.substring(at)).matches()
        ? source.span(name.end(), source.lineStart(line) + text.indexOf(',', at) + 1) : null;
  }
}
