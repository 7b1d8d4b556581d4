package vn.kehoach.output.docx;

import vn.kehoach.document.Block;
import vn.kehoach.document.RuleStyle;

/** A drawn line without text above it: its paragraph has the height of the line and its space. */
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
