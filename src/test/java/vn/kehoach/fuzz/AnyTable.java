package vn.kehoach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.kehoach.Kehoach;
import vn.kehoach.document.Document;
import vn.kehoach.document.Typeface;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.template.TemplateFinder;

/** Reads any bytes as rows sent with a plan, CSV or a workbook: the result is a document, or problems. */
public final class AnyTable {

  private static final String PLAN = """
      header: {agency: SỞ Y TẾ, symbol: KH-SYT, subject: Tiêm chủng}
      tasks: [{text: Bảng, table: {columns: [Tên, Số], rows: {from: %1$s}}}, {text: Cả, table: {rows: {from: %1$s}}}]
      """;

  private static final Kehoach KEHOACH = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0);

  private AnyTable() {}

  /** Libraries are loaded before the first input, as the time of inputs is measured. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput("code,name\n1,Xã An Bình\n".getBytes(StandardCharsets.UTF_8));
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    sent(TableFiles.write("bang.csv", bytes));
    sent(TableFiles.write("bang.xlsx", TableFiles.parted(bytes)));
  }

  private static void sent(Path file) throws IOException {
    Problems problems = new Problems();
    Source source = new Source(file.resolveSibling("ke-hoach.yaml").toString(), PLAN.formatted(file.getFileName()));
    Plan plan = KEHOACH.read(source, problems);
    assertThat(plan).as(problems.inFileOrder().toString()).isNotNull();
    KEHOACH.check(plan, problems);
    Document document = KEHOACH.typeset(plan, problems);
    assertThat(document != null || problems.hasErrors()).as(file.toString()).isTrue();
    if (document != null) {
      assertThat(KEHOACH.write(document, "docx", problems)).startsWith('P', 'K');
    }
  }
}
