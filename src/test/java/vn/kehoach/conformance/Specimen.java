package vn.kehoach.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.Kehoach;
import vn.kehoach.document.Document;
import vn.kehoach.document.Typeface;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problems;
import vn.kehoach.support.Plans;
import vn.kehoach.template.TemplateFinder;

/**
 * A plan in both outputs, in one set of font sizes. Each is rendered once for all tests.
 *
 * @param size of the body, in points
 */
record Specimen(Path file, int size, Plan plan, byte[] docx, byte[] pdf) {

  static final List<Integer> SIZES = List.of(13, 14);

  private static final Map<String, Specimen> MADE = new ConcurrentHashMap<>();

  static Specimen of(Path file, int size) {
    return MADE.computeIfAbsent(file + " " + size, any -> make(file, size));
  }

  /** Every example, available issued plan and sample, in both sets of font sizes. */
  static List<Specimen> all() {
    List<Specimen> all = new ArrayList<>();
    for (Path file : files()) {
      SIZES.forEach(size -> all.add(of(file, size)));
    }
    return all;
  }

  private static List<Path> files() {
    List<Path> files = new ArrayList<>(Plans.all());
    files.addAll(Plans.samples());
    return files;
  }

  private static Specimen make(Path file, int size) {
    Path templates = file.resolveSibling("mau");
    Kehoach kehoach = new Kehoach(
        TemplateFinder.over(Files.isDirectory(templates) ? templates : null), Typeface.bundled(), size);
    Plan plan = Plans.read(Plans.source(file));
    Problems problems = new Problems();
    Document document = kehoach.typeset(plan, problems);
    if (document == null) {
      throw new AssertionError(file + ": " + problems.inFileOrder());
    }
    byte[] docx = kehoach.write(document, "docx", problems);
    byte[] pdf = kehoach.write(document, "pdf", problems);
    if (problems.hasErrors()) {
      throw new AssertionError(file + ": " + problems.inFileOrder());
    }
    return new Specimen(file, size, plan, docx, pdf);
  }

  /** The folder of an example or the name of an issued plan, and the size. */
  String name() {
    String own = file.getFileName().toString();
    String plan = own.equals("ke-hoach.yaml") ? file.getParent().getFileName().toString() : own.replace(".yaml", "");
    return plan + "-" + size;
  }

  @Override
  public String toString() {
    return name();
  }
}
