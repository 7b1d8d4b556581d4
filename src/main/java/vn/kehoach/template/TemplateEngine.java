package vn.kehoach.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Document;
import vn.kehoach.document.Section;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.document.Typeface;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standard;

/**
 * Fills in templates with plans. One engine can serve many plans and threads; templates are parsed once. A template
 * that cannot be read or filled in is a problem with its name and line.
 */
public final class TemplateEngine {

  static {
    // otherwise FreeMarker loads the JDK's logging, which nobody reads: errors are reported as problems
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  /** A plan of a thousand pages takes about a second. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** After one time-out, later ones come sooner: a template that does not end for one plan rarely does for the next. */
  private static final int LESS_PATIENT = 20;

  /** How soon a template that was interrupted ends, if it ever does. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  /** How many threads may be left running, each with a template that heeds no interrupt. */
  private static final int MOST_ABANDONED = 4;

  private final TemplateFinder finder;
  private final Duration patience;
  private volatile boolean hasWaited;
  private final AtomicInteger abandoned = new AtomicInteger();
  private final Configuration configuration;

  public TemplateEngine(TemplateFinder finder) {
    this(finder, PATIENCE);
  }

  TemplateEngine(TemplateFinder finder, Duration patience) {
    this.finder = finder;
    this.patience = patience;
    this.configuration = configuration(finder);
  }

  /** Loads FreeMarker, which takes a while, even before the location of the templates is known. */
  public static void load() {
    configuration(TemplateFinder.over(null));
  }

  /** Parses the templates needed by every plan in advance; their errors are reported later, with the first plan. */
  public void prepare(Standard standard) {
    for (String name : List.of("ke-hoach", "parts/" + standard.parts(), "parts/sections")) {
      prepare(name + ".ftlx");
    }
  }

  Template parsed(String name) throws IOException {
    return configuration.getTemplate(name);
  }

  private void prepare(String name) {
    try {
      parsed(name);
    } catch (IOException | StackOverflowError unreadable) {
      // fill meets the error again and reports it for a plan
    }
  }

  private static Configuration configuration(TemplateFinder finder) {
    Configuration configuration = new GuardedConfiguration(Configuration.VERSION_2_3_34, finder);
    configuration.setTemplateLoader(new FolderLoader(finder));
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setOutputFormat(MarkupFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setAttemptExceptionReporter((failed, environment) -> { });
    return configuration;
  }

  /** The plan as a document, or {@code null} with at least one error. */
  public @Nullable Document fill(
      Plan plan, Standard standard, StyleSheet styles, Typeface typeface, Problems problems) {
    Standard.DocumentType type = type(plan, standard);
    String name = type.template() + ".ftlx";
    PlaceMarks marks = new PlaceMarks();
    Problems filling = new Problems();
    String filled = fill(name, marks, names(plan, standard, type), plan, filling);
    // an unreadable file is the cause of any other error
    List<Problem> unread = finder.unread();
    problems.addAll(unread.isEmpty() ? filling.inFileOrder() : unread);
    if (filled == null || !unread.isEmpty()) {
      return null;
    }
    CitationWording citations = new CitationWording(plan, problems);
    MarkupWalk walk = new MarkupWalk(filled, new TemplatePlaces(finder, name), marks);
    List<Section> sections = new MarkupReader(walk, styles, standard.page(), citations).read(problems);
    return sections == null ? null
        : new Document(new Particulars(plan, standard, type).properties(), styles, typeface, sections);
  }

  private static Standard.DocumentType type(Plan plan, Standard standard) {
    return Optional.ofNullable(plan.type())
        .map(id -> standard.types().get(id.value()))
        .orElseGet(() -> standard.types().values().iterator().next());
  }

  /** The names available in a template: the keys of the plan, and a few names of the standard. */
  private static Map<String, Object> names(Plan plan, Standard standard, Standard.DocumentType type) {
    Map<String, Object> names = new HashMap<>();
    names.put("plan", plan);
    names.put("type_name", type.name());
    names.put("signatures", plan.signatures());
    if (!plan.signatures().isEmpty()) {
      names.put("signature", plan.signatures().get(0));
    }
    names.put("signs", standard.signs());
    names.put("parts", "parts/" + standard.parts() + ".ftlx");
    return names;
  }

  private @Nullable String fill(
      String name, PlaceMarks marks, Map<String, Object> names, Plan plan, Problems problems) {
    TemplateFault fault = new TemplateFault(finder, plan.source().whole());
    if (!finder.has(name)) {
      problems.add(fault.missing(name));
      return null;
    }
    return finder.hasFolder() ? fillApart(name, marks, names, plan, fault, problems)
        : fillHere(name, marks, names, plan, fault, problems);
  }

  private record Filled(@Nullable String text, Problems problems) {}

  /**
   * Fills in a template that anybody may have written, in a thread that can be left behind: one expression such as
   * {@code (1..)?filter(x -> false)} can run on without ever checking for an interrupt.
   */
  private @Nullable String fillApart(
      String name, PlaceMarks marks, Map<String, Object> names, Plan plan, TemplateFault fault, Problems problems) {
    if (abandoned.get() >= MOST_ABANDONED) {
      problems.add(fault.endless(name));
      return null;
    }
    FutureTask<Filled> filling = new FutureTask<>(() -> {
      Problems found = new Problems();
      return new Filled(fillHere(name, marks, names, plan, fault, found), found);
    });
    Thread apart = new Thread(filling, "template");
    apart.setDaemon(true);
    apart.start();
    try {
      Filled filled = filling.get(patience().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
      problems.addAll(filled.problems.inFileOrder());
      return filled.text;
    } catch (TimeoutException endless) {
      abandoned.incrementAndGet();
      problems.add(stopped(fault, name));
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException unexpected) {
        throw unexpected;
      }
      // it filled the memory
      problems.add(fault.endless(name));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
    return null;
  }

  private @Nullable String fillHere(
      String name, PlaceMarks marks, Map<String, Object> names, Plan plan, TemplateFault fault, Problems problems) {
    Watchdog watchdog = new Watchdog(patience());
    try (watchdog) {
      Template template = configuration.getTemplate(name);
      BoundedWriter out = new BoundedWriter();
      Environment filling =
          template.createProcessingEnvironment(new PlanNames(names, plan, new Model(marks)), out);
      marks.accompany(filling);
      filling.process();
      return out.toString();
    } catch (ParseException failed) {
      problems.add(fault.explain(failed));
    } catch (TemplateException failed) {
      problems.add(watchdog.barked() ? stopped(fault, name) : fault.explain(failed));
    } catch (IOException failed) {
      problems.add(fault.explain(name, failed));
    } catch (RuntimeException failed) {
      if (!watchdog.barked()) {
        throw failed;
      }
      problems.add(stopped(fault, name));
    } catch (StackOverflowError endless) {
      problems.add(fault.endless(name));
    }
    return null;
  }

  private Duration patience() {
    return hasWaited ? patience.dividedBy(LESS_PATIENT) : patience;
  }

  private Problem stopped(TemplateFault fault, String name) {
    hasWaited = true;
    return fault.endless(name);
  }
}
