package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standard;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Findings;
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

  /** What was pasted without a stop: each rule looks at a word and what stands about it, not at all of it each time. */
  @ParameterizedTest
  @ValueSource(strings = {
      "thấp hơn cùng kỳ năm 2025 là 48 triệu m3 (960 triệu m3) ", "đầu tư công trung hạn giai đoạn 2021 - 2025 ",
      "12 dự án với 10 căn hộ, 11 dự án với 15 căn hộ và "})
  void a_sentence_of_many_pages_takes_no_minute(String words) {
    String plan = "header: {agency: SỞ Y TẾ, date: 2027-01-05}\nperiod: 2027\ntasks:\n  - " + words.repeat(900) + "\n";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThat(Findings.of(plan)).isNotEmpty());
  }
}
