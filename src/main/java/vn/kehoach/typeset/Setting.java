package vn.kehoach.typeset;

import vn.kehoach.document.Length;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/**
 * What the second pass needs to know about a document.
 *
 * @param elsewhere the place for text that no author typed
 * @param page      the width of the text area, which is also the width of footnotes
 */
record Setting(StyleSheet styles, TypefaceMetrics face, NameBreaks names, Problems problems,
    Span elsewhere, Length page) {

  Setting reportingTo(Problems other) {
    return new Setting(styles, face, names, other, elsewhere, page);
  }

  Setting on(Length width) {
    return new Setting(styles, face, names, problems, elsewhere, width);
  }

  LineBreaker breaker(Style style) {
    return switch (style.breaking()) {
      case FIRST_FIT -> new CarefulFit(style.align() == Style.Align.JUSTIFY);
      case BALANCED -> new Balanced(names);
      case AT_PHRASE -> new AtPhrase(names);
    };
  }
}
