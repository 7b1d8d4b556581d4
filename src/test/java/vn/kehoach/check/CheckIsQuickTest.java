package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standard;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Plans;

class CheckIsQuickTest {

  private static final long SECOND = 1_000_000_000L;

  /** In processor time, which other programs on the machine do not lengthen. */
  @Test
  void all_questions_about_all_plans_take_well_under_a_second_a_plan() {
    Standard standard = Standards.find(Standards.DEFAULT).orElseThrow();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (Path file : Plans.all()) {
      Plan plan = Plans.read(Plans.source(file));
      long start = clock.getCurrentThreadCpuTime();
      new Inspection(plan, standard).report(new Problems());
      assertThat(clock.getCurrentThreadCpuTime() - start).as(file.toString()).isLessThan(SECOND / 2);
    }
  }
}
