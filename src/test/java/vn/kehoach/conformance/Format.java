package vn.kehoach.conformance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The two outputs of a document. */
enum Format {
  DOCX,
  PDF;

  /** Every sheet that shows it must pass, and in each set of font sizes at least one must show it. */
  void where(List<Specimen> specimens, Predicate<Components> shows, Consumer<Components> check) {
    Set<Integer> seen = new TreeSet<>();
    each(specimens, its -> {
      if (shows.test(its)) {
        check.accept(its);
        seen.add(its.sheet().specimen().size());
      }
    });
    if (!seen.equals(new TreeSet<>(Specimen.SIZES))) {
      throw new AssertionError("shown in sizes " + seen + " only: a rule that no output shows is not measured");
    }
  }

  /** Every sheet must pass; a failure names the sheet. */
  void each(List<Specimen> specimens, Consumer<Components> check) {
    for (Specimen specimen : specimens) {
      Sheet sheet = this == DOCX ? DocxSheet.of(specimen) : PdfSheet.of(specimen);
      try {
        check.accept(new Components(sheet));
      } catch (AssertionError | RuntimeException failed) {
        throw new AssertionError(specimen + " as " + this + ": " + failed.getMessage(), failed);
      }
    }
  }
}
