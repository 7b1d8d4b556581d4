package vn.kehoach.conformance;

import java.util.List;
import vn.kehoach.plan.Plan;
import vn.kehoach.support.Plans;

/** The plans under Decree 30 in both sets of font sizes; its diagram of cells has room for one signer. */
final class Specimens {

  private Specimens() {}

  /** For tests of what the product prints, whatever the words: examples, issued plans and samples. */
  static List<Specimen> all() {
    return Specimen.all().stream().filter(specimen -> isNd30(specimen.plan()))
        .filter(specimen -> !specimen.plan().isJoint()).toList();
  }

  /** For rules on the words themselves: issued plans contain the errors of their authors. */
  static List<Specimen> wellWorded() {
    return all().stream().filter(specimen -> !Plans.real().contains(specimen.file())).toList();
  }

  private static boolean isNd30(Plan plan) {
    return plan.standard() == null || plan.standard().value().equals("nd30");
  }
}
