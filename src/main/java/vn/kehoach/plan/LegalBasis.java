package vn.kehoach.plan;

import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/** A line of the legal basis (căn cứ): words, or the id of a reference, which {@code text} may lead to: "Thực hiện". */
public record LegalBasis(@Nullable Text text, @Nullable Text cite) {

  /** Whether the clerk typed an ending of her own. */
  public boolean isEnded() {
    if (cite != null || text == null || text.isBlank()) {
      return false;
    }
    return ";.,:".indexOf(text.value().charAt(text.length() - 1)) >= 0;
  }
}
