package vn.kehoach.bench;

import java.util.ArrayList;
import java.util.List;

/** A roster made long: the units of a short one over and over, each with a name and a code of its own. */
final class Roster {

  private Roster() {}

  /** {@code sample}: with a head, code and name first. */
  static String of(String sample, int units) {
    List<String> lines = sample.lines().toList();
    List<String> roster = new ArrayList<>(List.of(lines.get(0)));
    for (int unit = 0; unit < units; unit++) {
      String[] cells = lines.get(1 + unit % (lines.size() - 1)).split(",", 3);
      roster.add((10_000 + unit) + "," + cells[1] + " " + number(unit) + "," + cells[2]);
    }
    return String.join("\n", roster) + "\n";
  }

  /** Numbers as units bear them where names have run out: "Xã Tân Lập số 12". */
  private static String number(int unit) {
    return "số " + (unit + 1);
  }
}
