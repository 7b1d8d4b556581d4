package vn.kehoach.plan;

import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * A line of the legal basis (căn cứ): a text, or the id of a reference, for which {@code text} may be the introductory
 * words: "Thực hiện".
 */
public record LegalBasis(@Nullable Text text, @Nullable Text cite) {

  /** Whether it was typed with a final punctuation mark. */
  public boolean isEnded() {
    if (cite != null || text == null || text.isBlank()) {
      return false;
    }
    return ";.,:".indexOf(text.value().charAt(text.length() - 1)) >= 0;
  }
}
