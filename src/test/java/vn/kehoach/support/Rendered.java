package vn.kehoach.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.kehoach.Kehoach;
import vn.kehoach.document.Document;
import vn.kehoach.document.Typeface;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.template.TemplateFinder;

/** A plan in both formats, read back with independent readers. */
public record Rendered(Docx docx, List<PrintedPage> pages) {

  private static final Kehoach KEHOACH = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0);

  /** The plan must be rendered without problems. */
  public static Rendered of(String yaml) {
    return of(new Source("ke-hoach.yaml", yaml));
  }

  public static Rendered of(Source source) {
    Problems problems = new Problems();
    Plan plan = KEHOACH.read(source, problems);
    assertThat(problems.inFileOrder()).as(source.name()).isEmpty();
    Document document = KEHOACH.typeset(plan, problems);
    assertThat(problems.inFileOrder()).as(source.name()).isEmpty();
    byte[] docx = KEHOACH.write(document, "docx", problems);
    byte[] pdf = KEHOACH.write(document, "pdf", problems);
    assertThat(problems.inFileOrder()).as(source.name()).isEmpty();
    return new Rendered(Docx.read(docx), PrintedPage.of(pdf));
  }

  /** All text of the PDF, line by line. */
  public List<String> printedLines() {
    return pages.stream().flatMap(page -> page.lines().stream()).map(PrintedPage.Line::words).toList();
  }
}
