package vn.kehoach.bench;

import java.util.Comparator;
import java.util.List;

/**
 * The resources a command used, measured from outside.
 *
 * @param wall seconds from start to end
 * @param cpu  seconds of user and system time of all its threads
 * @param peak of memory, in MiB
 */
record Ran(double wall, double cpu, double peak) {

  static Ran median(List<Ran> runs) {
    return new Ran(
        middle(runs.stream().map(Ran::wall).toList()),
        middle(runs.stream().map(Ran::cpu).toList()),
        middle(runs.stream().map(Ran::peak).toList()));
  }

  private static double middle(List<Double> values) {
    List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
