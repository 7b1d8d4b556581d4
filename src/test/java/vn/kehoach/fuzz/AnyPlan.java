package vn.kehoach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.kehoach.Kehoach;
import vn.kehoach.document.Document;
import vn.kehoach.document.Typeface;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;
import vn.kehoach.template.TemplateFinder;

/** Reads any bytes as a plan: the result is both documents, or problems at places in the file. */
public final class AnyPlan {

  private static final Kehoach KEHOACH = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0);

  private AnyPlan() {}

  /** Libraries are loaded before the first input, as the time of inputs is measured. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput("header: {agency: SỞ Y TẾ, symbol: KH-SYT}\n".getBytes(StandardCharsets.UTF_8));
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Problems problems = new Problems();
    Source source = SourceReader.read("ke-hoach.yaml", new ByteArrayInputStream(bytes), problems);
    Plan plan = source == null ? null : KEHOACH.read(source, problems);
    Document document = null;
    if (plan != null) {
      KEHOACH.check(plan, problems);
      document = KEHOACH.typeset(plan, problems);
    }
    List<Problem> found = problems.inFileOrder();
    found.forEach(problem -> assertThat(problem.place().line() + problem.place().column()).isPositive());
    if (document == null) {
      assertThat(problems.hasErrors()).isTrue();
      return;
    }
    assertThat(KEHOACH.write(document, "docx", problems)).startsWith('P', 'K');
    // FOP takes ten times as long as everything else, so it runs for one length in four only
    if (bytes.length % 4 == 0) {
      assertThat(KEHOACH.write(document, "pdf", problems)).startsWith('%', 'P', 'D', 'F');
    }
  }
}
