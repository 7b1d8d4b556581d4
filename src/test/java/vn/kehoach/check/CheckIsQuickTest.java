package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standard;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Findings;
import vn.kehoach.support.Plans;

class CheckIsQuickTest {

  private static final long SECOND = 1_000_000_000L;
  private static final int LONG = 40_000;

  /** Checks are fast, measured in CPU time, which is independent of other load on the machine. */
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

  /**
   * Pasted text without full stops: each rule must inspect only what surrounds a word, not the whole text each time.
   */
  @ParameterizedTest
  @ValueSource(strings = {
      "thấp hơn cùng kỳ năm 2025 là 48 triệu m3 (960 triệu m3) ", "đầu tư công trung hạn giai đoạn 2021 - 2025 ",
      "12 dự án với 10 căn hộ, 11 dự án với 15 căn hộ và ", "06 thành viên: 01 lãnh đạo Chi cục, 02 công chức, ",
      "04 nội dung: a; b; ", "tổng số 12 người gồm 3 người, ", "bình quân 3 người/hộ, ", "mỗi xã 02 lớp, ",
      "100 hộ (trong đó 40 hộ nghèo, 10 hộ khác) ", "tăng từ 12% lên 15%, ", "1.000.", "báo cáo trước ngày 15/6, ",
      "tại Phụ lục II, "})
  void a_sentence_of_many_pages_takes_no_minute(String words) {
    String sentence = words.repeat(LONG / words.length());
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThat(Findings.of(plan(sentence))).isNotEmpty());
  }

  /** Pasted text without spaces: no address, symbol or fused word may be searched from each of its letters. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "Đ", "x/", "KH-UBND/", "a,", "www.", "1."})
  void a_word_of_many_pages_takes_no_minute(String letters) {
    String word = letters.repeat(LONG / letters.length());
    assertTimeoutPreemptively(Duration.ofSeconds(30),
        () -> assertThat(Findings.of(plan(word + "a@b, Số 12/KH-UBND, www.b.vn"))).isNotEmpty());
  }

  /** A pattern that is tried letter by letter needs stack space for each letter. */
  @ParameterizedTest
  @ValueSource(ints = {100, 400})
  void a_list_of_hundreds_of_names_is_compared_with_their_count(int names) {
    String list = String.join(", ", Collections.nCopies(names, "Tân An"));
    assertThat(Findings.of(plan("Triển khai tại 03 xã: " + list + "."))).extracting(Problem::rule)
        .contains("plan/named-count-differs");
  }

  private static String plan(String sentence) {
    return "header: {agency: SỞ Y TẾ, date: 2027-01-05}\nperiod: 2027\ntasks:\n  - \"" + sentence + "\"\n";
  }
}
