package vn.kehoach.plan;

import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/** An appendix (phụ lục): a section with a title, printed on its own pages. */
public record Appendix(@Nullable Text title, @Nullable Text orientation, Section section) {

  Appendix withSection(Section other) {
    return new Appendix(title, orientation, other);
  }

  public boolean isLandscape() {
    return orientation != null && orientation.value().equals("landscape");
  }
}
