package vn.kehoach.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.install.Installation.Outcome;

/** On a failing machine, nothing is lost or half done, and the failure is reported. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals, limits and devices of POSIX")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HardTimesIT {

  private static final Installation BUILT = Installation.built();

  private static final Map<String, String> USUAL = Map.of(
      "PATH", System.getenv("PATH"), "JAVA_HOME", Installation.JAVA_HOME.toString(), "LANG", "C.UTF-8");

  private static final int UNITS = 500;

  @TempDir
  private Path folder;

  @Test
  void killed_in_the_middle_it_leaves_whole_files_and_resumes() throws Exception {
    String roster = roster().toString();
    Path out = folder.resolve("ra");
    Path whole = folder.resolve("đủ");
    kill(out, "derive", parent(), "--units", roster, "-f", "docx", "-o", out.toString());

    Map<String, byte[]> left = documents(out);
    Outcome resumed = BUILT.run(folder, USUAL,
        "derive", parent(), "--units", roster, "-f", "docx", "-o", out.toString(), "--resume");
    Outcome straight = BUILT.run(folder, USUAL, "derive", parent(), "--units", roster, "-f", "docx", "-o",
        whole.toString());

    assertThat(List.of(resumed.exit(), straight.exit())).as(resumed.err() + straight.err()).containsOnly(0);
    Map<String, byte[]> expected = documents(whole);
    assertThat(expected).as("a plan and its document for each").hasSize(2 * UNITS);
    assertThat(left).hasSizeBetween(1, 2 * UNITS - 1).allSatisfy((name, bytes) ->
        assertThat(bytes).as(name).isEqualTo(expected.get(name)));
    assertThat(documents(out).keySet()).isEqualTo(expected.keySet());
    assertThat(documents(out)).allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
  }

  /** Kills a run after it has written some files. */
  private void kill(Path out, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(BUILT.launcher().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder run = new ProcessBuilder(command);
    run.environment().putAll(USUAL);
    Process process = run.redirectErrorStream(true).redirectOutput(folder.resolve("lời").toFile()).start();
    while (!process.waitFor(5, TimeUnit.MILLISECONDS) && !hasSome(out)) {
      assertThat(process.isAlive()).isTrue();
    }
    process.destroyForcibly().waitFor();
  }

  private static boolean hasSome(Path out) {
    String[] names = out.toFile().list();
    return names != null && names.length > UNITS / 10;
  }

  @Test
  void a_full_disk_is_said_and_neither_file_is_left() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("đĩa"));
    Outcome mounted = Installation.start(folder, USUAL,
        List.of("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()));
    Assumptions.assumeTrue(mounted.exit() == 0, "a small disk cannot be made here: " + mounted.err());
    try {
      Outcome outcome = render(USUAL, example().toString(), "-o", disk.toString());

      assertThat(outcome.exit()).isEqualTo(1);
      assertThat(outcome.err()).contains("đĩa đã đầy");
      assertThat(names(disk)).isEmpty();
    } finally {
      Installation.start(folder, USUAL, List.of("umount", disk.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"derive \"$2/phan-cap/ke-hoach.yaml\" --units \"$2/phan-cap/don-vi.csv\" -o ra",
      "new a.yaml", "schema -o a.json", "templates mau"})
  void a_full_disk_is_said_by_every_command_that_writes(String command) throws Exception {
    Path disk = Files.createDirectory(folder.resolve("đĩa"));
    Outcome mounted = Installation.start(folder, USUAL,
        List.of("mount", "-t", "tmpfs", "-o", "size=4k,nr_inodes=2", "tmpfs", disk.toString()));
    Assumptions.assumeTrue(mounted.exit() == 0, "a small disk cannot be made here: " + mounted.err());
    try {
      Outcome outcome = shell("cd đĩa && printf x > x && \"$0\" " + command);

      assertThat(outcome.exit()).as(outcome.err()).isEqualTo(1);
      assertThat(outcome.err()).contains("không ghi được", "đĩa đã đầy");
      assertThat(names(disk)).containsExactly("x");
    } finally {
      Installation.start(folder, USUAL, List.of("umount", disk.toString()));
    }
  }

  @Test
  void a_folder_that_may_not_be_read_hides_no_other() throws Exception {
    Path open = Files.createDirectory(folder.resolve("mở"));
    Files.copy(example(), open.resolve("ke-hoach.yaml"));
    Files.createDirectory(open.resolve("khóa"));
    Outcome outcome = shell("chmod -R a+rX . && chmod 0 mở/khóa && [ $(id -u) -ne 0 ] || nobody='setpriv --reuid 65534'"
        + "; $nobody \"$0\" check mở; code=$?; chmod 755 mở/khóa; exit $code");
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.out()).contains("mở/khóa: lỗi: không có quyền đọc thư mục này");
    assertThat(outcome.err()).contains("2 kế hoạch: 1 lỗi");
  }

  @Test
  void a_folder_as_standard_input_is_said() throws Exception {
    Outcome outcome = shell("\"$0\" check - < /");
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.out()).contains("<stdin>: lỗi: không đọc được tệp này");
  }

  /** A truncated report could be taken for a complete one. */
  @ParameterizedTest
  @ValueSource(strings = {"check --format sarif \"$1\"", "check --format json \"$1\"", "explain", "schema",
      "render -f pdf -o - \"$1\"", "render -f docx -o - \"$1\""})
  void a_full_disk_behind_standard_output_is_said_once(String command) throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "no device here is always full");
    Outcome outcome = shell("\"$0\" " + command + " > /dev/full");
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.err()).containsOnlyOnce("đầu ra chuẩn").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check --format json \"$1\"", "explain", "schema", "render -f pdf -o - \"$1\""})
  void who_reads_the_beginning_only_is_not_told_of_the_rest(String command) throws Exception {
    Outcome outcome = shell("{ \"$0\" " + command + "; echo $? >&2; } | head -c 1 > /dev/null");
    assertThat(outcome.err().strip()).matches("(?:1 kế hoạch: .*\n)?0");
  }

  private Outcome shell(String commands) throws Exception {
    return Installation.start(folder, USUAL,
        List.of("sh", "-c", commands, BUILT.launcher().toString(), example().toString(),
            BUILT.home().resolve("examples").toString()));
  }

  @Test
  void a_folder_with_the_name_of_the_document_is_said() throws Exception {
    Path out = Files.createDirectories(folder.resolve("ra/ke-hoach.docx")).getParent();
    Outcome outcome = render(USUAL, example().toString(), "-o", out.toString());
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err()).contains("đã có một thư mục mang tên này");
    assertThat(names(out)).containsExactly("ke-hoach.docx");
  }

  @Test
  void a_file_that_cannot_grow_leaves_the_old_one_as_it_was() throws Exception {
    Path old = Files.writeString(Files.createDirectory(folder.resolve("ra")).resolve("ke-hoach.pdf"), "cũ");
    String limited = "ulimit -f 8; exec \"$0\" render \"$1\" -o \"$2\"";

    Outcome outcome = Installation.start(folder, USUAL,
        List.of("sh", "-c", limited, BUILT.launcher().toString(), example().toString(), old.getParent().toString()));

    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.err()).contains("không ghi được");
    assertThat(names(old.getParent())).containsExactly("ke-hoach.pdf");
    assertThat(old).hasContent("cũ");
  }

  @Test
  void a_folder_that_takes_nothing_is_said() throws Exception {
    Path shut = Files.createDirectory(folder.resolve("khóa"));
    Outcome mounted = Installation.start(folder, USUAL,
        List.of("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", shut.toString()));
    Assumptions.assumeTrue(mounted.exit() == 0, "a folder that takes nothing cannot be made here: " + mounted.err());
    try {
      Outcome outcome = render(USUAL, example().toString(), "-o", shut.toString());

      assertThat(outcome.exit()).as(outcome.err()).isEqualTo(1);
      assertThat(outcome.err()).contains("không ghi được").doesNotContain("\tat ");
    } finally {
      Installation.start(folder, USUAL, List.of("umount", shut.toString()));
    }
  }

  /** Simulates a file kept open on Windows by a file on a mount of its own, which cannot be replaced. */
  @Test
  void a_file_in_use_is_said_and_both_old_ones_stay() throws Exception {
    Path out = Files.createDirectory(folder.resolve("ra"));
    Path docx = Files.writeString(out.resolve("ke-hoach.docx"), "cũ");
    Path pdf = Files.writeString(out.resolve("ke-hoach.pdf"), "cũ");
    Outcome mounted = Installation.start(folder, USUAL,
        List.of("mount", "--bind", docx.toString(), docx.toString()));
    Assumptions.assumeTrue(mounted.exit() == 0, "a file cannot be held here: " + mounted.err());
    try {
      Outcome outcome = render(USUAL, example().toString(), "-o", out.toString());

      assertThat(outcome.exit()).as(outcome.err()).isEqualTo(1);
      assertThat(outcome.err()).contains("không ghi được").doesNotContain("\tat ");
      assertThat(docx).hasContent("cũ");
      assertThat(pdf).hasContent("cũ");
      assertThat(names(out)).containsExactly("ke-hoach.docx", "ke-hoach.pdf");
    } finally {
      Installation.start(folder, USUAL, List.of("umount", docx.toString()));
    }
  }

  @Test
  void a_name_too_long_for_the_disk_is_said() throws Exception {
    Path plan = Files.copy(example(), folder.resolve("k".repeat(250) + ".yaml"));

    Path far = folder.resolve("r".repeat(200)).resolve("a".repeat(200));
    Outcome outcome = render(USUAL, plan.toString(), "-o", far.toString());

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    Outcome longer = render(USUAL, plan.toString(), "-o", folder.resolve("r".repeat(300)).toString());
    assertThat(longer.exit()).as(longer.err()).isEqualTo(1);
    assertThat(longer.err()).contains("không ghi được").doesNotContain("\tat ");
  }

  @Test
  void neither_home_nor_temporary_folder_nor_fonts_are_needed() throws Exception {
    Map<String, String> bare = new HashMap<>(USUAL);
    bare.put("HOME", "/không-có");
    bare.put("FONTCONFIG_FILE", "/không-có");
    bare.put("KEHOACH_OPTS", "-Djava.io.tmpdir=/không-có -Duser.home=/không-có");
    Path usual = folder.resolve("thường");
    Path poor = folder.resolve("nghèo");

    assertThat(render(USUAL, example().toString(), "-o", usual.toString()).exit()).isZero();
    Outcome outcome = render(bare, example().toString(), "-o", poor.toString());

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    for (String name : names(usual)) {
      assertThat(poor.resolve(name)).hasSameBinaryContentAs(usual.resolve(name));
    }
    assertThat(names(usual)).hasSize(2);
  }

  @Test
  void every_example_fits_into_64_megabytes() throws Exception {
    Map<String, String> small = new HashMap<>(USUAL);
    small.put("KEHOACH_OPTS", "-Xmx64m");
    List<String> arguments = new ArrayList<>();
    DistributionIT.examples().forEach(plan -> arguments.add(plan.toString()));
    arguments.addAll(List.of("-o", folder.resolve("ra").toString()));

    Outcome outcome = render(small, arguments.toArray(String[]::new));

    assertThat(outcome.exit()).as(outcome.err()).isZero();
  }

  @Test
  void too_little_memory_is_said_in_a_sentence() throws Exception {
    Map<String, String> tiny = new HashMap<>(USUAL);
    tiny.put("KEHOACH_OPTS", "-Xms8m -Xmx8m");

    Outcome outcome = render(tiny, example().toString(), "-o", folder.resolve("ra").toString());

    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.err()).contains("không đủ bộ nhớ").doesNotContain("\tat ");
  }

  private Path roster() throws IOException {
    StringBuilder roster = new StringBuilder("code,name,level,symbol,place,signer\n");
    for (int i = 1; i <= UNITS; i++) {
      roster.append("%03d,Xã Số %d,xã,KH-UBND,Xã Số %d,Trần Văn An%n".formatted(i, i, i));
    }
    return Files.writeString(folder.resolve("đơn vị.csv"), roster);
  }

  private static String parent() {
    return BUILT.home().resolve("examples/phan-cap/ke-hoach.yaml").toString();
  }

  private Outcome render(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("render"));
    all.addAll(List.of(arguments));
    return BUILT.run(folder, environment, all.toArray(String[]::new));
  }

  private static Path example() {
    return BUILT.home().resolve("examples/tinh/ke-hoach.yaml");
  }

  /** The files visible to a user, without unfinished files of a killed run and the records of derivation. */
  private static Map<String, byte[]> documents(Path folder) throws IOException {
    Map<String, byte[]> documents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.startsWith(".kehoach")) {
          documents.put(name, Files.readAllBytes(file));
        }
      }
    }
    return documents;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
