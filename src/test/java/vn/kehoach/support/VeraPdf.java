package vn.kehoach.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The validator of PDF/A and PDF/UA. */
public final class VeraPdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** The errors of a file, for all standards in one reading. */
  public static List<String> failures(byte[] pdf, PDFAFlavour... standards) throws Exception {
    List<String> failures = new ArrayList<>();
    PDFAFlavour first = standards[0];
    PDFAFlavour second = standards[standards.length - 1];
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), first, second)) {
      for (ValidationResult result : Foundries.defaultInstance().createValidator(List.of(standards))
          .validateAll(parser)) {
        assertThat(result.getTotalAssertions()).isGreaterThan(100);
        result.getTestAssertions().stream()
            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
            .map(assertion -> assertion.getRuleId().getSpecification() + " " + assertion.getRuleId().getClause() + "-"
                + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                + assertion.getLocation().getContext())
            .forEach(failures::add);
      }
    }
    return failures;
  }
}
