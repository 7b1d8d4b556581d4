package vn.kehoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A library built into a program by {@code src/bench/peers/java}, started as fast as its user can make it start: with
 * the collector and the compiler for a short life, and its classes kept ready by Java, as {@code kehoach-warm} has
 * kehoach's.
 */
record JavaPeer(Path folder, Path words, Path out) {

  boolean installed() {
    return Files.exists(jar());
  }

  /** Makes the archive of its classes, anew: Java or a jar may be another one since. */
  void warm() throws IOException, InterruptedException {
    Path classes = folder.resolve("peer.classes");
    Files.deleteIfExists(archive());
    Command.of(java(List.of("-XX:DumpLoadedClassList=" + classes), 0, 1).toArray(String[]::new)).run(folder);
    Command.of(program(), "-XX:+UseSerialGC", "-Xshare:dump", "-Xlog:disable", "-XX:SharedClassListFile=" + classes,
        "-XX:SharedArchiveFile=" + archive(), "-cp", jar().toString()).run(folder);
  }

  List<String> line(int first, int count) {
    return java(List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + archive()), first, count);
  }

  private List<String> java(List<String> options, int first, int count) {
    List<String> line = new ArrayList<>(List.of(program(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    line.addAll(options);
    line.addAll(List.of("-jar", jar().toString(), words.toString(), out.toString(), String.valueOf(first),
        String.valueOf(count)));
    return line;
  }

  private Path jar() {
    return folder.resolve("peer.jar");
  }

  private Path archive() {
    return folder.resolve("peer.jsa");
  }

  private static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
