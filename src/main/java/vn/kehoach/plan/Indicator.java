package vn.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * An indicator (chỉ tiêu).
 *
 * @param compare  {@code >= <= > < =} or words ("tối thiểu", "dưới")
 * @param baseline where it starts from (hiện trạng)
 * @param targets  values by year or area; one without a label when there is only one
 * @param parts    values that must add up to the target
 */
public record Indicator(
    Span span,
    @Nullable Text id,
    @Nullable Text text,
    @Nullable Text unit,
    @Nullable Text compare,
    @Nullable Text baseline,
    List<Figure> targets,
    List<Figure> parts) {

  /** A value with what it is for: a year, an area, a part. */
  public record Figure(@Nullable Text label, Text value) {}
}
