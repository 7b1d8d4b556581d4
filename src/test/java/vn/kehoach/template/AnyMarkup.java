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

/** Reads any bytes as a filled template: the result is sections, or problems. */
public final class AnyMarkup {

  private static final Standard STANDARD = Standards.find("nd30").orElseThrow();

  private static final Plan PLAN = Plans.read("header: {agency: SỞ Y TẾ, symbol: KH-SYT, subject: Tiêm chủng}\n");

  private AnyMarkup() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Problems problems = new Problems();
    TemplatePlaces places = new TemplatePlaces(TemplateFinder.over(null), "ke-hoach.ftlx");
    MarkupWalk walk = new MarkupWalk(new String(bytes, StandardCharsets.UTF_8), places, new PlaceMarks());
    CitationWording citations = new CitationWording(PLAN, problems);
    List<Section> sections =
        new MarkupReader(walk, STANDARD.styles(0), STANDARD.page(), citations).read(problems);
    assertThat(sections == null).as(problems.inFileOrder().toString()).isEqualTo(problems.hasErrors());
  }
}
