package vn.kehoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.bench.Batch.Entrant;

/**
 * Runs the benchmark: creates the plans, writes their words in the formats of the peers, then runs all programs in
 * turns.
 */
public final class Bench {

  private static final Path KEHOACH = Path.of("target/kehoach/bin/kehoach").toAbsolutePath();

  private final Settings settings = Settings.read();
  private final Path folder;
  private final Path words;
  private final Path out;

  private Bench(Path folder) throws IOException {
    this.folder = folder;
    this.words = folder.resolve("words");
    this.out = folder.resolve("out");
    Files.createDirectories(words);
    Files.createDirectories(out);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target/bench/files")).toAbsolutePath();
    new Bench(folder).run();
  }

  private void run() throws IOException, InterruptedException {
    System.out.printf("%s, Java %s, %d cores, %s%n", System.getProperty("os.name"), System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(), settings.plan().getFileName());
    boolean beside = settings.parts().contains("cold") || settings.parts().contains("batch");
    List<Peer> peers = beside ? peers() : List.of();
    if (settings.parts().contains("cold")) {
      cold(peers);
    }
    if (settings.parts().contains("batch")) {
      batch(peers);
    }
    if (settings.parts().contains("children")) {
      children();
    }
    if (settings.parts().contains("country")) {
      country();
    }
  }

  private List<Peer> peers() throws IOException, InterruptedException {
    DistinctPlans distinct = new DistinctPlans(Files.readString(settings.plan()));
    List<Integer> counts = new ArrayList<>(List.of(1));
    if (settings.parts().contains("batch")) {
      counts.addAll(List.of(settings.documents(), 2 * settings.documents()));
    }
    for (int count : counts) {
      distinct.write(plans(count), count);
    }
    int all = counts.get(counts.size() - 1);
    Path trees = folder.resolve("trees");
    kehoach("render", Batch.UNCHECKED, plans(all).toString(), "-f", "xml", "-o", trees.toString()).run(folder);
    PeerWords texts = new PeerWords(words);
    texts.template("docxtpl.docx", "{%p for words in paragraphs %}", "{{ words }}", "{%p endfor %}");
    texts.template("docxtemplater.docx", "{#paragraphs}", "{.}", "{/paragraphs}");
    texts.template("xdocreport.docx", "«@w:p[#list paragraphs as words]»${words}«@/w:p[/#list]»");
    texts.template("poi-tl.docx", "{{?paragraphs}}", "{{=#this}}", "{{/paragraphs}}");
    for (int i = 0; i < all; i++) {
      texts.write(trees.resolve(DistinctPlans.name(i) + ".xml"), i == 0);
    }
    return new Peers(settings.peers(), words, out).installed();
  }

  private static Command kehoach(String... words) {
    List<String> line = new ArrayList<>(List.of(KEHOACH.toString()));
    line.addAll(List.of(words));
    return new Command(List.of(line), Map.of(), 0);
  }

