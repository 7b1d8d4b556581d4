package vn.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * A table an author wrote (bảng).
 *
 * @param from file the rows come from, beside the plan
 * @param note under the table
 */
public record TableData(
    Span span, List<Column> columns, List<Row> rows, @Nullable Text from, List<Text> note) {

  /** A column: its title, relative width and alignment ({@code left center right}). */
  public record Column(Text title, @Nullable Text width, @Nullable Text align) {}

  /** A row: its cells, or the title of a group that spans the table. */
  public record Row(@Nullable Text group, List<Text> cells) {}
}
