package vn.kehoach.report;

import vn.kehoach.source.Language;
import vn.kehoach.source.Sentence;

/** Formats a hint with its label: {@code Gợi ý: viết KH-UBND}. */
record LabelledHint(Language language) {

  private static final Sentence LABEL = new Sentence("Gợi ý", "Hint");

  String of(Sentence hint) {
    return LABEL.in(language) + ": " + hint.in(language);
  }
}
