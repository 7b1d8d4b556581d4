package vn.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.kehoach.document.Section;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standard;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Plans;

/** Any bytes are taken for a filled template: they end in sections or in problems. */
public final class AnyMarkup {

  private static final Standard STANDARD = Standards.find("nd30").orElseThrow();

  private static final Plan PLAN = Plans.read("header: {agency: SỞ Y TẾ, symbol: KH-SYT, subject: Tiêm chủng}\n");

  private AnyMarkup() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Problems problems = new Problems();
    MarkupReader reader = new MarkupReader(new TemplatePlaces(TemplateFinder.over(null), "ke-hoach.ftlx"), new PlaceMarks(),
        STANDARD.styles(0), STANDARD.page(), new CitationWording(PLAN, problems), problems);
    List<Section> sections = reader.read(new String(bytes, StandardCharsets.UTF_8));
    assertThat(sections == null).as(problems.inFileOrder().toString()).isEqualTo(problems.hasErrors());
  }
}
