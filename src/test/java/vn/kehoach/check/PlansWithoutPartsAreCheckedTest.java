package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.support.Findings;
import vn.kehoach.support.Plans;

/** Whatever parts a draft lacks, the rules report what is wrong with the others. */
class PlansWithoutPartsAreCheckedTest {

  private static final Pattern KEY = Pattern.compile("( {0,4})(?:- )?[a-z_-]+:.*");

  static List<Path> examples() {
    return Plans.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void any_part_may_be_missing(Path file) {
    List<String> lines = Plans.source(file).text().lines().toList();
    int tried = 0;
    for (int line = 0; line < lines.size(); line++) {
      if (KEY.matcher(lines.get(line)).matches()) {
        String rest = without(lines, line);
        assertThatCode(() -> check(rest)).as(rest).doesNotThrowAnyException();
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(10);
  }

  @Test
  void an_issuer_that_only_the_line_above_tells() {
    String plan = "header: {parent: %s, symbol: KH-UBND, place: Vinh, date: 2026-01-05, subject: Thử}\n"
        + "tasks: [Làm trên địa bàn phường và ở phường Nhã Nam., Phối hợp với Công an tỉnh ở xã Tam Kỳ.]\n";
    for (String parent : List.of("UBND XÃ NHÃ NAM", "UBND TỈNH NGHỆ AN", "UBND THÀNH PHỐ HUẾ", "SỞ Y TẾ")) {
      assertThatCode(() -> check(plan.formatted(parent))).as(parent).doesNotThrowAnyException();
    }
  }

  private static void check(String yaml) {
    Problems problems = new Problems();
    Plan plan = PlanReader.read(new Source("ke-hoach.yaml", yaml), problems);
    if (plan != null) {
      Findings.of(plan);
    }
  }

  /** The line of a key and the lines indented below it. */
  private static String without(List<String> lines, int key) {
    List<String> rest = new ArrayList<>(lines.subList(0, key));
    int indent = indent(lines.get(key));
    int next = key + 1;
    while (next < lines.size() && (lines.get(next).isBlank() || indent(lines.get(next)) > indent)) {
      next++;
    }
    rest.addAll(lines.subList(next, lines.size()));
    return String.join("\n", rest) + "\n";
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
