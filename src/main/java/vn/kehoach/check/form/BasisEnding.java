package vn.kehoach.check.form;

import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.source.Text;

/** The punctuation typed at the end of a legal basis (căn cứ). */
record BasisEnding(String sign, Text place) {

  /** {@code null} if none was typed, or only an ellipsis. */
  static @Nullable BasisEnding of(LegalBasis line) {
    Text text = line.text();
    if (text == null || !line.isEnded() || text.value().endsWith("..")) {
      return null;
    }
    Text last = text.subSequence(text.length() - 1, text.length());
    return new BasisEnding(last.value(), last);
  }
}
