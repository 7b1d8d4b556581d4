package vn.kehoach.output.docx;

import vn.kehoach.document.Block;
import vn.kehoach.document.RuleStyle;

/** A rule with no words above to hang on: it stands in a paragraph that is as high as the rule and its space. */
record LoneRule(Block.Rule rule) implements Element {

  @Override
  public boolean isTable() {
    return false;
  }

  @Override
  public void write(Pen pen, Container in, Placing placing) {
    RuleStyle style = pen.styles().rule(rule.style());
    Thin.paragraph(pen.xml(), DrawnRule.room(style), placing, () -> new DrawnRule(rule, style, style.gap()).write(pen));
  }
}
