package vn.kehoach.check.form;

import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.source.Text;

/** The punctuation a clerk typed at the end of a legal basis (căn cứ). */
record BasisEnding(String sign, Text place) {

  /** {@code null} where she typed none, or dots that stand for more. */
  static @Nullable BasisEnding of(LegalBasis line) {
    Text text = line.text();
    if (text == null || !line.isEnded() || text.value().endsWith("..")) {
      return null;
    }
    Text last = text.subSequence(text.length() - 1, text.length());
    return new BasisEnding(last.value(), last);
  }
}
