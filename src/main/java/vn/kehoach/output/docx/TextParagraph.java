package vn.kehoach.output.docx;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Line;
import vn.kehoach.document.RuleStyle;
import vn.kehoach.document.Style;

/**
 * A paragraph or heading with the lines drawn below it.
 *
 * @param lines  written as they are if line breaks are significant; otherwise Word breaks lines itself
 * @param before space above
 * @param after  space below: that of its style, or what its drawn lines need
 * @param stays  whether the whole paragraph is on the page on which the next one begins
 */
record TextParagraph(
    Style style,
    List<Inline> content,
    List<Line> lines,
    Length before,
    Length after,
    List<Block.Rule> rules,
    boolean stays)
    implements Element {

  TextParagraph(Style style, List<Inline> content, List<Line> lines, boolean stays) {
    this(style, content, lines, style.before(), style.after(), List.of(), stays);
  }

  TextParagraph with(Block.Rule rule, RuleStyle ruleStyle) {
    List<Block.Rule> more = new ArrayList<>(rules);
    more.add(rule);
    Length room = DrawnRule.room(ruleStyle);
    return new TextParagraph(style, content, lines, before, rules.isEmpty() ? room : after.plus(room), more, stays);
  }

  TextParagraph withoutBefore() {
    return new TextParagraph(style, content, lines, Length.ZERO, after, rules, stays);
  }

  TextParagraph withAfterOfAtLeast(Length least) {
    Length more = after.compareTo(least) < 0 ? least : after;
    return new TextParagraph(style, content, lines, before, more, rules, stays);
  }

  @Override
  public boolean isTable() {
    return false;
  }

  /** The height of its text, without the space above and below. */
  Length textHeight() {
    return style.lineHeight().times(Math.max(1, lines.size()));
  }

  @Override
  public void write(Pen pen, Container in, Placing placing) {
    pen.xml().open("w:p");
    new ParagraphProperties(style)
        .keepNext(in.keepNext() || placing.keepNext() || stays)
        .keepLines(stays)
        .newPage(placing.newPage())
        .before(before.plus(placing.before()))
        .after(after)
        .align(in.align())
        .lineAbove(placing.lineAbove())
        .box(in.box())
        .sectionEnd(placing.sectionEnd())
        .write(pen.xml());
    drawRules(pen, before.plus(placing.before()));
    words(new Runs(pen, style));
    pen.xml().close();
  }

  private void drawRules(Pen pen, Length above) {
    if (rules.isEmpty()) {
      return;
    }
    Length y = above.plus(textHeight());
    for (Block.Rule rule : rules) {
      RuleStyle ruleStyle = pen.styles().rule(rule.style());
      new DrawnRule(rule, ruleStyle, y.plus(ruleStyle.gap())).write(pen);
      y = y.plus(DrawnRule.room(ruleStyle));
    }
  }

  private void words(Runs runs) {
    if (style.breaking() == Style.Breaking.FIRST_FIT || lines.size() < 2) {
      content.forEach(inline -> inline.accept(runs));
    } else {
      brokenWords(runs);
    }
    runs.end();
  }

  private void brokenWords(Runs runs) {
    Inline.Break lineBreak = new Inline.Break();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        runs.lineBreak(lineBreak);
      }
      lines.get(i).content().stream()
          .filter(inline -> !(inline instanceof Inline.Break))
          .forEach(inline -> inline.accept(runs));
    }
  }
}
