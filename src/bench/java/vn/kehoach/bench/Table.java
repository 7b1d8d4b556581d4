package vn.kehoach.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Prints rows of words as a Markdown table. */
final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... head) {
    rows.add(List.of(head));
  }

  /** Decimal numbers are shortened. */
  void row(Object... cells) {
    rows.add(Stream.of(cells).map(Table::shown).toList());
  }

  private static String shown(Object cell) {
    return cell instanceof Double number ? String.format(number < 10 ? "%.2f" : "%.0f", number) : String.valueOf(cell);
  }

  void print(String title) {
    System.out.println("\n" + title + "\n");
    for (int i = 0; i < rows.size(); i++) {
      System.out.println(line(rows.get(i), ' '));
      if (i == 0) {
        System.out.println(line(rows.get(0).stream().map(head -> "").toList(), '-'));
      }
    }
  }

  private String line(List<String> cells, char filler) {
    StringBuilder line = new StringBuilder("|");
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      int room = width(column) - cell.length();
      line.append(filler).append(cell).append(String.valueOf(filler).repeat(room)).append(filler).append('|');
    }
    return line.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