  private void cold(List<Peer> peers) throws IOException, InterruptedException {
    String plan = plans(1).resolve(DistinctPlans.name(0) + ".yaml").toString();
    Map<String, Command> commands = new LinkedHashMap<>();
    commands.put("java -version", Command.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-version"));
    commands.put("kehoach check", kehoach("check", plan).finding());
    commands.put("kehoach docx", kehoach("render", plan, "-f", "docx", "-o", out.toString()));
    commands.put("kehoach docx " + Batch.UNCHECKED,
        kehoach("render", Batch.UNCHECKED, plan, "-f", "docx", "-o", out.toString()));
    peers.stream().filter(peer -> peer.format().equals("docx")).forEach(peer -> commands.put(peer.name(), peer.cold()));
    commands.put("kehoach pdf", kehoach("render", plan, "-f", "pdf", "-o", out.toString()));
    peers.stream().filter(peer -> peer.format().equals("pdf")).forEach(peer -> commands.put(peer.name(), peer.cold()));
    commands.put("kehoach docx,pdf", kehoach("render", plan, "-f", "docx,pdf", "-o", out.toString()));
    Map<String, List<Ran>> runs = new LinkedHashMap<>();
    commands.keySet().forEach(name -> runs.put(name, new ArrayList<>()));
    for (int turn = 0; turn <= settings.runs(); turn++) {
      for (Map.Entry<String, Command> command : commands.entrySet()) {
        Ran ran = command.getValue().run(folder);
        if (turn > 0) {
          runs.get(command.getKey()).add(ran);
        }
      }
    }
    print(runs);
  }

  private void print(Map<String, List<Ran>> runs) {
    Table table = new Table("cold, one document", "wall s", "CPU s", "peak MiB",
        "kehoach docx : it", Batch.UNCHECKED + " : it", "kehoach pdf : it");
    Ran docx = Ran.median(runs.get("kehoach docx"));
    Ran unchecked = Ran.median(runs.get("kehoach docx " + Batch.UNCHECKED));
    Ran pdf = Ran.median(runs.get("kehoach pdf"));
    runs.forEach((name, all) -> {
      Ran ran = Ran.median(all);
      table.row(name, ran.wall(), ran.cpu(), Math.round(ran.peak()),
          docx.wall() / ran.wall(), unchecked.wall() / ran.wall(), pdf.wall() / ran.wall());
    });
    table.print("Cold: whole processes, medians of " + settings.runs());
  }

  private void batch(List<Peer> peers) throws IOException, InterruptedException {
    int cores = Runtime.getRuntime().availableProcessors();
    List<Integer> atOnce = cores == 1 ? List.of(1) : List.of(1, cores);
    List<Entrant> entrants = new ArrayList<>();
    for (String format : List.of("docx", "pdf", "docx,pdf")) {
      for (int jobs : atOnce) {
        entrants.add(new Entrant("kehoach", format, jobs, count -> batch(count, format, jobs)));
        entrants.add(new Entrant("kehoach " + Batch.UNCHECKED, format, jobs,
            count -> batch(count, format, jobs, Batch.UNCHECKED)));
        for (Peer peer : peers) {
          if (peer.batches() && peer.format().equals(format)) {
            entrants.add(new Entrant(peer.name(), format, jobs, count -> peer.batch(count, jobs)));
          }
        }
      }
    }
    new Batch(settings.documents(), settings.turns(), folder).run(entrants);
  }

  private Command batch(int count, String format, int jobs, String... more) {
    List<String> words = new ArrayList<>(List.of(
        "render", plans(count).toString(), "-f", format, "--jobs", String.valueOf(jobs), "-o", out.toString()));
    words.addAll(List.of(more));
    return kehoach(words.toArray(String[]::new));
  }

  /** A separate folder for each number: all plans of a folder are rendered. */
  private Path plans(int count) {
    return folder.resolve("plans-" + count);
  }

  /**
   * One parent plan and as many derived plans as the country has communes: the files of a parent plan and its recipe, a
   * long roster.
   */
  private void children() throws IOException, InterruptedException {
    Path parent = Path.of("examples/phan-cap").toAbsolutePath();
    Path roster = folder.resolve("roster.csv");
    int children = settings.children();
    Files.writeString(roster, Roster.of(Files.readString(parent.resolve("don-vi.csv")), children));
    Table table = new Table(children + " children, each as YAML, DOCX and PDF", "docs/s", "CPU ms/child", "peak MiB");
    for (String heap : List.of("512m", "256m")) {
      Ran ran = kehoach("derive", parent.resolve("ke-hoach.yaml").toString(), "--units", roster.toString(), "--recipe",
          parent.resolve("cong-thuc.yaml").toString(), "-f", "yaml,docx,pdf",
          "-o", folder.resolve("made-" + heap).toString())
          .with("JAVA_OPTS", "-Xmx" + heap).run(folder);
      table.row("in a heap of " + heap, 2 * children / ran.wall(),
          ran.cpu() * 1000 / children, Math.round(ran.peak()));
    }
    table.print("Memory: one run over all children");
  }

  private void country() throws IOException, InterruptedException {
    if (!Files.exists(settings.communes())) {
      System.out.println("\nCountry: left out, " + settings.communes() + " is not at hand");
      return;
    }
    Country country = Country.write(
        settings.communes(), Files.readString(Path.of("examples/phan-cap/ke-hoach.yaml")), folder.resolve("country"));
    Table table = new Table("a plan derived for every commune", "heap", "plans", "plans/s", "CPU ms/plan", "peak MiB");
    for (String formats : List.of("yaml", "yaml,docx,pdf")) {
      for (String heap : List.of("512m", "256m")) {
        row(table, country, formats, heap);
      }
    }
    table.print("Country: " + country.provinces().size() + " provinces, one run each, one after another");
  }

  /** The memory of the run that needed most. */
  private void row(Table table, Country country, String formats, String heap) throws IOException, InterruptedException {
    Path made = folder.resolve("country-" + formats.replace(",", "-") + "-" + heap);
    Ran all = new Ran(0, 0, 0);
    for (String province : country.provinces()) {
      String[] words = country.derive(province, made, formats).toArray(String[]::new);
      Ran ran = kehoach(words).with("KEHOACH_OPTS", "-Xmx" + heap).run(folder);
      all = new Ran(all.wall() + ran.wall(), all.cpu() + ran.cpu(), Math.max(all.peak(), ran.peak()));
    }
    long plans = Country.plans(made);
    table.row(formats, heap, plans, plans / all.wall(), all.cpu() * 1000 / plans,
        Math.round(all.peak()));
    System.out.printf("%s, %s: %d plans in %.0f s, %.0f s of CPU, %.0f MiB at most%n",
        formats, heap, plans, all.wall(), all.cpu(), all.peak());
  }
}
