package vn.kehoach.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One or more processes that run in parallel. CPU time and memory are known only if there is {@code /proc}.
 *
 * @param worst the highest exit code of a successful run: 1 if errors may be found
 */
record Command(List<List<String>> processes, Map<String, String> environment, int worst) {

  /** The unit of {@code /proc/self/stat}: hundredths of a second. */
  private static final double TICKS = 100;

  static Command of(String... words) {
    return new Command(List.of(List.of(words)), Map.of(), 0);
  }

  Command with(String variable, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(variable, value);
    return new Command(processes, more, worst);
  }

  /** A checked plan may contain errors. */
  Command finding() {
    return new Command(processes, environment, 1);
  }

  Ran run(Path folder) throws IOException, InterruptedException {
    double before = cpuOfChildren();
    long start = System.nanoTime();
    List<Process> running = new ArrayList<>();
    for (List<String> words : processes) {
      ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile())
          .redirectOutput(Redirect.DISCARD).redirectError(folder.resolve("said.txt").toFile());
      builder.environment().putAll(environment);
      running.add(builder.start());
    }
    double peak = 0;
    for (Process process : running) {
      peak += watch(process);
    }
    double wall = (System.nanoTime() - start) / 1e9;
    for (Process process : running) {
      if (process.exitValue() > worst) {
        throw new IOException(processes + ": " + Files.readString(folder.resolve("said.txt")));
      }
    }
    return new Ran(wall, cpuOfChildren() - before, peak);
  }

  private static double watch(Process process) throws InterruptedException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    double peak = 0;
    do {
      peak = Math.max(peak, peak(status));
    } while (!process.waitFor(3, TimeUnit.MILLISECONDS));
    return peak;
  }

  private static double peak(Path status) {
    try (Stream<String> lines = Files.lines(status)) {
      return lines.filter(line -> line.startsWith("VmHWM:")).mapToDouble(line ->
          Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
    } catch (IOException | RuntimeException ended) {
      return 0;
    }
  }

  private static double cpuOfChildren() {
    try {
      String stat = Files.readString(Path.of("/proc/self/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    } catch (IOException elsewhere) {
      return Double.NaN;
    }
  }
}
