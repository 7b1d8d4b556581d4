package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.support.Command;
import vn.kehoach.support.Plans;
import vn.kehoach.support.Rendered;

/** Tests {@code kehoach new}, {@code schema} and {@code completion}. */
class BeginnersGetAPlanASchemaAndCompletionTest {

  private static final Pattern NOTE = Pattern.compile("(?:^| +)#.*$");
  private static final Pattern WORDS = Pattern.compile("\"(?:description|title)\": \"((?:[^\"\\\\]|\\\\.)*)\"");
  /** Vietnamese words allowed in English text: quotations, values in braces, the symbol of the decree. */
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\\{[^}]*\\}|30/2020/NĐ-CP");
  private static final Pattern MARKED = Pattern.compile("[\\p{L}&&[^A-Za-z]]");

  @TempDir
  private Path folder;

  @Test
  void a_new_plan_renders_as_it_is_and_the_checks_have_only_notes() {
    Path plan = folder.resolve("moi/ke-hoach.yaml");
    Command made = Command.run("new", plan.toString());
    assertThat(made.exitCode()).as(made.toString()).isZero();
    Command checked = Command.run("check", "--strict", plan.toString());
    assertThat(checked.exitCode()).as(checked.toString()).isZero();
    assertThat(checked.out()).doesNotContain("cảnh báo:", "lỗi:");
    assertThat(Rendered.of(Plans.source(plan)).printedLines()).contains("KẾ HOẠCH", "XÃ AN BÌNH",
        "II. NỘI DUNG THỰC HIỆN");
    assertThat(Command.run("issue", plan.toString(), "--number", "1", "--date", "05/3/2026", "-f", "docx").exitCode())
        .isZero();
  }

  @Test
  void every_part_of_a_new_plan_is_explained() {
    List<String> lines = Command.run("new").out().lines().toList();
    assertThat(lines.stream().filter(line -> line.contains("#"))).hasSizeGreaterThan(15);
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(130));
    assertThat(String.join("\n", lines)).contains("kehoach check", "kehoach render", "kehoach issue");
  }

  @Test
  void a_file_that_is_there_is_not_overwritten() throws IOException {
    Path plan = Files.writeString(folder.resolve("a.yaml"), "header: {}\n");
    Command run = Command.run("new", plan.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("không ghi đè");
    assertThat(Files.readString(plan)).isEqualTo("header: {}\n");
  }

  @Test
  void the_schema_is_printed_or_written_as_it_stands_beside_the_examples() throws IOException {
    String schema = Files.readString(Path.of("examples/kehoach.schema.json"));
    assertThat(Command.run("schema").out()).isEqualTo(schema);
    Path file = folder.resolve("kehoach.schema.json");
    assertThat(Command.run("schema", "-o", file.toString()).exitCode()).isZero();
    assertThat(Files.readString(file)).isEqualTo(schema);
    assertThat(Command.run("schema", "-o", folder.toString()).exitCode()).isEqualTo(2);
    assertThat(Command.run("schema", "--help").out()).contains("# yaml-language-server: $schema=kehoach.schema.json");
  }

  @Test
  void an_english_reader_gets_the_same_plan_with_english_notes() {
    List<String> vietnamese = Command.run("new").out().lines().toList();
    List<String> english = Command.run("--lang", "en", "new").out().lines().toList();
    assertThat(english.stream().map(line -> NOTE.matcher(line).replaceFirst("")))
        .containsExactlyElementsOf(vietnamese.stream().map(line -> NOTE.matcher(line).replaceFirst("")).toList());
    assertThat(english).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(130));
    List<String> notes = english.stream().flatMap(line -> NOTE.matcher(line).results()).map(MatchResult::group)
        .filter(note -> !note.contains("parent:") && !note.contains("signing_for:")).toList();
    assertThat(notes).hasSizeGreaterThan(15).allSatisfy(note ->
        assertThat(MARKED.matcher(QUOTED.matcher(note).replaceAll("")).find()).as(note).isFalse());
  }

  @Test
  void an_english_reader_gets_the_same_schema_in_english_words() throws IOException {
    String schema = Files.readString(Path.of("examples/kehoach.schema.json"));
    String english = Command.run("--lang", "en", "schema").out();
    assertThat(WORDS.matcher(english).replaceAll("")).isEqualTo(WORDS.matcher(schema).replaceAll(""));
    List<String> words = WORDS.matcher(english).results().map(found -> found.group(1)).toList();
    assertThat(words).hasSizeGreaterThan(100).allSatisfy(description -> {
      assertThat(description).isNotBlank();
      assertThat(MARKED.matcher(QUOTED.matcher(description).replaceAll("")).find()).as(description).isFalse();
    });
  }

  @Test
  void the_completion_script_is_one_that_bash_understands() throws IOException, InterruptedException {
    Command run = Command.run("completion");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("complete -F _complete_kehoach", "render", "issue", "--number", "--templates");
    assertThat(Command.run("completion").out()).as("the same every time").isEqualTo(run.out());
    Path bash = Path.of("/bin/bash");
    Assumptions.assumeTrue(Files.isExecutable(bash), "needs bash");
    Path script = Files.writeString(folder.resolve("completion.sh"), run.out() + """

        COMP_WORDS=(kehoach iss); COMP_CWORD=1; COMP_LINE="kehoach iss"; COMP_POINT=11
        _complete_kehoach
        echo "suggested: ${COMPREPLY[*]}"
        COMP_WORDS=(kehoach check --format s); COMP_CWORD=3; COMP_LINE="kehoach check --format s"; COMP_POINT=24
        _complete_kehoach 2>/dev/null
        echo "a value: ${COMPREPLY[*]}"
        COMP_WORDS=(kehoach explain yaml/t); COMP_CWORD=2; COMP_LINE="kehoach explain yaml/t"; COMP_POINT=22
        _complete_kehoach 2>/dev/null
        echo "a rule: ${COMPREPLY[*]}"
        """);
    Process process = new ProcessBuilder(bash.toString(), script.toString()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(said).contains("suggested: issue\n", "a value: sarif\n", " yaml/tab ");
  }
}
