package vn.kehoach.report;

import vn.kehoach.source.Language;
import vn.kehoach.source.Sentence;

/** A hint that says it is one: {@code Gợi ý: viết KH-UBND}. */
record LabelledHint(Language language) {

  private static final Sentence LABEL = new Sentence("Gợi ý", "Hint");

  String of(Sentence hint) {
    return LABEL.in(language) + ": " + hint.in(language);
  }
}
