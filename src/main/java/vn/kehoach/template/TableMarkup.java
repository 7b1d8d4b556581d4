package vn.kehoach.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Block;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.document.TableStyle;
import vn.kehoach.template.MarkupScanner.NotBalanced;

/** Reads the table markup: {@code <table widths="1 4 2" aligns="center left right"><head><tr>...}. */
final class TableMarkup {

  private final MarkupWalk walk;
  private final StyleSheet styles;
  private final ProseMarkup prose;

  TableMarkup(MarkupWalk walk, StyleSheet styles, ProseMarkup prose) {
    this.walk = walk;
    this.styles = styles;
    this.prose = prose;
  }

  Block.Table read() throws NotBalanced {
    String name = walk.style(styles.tableNames(), "grid");
    TableStyle style = styles.table(name);
    List<Block.TableColumn> columns =
        columns(words(walk.attribute("widths")), words(walk.attribute("aligns")));
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    for (Tag tag = child(); tag != null; tag = child()) {
      if (tag == Tag.HEAD) {
        head(head, style);
      } else {
        rows.add(row(style, Block.Row.Kind.BODY));
      }
      walk.end();
    }
    List<Block.TableColumn> all = filled(columns, head, rows);
    if (rows.isEmpty()) {
      rows.add(emptyRow(all.size(), style));
    }
    return new Block.Table(name, all, head, rows, List.of());
  }

  private @Nullable Tag child() throws NotBalanced {
    return walk.child(Tag.HEAD, Tag.TR);
  }

  /** A table without rows is printed with one blank row, to be filled in by hand. */
  private static Block.Row emptyRow(int columns, TableStyle style) {
    Block.Cell empty = new Block.Cell(1, 1, List.of(new Block.Paragraph(style.cell(), List.of())));
    return new Block.Row(Block.Row.Kind.BODY, Collections.nCopies(Math.max(1, columns), empty));
  }

  private void head(List<Block.Row> head, TableStyle style) throws NotBalanced {
    while (walk.child(Tag.TR) != null) {
      head.add(row(style, Block.Row.Kind.HEAD));
      walk.end();
    }
  }

  private Block.Row row(TableStyle style, Block.Row.Kind otherwise) throws NotBalanced {
    String typed = walk.choice("kind", List.of("body", "group", "total"));
    Block.Row.Kind kind = typed == null ? otherwise
        : typed.equals("group") ? Block.Row.Kind.GROUP
        : typed.equals("total") ? Block.Row.Kind.TOTAL : Block.Row.Kind.BODY;
    String words = kind == Block.Row.Kind.HEAD ? style.head()
        : kind == Block.Row.Kind.BODY ? style.cell() : style.strong();
    List<Block.Cell> cells = new ArrayList<>();
    while (walk.child(Tag.TD) != null) {
      int columnSpan = span(walk.attribute("colspan"));
      int rowSpan = span(walk.attribute("rowspan"));
      cells.add(new Block.Cell(columnSpan, rowSpan, prose.cell(words)));
      walk.end();
    }
    return new Block.Row(kind, cells);
  }

  private static int span(@Nullable String written) {
    return written != null && written.matches("[1-9][0-9]?") ? Integer.parseInt(written) : 1;
  }

  private static List<String> words(@Nullable String attribute) {
    return attribute == null || attribute.isBlank() ? List.of() : List.of(attribute.strip().split("\\s+"));
  }

  private static List<Block.TableColumn> columns(List<String> widths, List<String> aligns) {
    List<Block.TableColumn> columns = new ArrayList<>();
    for (int i = 0; i < Math.max(widths.size(), aligns.size()); i++) {
      boolean weighted = i < widths.size() && widths.get(i).matches("\\d+(\\.\\d+)?");
      double weight = weighted ? Double.parseDouble(widths.get(i)) : 0;
      columns.add(new Block.TableColumn(weight, i < aligns.size() ? align(aligns.get(i)) : null));
    }
    return columns;
  }

  private static Style.@Nullable Align align(String word) {
    return switch (word) {
      case "left" -> Style.Align.LEFT;
      case "center" -> Style.Align.CENTER;
      case "right" -> Style.Align.RIGHT;
      default -> null;
    };
  }

  /** Extends the columns to the number of cells in the widest row. */
  private static List<Block.TableColumn> filled(
      List<Block.TableColumn> columns, List<Block.Row> head, List<Block.Row> rows) {
    List<Block.Row> all = new ArrayList<>(head);
    all.addAll(rows);
    int widest = all.stream()
        .mapToInt(row -> row.cells().stream().mapToInt(Block.Cell::columnSpan).sum())
        .max()
        .orElse(0);
    List<Block.TableColumn> filled = new ArrayList<>(columns);
    while (filled.size() < Math.max(1, widest)) {
      filled.add(new Block.TableColumn(0, null));
    }
    return filled;
  }
}
