package vn.kehoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A library in a program built by {@code src/bench/peers/java}, with a class archive like that of kehoach.
 *
 * @param tuned with the collector and compiler for short runs, as kehoach is started; otherwise with the defaults of
 *              Java
 */
record JavaPeer(Path folder, boolean tuned, Path words, Path out) {

  boolean installed() {
    return Files.exists(jar());
  }

  /** Creates the class archive again, as Java or a jar may have changed. */
  void warm() throws IOException, InterruptedException {
    Path classes = folder.resolve("peer.classes");
    Files.deleteIfExists(archive());
    Command.of(java(List.of("-XX:DumpLoadedClassList=" + classes), 0, 1).toArray(String[]::new)).run(folder);
    List<String> dump = new ArrayList<>(List.of(program()));
    dump.addAll(settings());
    dump.addAll(List.of("-Xshare:dump", "-Xlog:disable", "-XX:SharedClassListFile=" + classes,
        "-XX:SharedArchiveFile=" + archive(), "-cp", jar().toString()));
    Command.of(dump.toArray(String[]::new)).run(folder);
  }

  List<String> line(int first, int count) {
    return java(List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + archive()), first, count);
  }

  private List<String> java(List<String> options, int first, int count) {
    List<String> line = new ArrayList<>(List.of(program()));
    line.addAll(settings());
    line.addAll(options);
    line.addAll(List.of("-jar", jar().toString(), words.toString(), out.toString(), String.valueOf(first),
        String.valueOf(count)));
    return line;
  }

  private List<String> settings() {
    return tuned ? List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC") : List.of();
  }

  private Path jar() {
    return folder.resolve("peer.jar");
  }

  private Path archive() {
    return folder.resolve(tuned ? "tuned.jsa" : "peer.jsa");
  }

  private static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
