package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoach.conformance.PrintedLines.Line;
import vn.kehoach.support.Soffice;

/**
 * The DOCX as laid out by LibreOffice and our PDF have the same words on the same lines of the same pages. Differences
 * are listed in {@code target/conformance/same-lines.txt}.
 */
class DocxAndPdfBreakAtTheSamePlacesTest {

  private static final Path FOLDER = Path.of("target", "conformance");

  private static final List<Comparison> COMPARISONS = new ArrayList<>();

  /** A millimetre: programs place lines slightly differently. */
  private static final double HEIGHT = 72 / 25.4;

  /**
   * One plan in one size.
   *
   * @param shifts how much lower lines are in the DOCX, for equal lines on pages that begin alike
   */
  private record Comparison(
      String name, List<Line> missing, List<Line> added, int lines, int pages, int samePages, List<Double> shifts) {

    int same() {
      return lines - Math.max(missing.size(), added.size());
    }
  }

  @BeforeAll
  static void lay_all_documents_out_in_both_ways() throws Exception {
    Assumptions.assumeTrue(Soffice.isInstalled(), "soffice is not on the PATH: nothing to compare with");
    Path inputs = Files.createDirectories(FOLDER.resolve("docx"));
    List<Path> files = new ArrayList<>();
    for (Specimen specimen : Specimen.all()) {
      files.add(Files.write(inputs.resolve(specimen.name() + ".docx"), specimen.docx()));
      Files.write(FOLDER.resolve(specimen.name() + ".pdf"), specimen.pdf());
    }
    Soffice.convert(files, "pdf", FOLDER.resolve("libreoffice"));
    for (Specimen specimen : Specimen.all()) {
      COMPARISONS.add(compare(specimen));
    }
    Files.writeString(FOLDER.resolve("same-lines.txt"), report());
  }

  private static Comparison compare(Specimen specimen) throws IOException {
    PrintedLines ours = PrintedLines.of(specimen.pdf());
    PrintedLines theirs = PrintedLines.of(
        Files.readAllBytes(FOLDER.resolve("libreoffice").resolve(specimen.name() + ".pdf")));
    List<Line> missing = without(ours.all(), theirs.all());
    List<Line> added = without(theirs.all(), ours.all());
    int pages = Math.max(ours.pages().size(), theirs.pages().size());
    Set<Integer> alike = new TreeSet<>();
    for (int page = 1; page <= Math.min(ours.pages().size(), theirs.pages().size()); page++) {
      if (ours.first(page).equals(theirs.first(page))) {
        alike.add(page);
      }
    }
    List<Line> onThem = ours.all().stream().filter(line -> alike.contains(line.page())).toList();
    return new Comparison(specimen.name(), missing, added, Math.max(ours.all().size(), theirs.all().size()), pages,
        alike.size(), shifts(onThem, theirs.all()));
  }

  private static List<Double> shifts(List<Line> lines, List<Line> others) {
    List<Line> left = new ArrayList<>(others);
    List<Double> shifts = new ArrayList<>();
    for (Line line : lines) {
      left.stream().filter(other -> key(other).equals(key(line))).findFirst().ifPresent(other -> {
        left.remove(other);
        shifts.add(other.baseline() - line.baseline());
      });
    }
    return shifts;
  }

  /** Lines of one output that are not on that page of the other. */
  private static List<Line> without(List<Line> lines, List<Line> others) {
    List<String> left = new ArrayList<>(others.stream().map(DocxAndPdfBreakAtTheSamePlacesTest::key).toList());
    return lines.stream().filter(line -> !left.remove(key(line))).toList();
  }

  private static String key(Line line) {
    return line.page() + " " + line.text();
  }

  @Test
  void at_least_99_of_100_lines_hold_the_same_words_on_the_same_page() {
    int lines = COMPARISONS.stream().mapToInt(Comparison::lines).sum();
    int same = COMPARISONS.stream().mapToInt(Comparison::same).sum();
    assertThat(100.0 * same / lines).as(report()).isGreaterThanOrEqualTo(99);
  }

  @Test
  void at_least_95_of_100_pages_start_with_the_same_line() {
    int pages = COMPARISONS.stream().mapToInt(Comparison::pages).sum();
    int same = COMPARISONS.stream().mapToInt(Comparison::samePages).sum();
    assertThat(100.0 * same / pages).as(report()).isGreaterThanOrEqualTo(95);
  }

  @Test
  void at_least_99_of_100_of_them_stand_at_the_same_height() {
    List<Double> shifts = COMPARISONS.stream().flatMap(one -> one.shifts().stream()).toList();
    long same = shifts.stream().filter(shift -> Math.abs(shift) < HEIGHT).count();
    assertThat(100.0 * same / shifts.size()).as(report()).isGreaterThanOrEqualTo(99);
  }

  private static String report() {
    StringBuilder report = new StringBuilder();
    for (Comparison one : COMPARISONS) {
      report.append(String.format(Locale.ROOT, "%-28s lines %4d of %4d   pages %2d of %2d   lower by up to %.1f pt%n",
          one.name(), one.same(), one.lines(), one.samePages(), one.pages(),
          one.shifts().stream().mapToDouble(Math::abs).max().orElse(0)));
      one.missing().forEach(line -> report.append("  PDF  ").append(line).append('\n'));
      one.added().forEach(line -> report.append("  DOCX ").append(line).append('\n'));
    }
    int lines = COMPARISONS.stream().mapToInt(Comparison::lines).sum();
    int same = COMPARISONS.stream().mapToInt(Comparison::same).sum();
    int pages = COMPARISONS.stream().mapToInt(Comparison::pages).sum();
    int samePages = COMPARISONS.stream().mapToInt(Comparison::samePages).sum();
    return report.append(String.format(Locale.ROOT, "%d of %d lines (%.2f %%), %d of %d pages (%.2f %%)%n",
        same, lines, 100.0 * same / lines, samePages, pages, 100.0 * samePages / pages)).toString();
  }
}
