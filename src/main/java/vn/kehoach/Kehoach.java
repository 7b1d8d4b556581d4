package vn.kehoach;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Inspection;
import vn.kehoach.check.Corrected;
import vn.kehoach.check.Rules;
import vn.kehoach.document.Document;
import vn.kehoach.document.Typeface;
import vn.kehoach.output.Writer;
import vn.kehoach.output.Writers;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Placement;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Source;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Standard;
import vn.kehoach.standard.Standards;
import vn.kehoach.template.TemplateEngine;
import vn.kehoach.template.TemplateFinder;
import vn.kehoach.typeset.Typesetter;

/**
 * The whole pipeline on one page: a plan is read, checked, filled into its template, typeset and written. One object
 * can serve many plans and threads.
 */
public final class Kehoach {

  private final Supplier<TemplateEngine> templates;
  private final Typeface typeface;
  private final int bodySize;
  private final Map<String, Supplier<Writer>> writers = new ConcurrentHashMap<>();

  /**
   * @param bodySize the font size of body text in points, which selects the set of sizes; 0 for the default of the
   *                 standard
   */
  public Kehoach(TemplateFinder templates, Typeface typeface, int bodySize) {
    this.templates = HeadStart.soon(() -> engine(templates));
    this.typeface = typeface;
    this.bodySize = bodySize;
  }

  private static TemplateEngine engine(TemplateFinder templates) {
    HeadStart.awaitTemplates();
    TemplateEngine engine = new TemplateEngine(templates);
    Standards.find(Standards.DEFAULT).ifPresent(engine::prepare);
    return engine;
  }

  /** Announces that these formats will be needed. */
  public void expect(Collection<String> formats) {
    HeadStart.soon(() -> {
      Typesetter.prepare(typeface);
      return null;
    });
    formats.forEach(format -> writers.put(format, HeadStart.soon(() -> prepared(format))));
  }

  /**
   * Announces that checks will be needed: loads the rules on this thread, which would have to wait for the standard
   * anyway.
   */
  public void expectChecks() {
    Rules.all();
  }

  private Writer prepared(String format) {
    try {
      Writer writer = Writers.of(format);
      writer.prepare(typeface);
      return writer;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads YAML as a plan; {@code null} if the file is not a plan (errors are then reported). */
  public @Nullable Plan read(Source source, Problems problems) {
    HeadStart.awaitStandard();
    Plan plan = PlanReader.read(source, problems);
    return plan != null && standard(plan, problems).isPresent() && typeIsKnown(plan, problems) ? plan : null;
  }

  /** Runs all checks on the plan. */
  public void check(Plan plan, Problems problems) {
    check(inspect(plan), problems);
  }

  /** Finishes the given checks and reports their findings. */
  public void check(Inspection inspection, Problems problems) {
    inspection.report(problems);
    placed(inspection.plan(), problems);
  }

  /** Prepares the checks of a plan, to be run later. */
  public Inspection inspect(Plan plan) {
    // problems of the files themselves are reported when the rows are put into the plan
    return new Inspection(plan, () -> FileRows.fetch(plan, new Problems()),
        standard(plan, new Problems()).orElseThrow());
  }

  /** Prepares the checks of a plan and starts them on another core. */
  public Inspection inspectBeside(Plan plan) {
    Inspection inspection = inspect(plan);
    HeadStart.soon(() -> {
      inspection.work();
      return null;
    });
    // the templates, needed next, are still being prepared on that core, so there is time
    inspection.begin();
    return inspection;
  }

  /** Applies the fixes that {@link #check} found safe to make automatically. */
  public Corrected correct(Source source) {
    return Corrected.of(source, this::findings);
  }

  private @Nullable List<Problem> findings(Source source) {
    Problems reading = new Problems();
    Plan plan = read(source, reading);
    if (plan == null || reading.hasErrors()) {
      return null;
    }
    Problems findings = new Problems();
    check(plan, findings);
    return findings.inFileOrder();
  }

  /** Lays a plan out on pages; {@code null} if there are errors. */
  public @Nullable Document typeset(Plan plan, Problems problems) {
    Standard standard = standard(plan, problems).orElse(null);
    if (standard == null) {
      return null;
    }
    Document document =
        templates.get().fill(placed(plan, problems), standard, standard.styles(bodySize), typeface, problems);
    return document == null ? null : new Typesetter(standard).settle(document, problems);
  }

  /** The plan with everything in the place where it is printed: rows from files, indicators and tasks. */
  private static Plan placed(Plan plan, Problems problems) {
    return Placement.of(FileRows.fetch(plan, problems), problems);
  }

  /** Writes the laid-out pages in a format that {@link Writers} lists. */
  public byte[] write(Document document, String format, Problems problems) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
      writers.computeIfAbsent(format, name -> HeadStart.soon(() -> prepared(name))).get()
          .write(document, bytes, problems);
      return bytes.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Optional<Standard> standard(Plan plan, Problems problems) {
    Text named = plan.standard();
    LocalDate date = plan.day().flatMap(Day::latest).orElse(null);
    Optional<Standard> standard = Standards.find(named == null ? Standards.DEFAULT : named.value(), date);
    if (standard.isEmpty() && named != null) {
      problems.add(unknown("key/unknown-standard", named, new Sentence("thể thức", "standard"), Standards.ids(), plan));
    }
    return standard;
  }

  private static boolean typeIsKnown(Plan plan, Problems problems) {
    Text type = plan.type();
    Standard standard = standard(plan, problems).orElseThrow();
    if (type == null || standard.types().containsKey(type.value())) {
      return true;
    }
    problems.add(unknown("key/unknown-type", type, new Sentence("loại văn bản", "document type"),
        standard.types().keySet(), plan));
    return false;
  }

  private static Problem unknown(String rule, Text word, Sentence what, Collection<String> known, Plan plan) {
    Problem problem = Problem.error(rule, word.spanOr(plan.source().whole()),
        "không có " + what.vietnamese() + " “" + word + "”", "there is no " + what.english() + " “" + word + "”");
    String list = String.join(", ", known);
    return Suggestion.nearest(word.value(), known)
        .map(problem::didYouMean)
        .orElseGet(() -> problem.hint("viết một trong: " + list, "write one of: " + list));
  }
}
