package vn.kehoach.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Many documents in one run: first {@code documents} of them, start included, then twice as many. The difference is
 * what the second half takes when the program is warm. All programs are measured like this, from outside.
 *
 * @param turns in which all programs run one after another; the medians are printed
 */
record Batch(int documents, int turns, Path folder) {

  /** The peers only print paragraphs; without the checks kehoach still reads, fills, typesets and writes a plan. */
  static final String UNCHECKED = "--no-check";

  /**
   * A program and how it runs.
   *
   * @param format the formats of the documents, as {@code render -f} takes them
   * @param atOnce threads of kehoach, or processes of another program
   */
  record Entrant(String name, String format, int atOnce, Work work) {

    /** The command for the first {@code count} documents. */
    interface Work {
      Command command(int count);
    }
  }

  /** The runs of an entrant. */
  private record Runs(List<Ran> once, List<Ran> twice) {

    Runs() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /**
   * The speed of an entrant, in documents per second, and what it used.
   *
   * @param warm not a number if other load on the machine made the first half slower than both
   */
  private record Speed(double started, double warm, double cpu, double peak) {

    static Speed of(Runs runs, int documents) {
      Ran once = Ran.median(runs.once());
      Ran twice = Ran.median(runs.twice());
      double second = twice.wall() - once.wall();
      return new Speed(documents / once.wall(), second > 0 ? documents / second : Double.NaN,
          once.cpu() * 1000 / documents, twice.peak());
    }
  }

  void run(List<Entrant> entrants) throws IOException, InterruptedException {
    Map<Entrant, Runs> runs = new LinkedHashMap<>();
    for (int turn = 0; turn < turns; turn++) {
      for (Entrant entrant : entrants) {
        Runs these = runs.computeIfAbsent(entrant, first -> new Runs());
        these.once().add(entrant.work().command(documents).run(folder));
        these.twice().add(entrant.work().command(2 * documents).run(folder));
      }
    }
    Map<Entrant, Speed> speeds = new LinkedHashMap<>();
    runs.forEach((entrant, these) -> speeds.put(entrant, Speed.of(these, documents)));
    print(speeds);
  }

  /** Each program beside kehoach with the same format and as many at once. */
  private void print(Map<Entrant, Speed> speeds) {
    Table table = new Table(documents + " distinct documents", "format", "at once", "docs/s", "warm docs/s",
        "CPU ms/doc", "peak MiB", UNCHECKED + " : it", "warm", "kehoach : it", "warm");
    speeds.forEach((entrant, speed) -> {
      Speed bare = like(speeds, entrant, "kehoach " + UNCHECKED);
      Speed whole = like(speeds, entrant, "kehoach");
      table.row(entrant.name(), entrant.format(), entrant.atOnce(), speed.started(),
          speed.warm(), speed.cpu(), Math.round(speed.peak()),
          bare.started() / speed.started(), bare.warm() / speed.warm(),
          whole.started() / speed.started(), whole.warm() / speed.warm());
    });
    table.print("Batch: plans of one shape and different words; docs/s with the start, warm docs/s those of the second "
        + documents + " in a run of " + 2 * documents + "; medians of " + turns);
  }

  private static Speed like(Map<Entrant, Speed> speeds, Entrant other, String name) {
    return speeds.entrySet().stream()
        .filter(found -> found.getKey().name().equals(name) && found.getKey().format().equals(other.format())
            && found.getKey().atOnce() == other.atOnce())
        .map(Map.Entry::getValue).findFirst().orElseThrow();
  }
}
