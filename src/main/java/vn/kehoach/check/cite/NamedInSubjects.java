package vn.kehoach.check.cite;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Text;

/**
 * The documents that the subjects of registered documents name in full: "về triển khai Chỉ thị số 28-CT/TW ngày ...";
 * such a subject is printed first.
 *
 * @param before the words before each date, backwards: those that end with a number are next to each other in order
 */
record NamedInSubjects(NavigableSet<String> before) {

  private static final String DATED = " ngày ";

  static NamedInSubjects of(List<Reference> references) {
    NavigableSet<String> before = new TreeSet<>();
    for (Reference reference : references) {
      String subject = Text.valueOf(reference.subject()).replace('\n', ' ');
      for (int at = subject.indexOf(DATED); at >= 0; at = subject.indexOf(DATED, at + 1)) {
        before.add(backwards(subject.substring(0, at)));
      }
    }
    return new NamedInSubjects(before);
  }

  boolean have(@Nullable Text number) {
    String sought = backwards(Text.valueOf(number));
    String nearest = sought.isEmpty() || before.isEmpty() ? null : before.ceiling(sought);
    return nearest != null && nearest.startsWith(sought);
  }

  private static String backwards(String words) {
    return new StringBuilder(words).reverse().toString();
  }
}
