package vn.kehoach.conformance;

import java.util.List;
import vn.kehoach.plan.Plan;
import vn.kehoach.support.Plans;

/** The plans of Decree 30, in both sets of sizes. */
final class Specimens {

  private Specimens() {}

  /** For what the product prints, whatever the words are: examples and issued plans. */
  static List<Specimen> all() {
    return of(Plans.all());
  }

  /** For rules on the words themselves: issued plans keep the mistakes of their clerks. */
  static List<Specimen> examples() {
    return of(Plans.examples());
  }

  private static List<Specimen> of(List<java.nio.file.Path> files) {
    return files.stream().flatMap(file -> Specimen.SIZES.stream().map(size -> Specimen.of(file, size)))
        .filter(specimen -> isNd30(specimen.plan())).toList();
  }

  private static boolean isNd30(Plan plan) {
    return plan.standard() == null || plan.standard().value().equals("nd30");
  }
}
