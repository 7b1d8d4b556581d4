package vn.kehoach.bench;

import java.util.ArrayList;
import java.util.List;

/** A long roster made from a short one: its units are repeated with new names and codes. */
final class Roster {

  private Roster() {}

  /** {@code sample} has a head, with code and name as the first columns. */
  static String of(String sample, int units) {
    List<String> lines = sample.lines().toList();
    List<String> roster = new ArrayList<>(List.of(lines.get(0)));
    for (int unit = 0; unit < units; unit++) {
      String[] cells = lines.get(1 + unit % (lines.size() - 1)).split(",", 3);
      roster.add((10_000 + unit) + "," + cells[1] + " " + number(unit) + "," + cells[2]);
    }
    return String.join("\n", roster) + "\n";
  }

  /** Units with a number in their name: "Xã Tân Lập số 12". */
  private static String number(int unit) {
    return "số " + (unit + 1);
  }
}
