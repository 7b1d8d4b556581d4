package vn.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Document;
import vn.kehoach.document.Typeface;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standard;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Plans;

/** A template that runs forever without printing is stopped after a time limit, and the next one runs. */
class EndlessTemplatesAreStoppedTest {

  private static final String PLAN = """
      header: {agency: SỞ Y TẾ, symbol: KH-SYT, subject: Tiêm chủng}
      """;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {
      "<#list 1.. as x></#list>",
      "<#list 1..1000000 as x><#list 1..1000000 as y><#assign z = x * y></#list></#list>",
      "<#import \"parts/vong.ftlx\" as v><@v.vong/>",
      "<#assign x = \"x\"><#list 1..60 as i><#assign x = x + x></#list>",
      // runs on for seconds without checking for an interrupt; one that never ends would busy all later tests
      "${(1..50000000)?filter(x -> x < 0)?size}"})
  void endless(String template) throws IOException {
    Files.createDirectories(folder.resolve("parts"));
    Files.writeString(folder.resolve("parts/vong.ftlx"), "<#macro vong><#list 1.. as x></#list></#macro>");
    Files.writeString(folder.resolve("ke-hoach.ftlx"), template);
    TemplateEngine engine = new TemplateEngine(TemplateFinder.over(folder), Duration.ofMillis(300));
    Problems problems = new Problems();

    assertThat(fill(engine, problems)).isNull();
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("template/endless");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();

    TemplateEngine shipped = new TemplateEngine(TemplateFinder.over(null));
    assertThat(fill(shipped, new Problems())).isNotNull();
  }

  @Test
  void a_batch_does_not_wait_for_each_of_its_plans() throws IOException {
    Files.writeString(folder.resolve("ke-hoach.ftlx"), "<#list 1.. as x></#list>");
    TemplateEngine engine = new TemplateEngine(TemplateFinder.over(folder), Duration.ofSeconds(3));
    fill(engine, new Problems());

    Problems problems = new Problems();
    long start = System.nanoTime();
    fill(engine, problems);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("template/endless");
  }

  private static Document fill(TemplateEngine engine, Problems problems) {
    Standard standard = Standards.find("nd30").orElseThrow();
    return engine.fill(Plans.read(PLAN), standard, standard.styles(0), Typeface.bundled(), problems);
  }
}
