package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.source.Language;
import vn.kehoach.source.Severity;

/** Every page of {@code spec} says the same in Vietnamese and in English. */
class PagesSpeakBothLanguagesTest {

  /** Vietnamese words allowed in English text: quotations, code, YAML in braces, options. */
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|`[^`]*`|\"[^\"]*\"|\\{[^}]*\\}");
  /** Numbers and symbols are the same in both languages: 30/2020/NĐ-CP, 29-HD/TWĐTN-VP. */
  private static final Pattern SYMBOL = Pattern.compile("\\d+[-/][\\p{Lu}\\d/-]+");
  private static final Pattern VIETNAMESE = Pattern.compile("[\\p{L}&&[^A-Za-z]]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @TestFactory
  Stream<DynamicTest> pages() {
    return Pages.all().stream().map(page -> DynamicTest.dynamicTest(page.id(), () -> speaksBoth(page)));
  }

  private static void speaksBoth(Page page) {
    for (Language language : Language.values()) {
      Page.Prose prose = page.in(language);
      assertThat(prose.title()).as("the title, %s", language).hasSizeBetween(12, 120).endsWith(".");
      assertThat(body(prose)).as("the clause, %s", language).hasSizeGreaterThan(15);
    }
    assertThat(vietnameseOf(page.english().text())).as("Vietnamese in the English of %s", page.id()).isEmpty();
    assertThat(page.own().text()).as("the Vietnamese of %s", page.id()).doesNotContain("\nLevel:", "\nSource:");
    for (Severity severity : Severity.values()) {
      assertThat(page.english().severity().contains(severity.in(Language.EN))).as("%s in both", severity)
          .isEqualTo(page.own().severity().contains(severity.in(Language.VI)));
    }
    assertThat(numbers(page.english(), "Source: ")).as("the clause cited").isEqualTo(numbers(page.own(), "Căn cứ: "));
    assertThat(has(page.english(), "Automatic fix: ")).isEqualTo(has(page.own(), "Sửa tự động: "));
  }

  @Test
  void the_head_of_a_family_of_reading_problems_speaks_both() throws IOException {
    for (String family : Pages.READING) {
      String page = Files.readString(Path.of("src/main/resources/spec", family + ".md"));
      String head = page.split("\n## " + family + "/")[0];
      assertThat(head).as(family).startsWith("# " + family + "\n");
      String[] halves = head.split("\n## In English\n");
      assertThat(halves).as(family).hasSize(2);
      assertThat(vietnameseOf(halves[0])).as(family).isNotEmpty();
      assertThat(vietnameseOf(halves[1])).as(family).isEmpty();
      assertThat(halves[1].strip()).as(family).endsWith(".");
    }
  }

  @Test
  void one_language_is_shown_and_the_examples_are_those_of_both() {
    Page page = Page.of("# form/x\n\nMột lỗi.\n\nMức: lỗi\n\n## In English\n\nA fault.\n\nLevel: error\n\n"
        + "## Phải báo\n\n```yaml\na: b\n```\n→ 1:1\n");
    assertThat(page.markdown(Language.VI)).contains("Một lỗi.", "Mức: lỗi", "a: b")
        .doesNotContain("A fault", "English");
    assertThat(page.markdown(Language.EN)).contains("A fault.", "Level: error", "a: b")
        .doesNotContain("Một", "English");
    assertThat(page.examples()).containsExactly(new Page.Example(true, "a: b\n", List.of("1:1")));
  }

  @Test
  void a_vietnamese_sentence_among_the_english_is_seen() {
    assertThat(vietnameseOf("Write “Kế hoạch số 73/KH-UBND”, see 30/2020/NĐ-CP and `tỉnh`.")).isEmpty();
    assertThat(vietnameseOf("Viết liền các chữ.")).isNotEmpty();
  }

  /** The text between the title and the level. */
  private static String body(Page.Prose prose) {
    String text = prose.text().substring(prose.title().length());
    return text.replaceFirst("(?s)\\n(?:Mức|Level): .*", "").strip();
  }

  private static List<String> vietnameseOf(String english) {
    String rest = SYMBOL.matcher(QUOTED.matcher(english).replaceAll("")).replaceAll("");
    return VIETNAMESE.matcher(rest).results().map(found -> found.group()).toList();
  }

  /** The numbers of the clause a page cites; the name of a law contains its date in words. */
  private static List<String> numbers(Page.Prose prose, String label) {
    return prose.text().lines().filter(line -> line.startsWith(label))
        .flatMap(line -> NUMBER.matcher(line.replace("tháng 6", "").replace("tháng 11", "")).results())
        .map(found -> found.group())
        .toList();
  }

  private static boolean has(Page.Prose prose, String label) {
    return prose.text().lines().anyMatch(line -> line.startsWith(label));
  }
}
