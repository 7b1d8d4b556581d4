package vn.kehoach.typeset;

import vn.kehoach.document.Style;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/**
 * What the second pass needs of one document.
 *
 * @param elsewhere the place named for words that no author typed
 */
record Setting(StyleSheet styles, TypefaceMetrics face, NameBreaks names, Problems problems, Span elsewhere) {

  Setting reportingTo(Problems other) {
    return new Setting(styles, face, names, other, elsewhere);
  }

  LineBreaker breaker(Style style) {
    return switch (style.breaking()) {
      case FIRST_FIT -> new FirstFit();
      case BALANCED -> new Balanced(names);
      case AT_PHRASE -> new AtPhrase(names);
    };
  }
}
