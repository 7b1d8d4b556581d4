package vn.kehoach.conformance;

import java.util.List;
import java.util.function.Consumer;

/** The two outputs that must be one document. */
enum Format {
  DOCX,
  PDF;

  /** Each sheet must pass; what fails names it. */
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
