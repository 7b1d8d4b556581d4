package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.check.Corrected;
import vn.kehoach.document.Typeface;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.support.Command;
import vn.kehoach.template.TemplateFinder;

class RowsFromFilesAreCheckedTest {

  private static final String PLAN = "header: {agency: SỞ Y TẾ, symbol: KH-SYT}\ntasks:\n  items:\n    - table:\n"
      + "        columns: [TT, Đơn vị, Số máy]\n        rows: {from: may.csv}\n";

  @TempDir
  private Path folder;

  @Test
  void a_wrong_total_is_found_in_the_file_that_has_it() throws IOException {
    Files.writeString(folder.resolve("may.csv"), "TT,Đơn vị,Số máy\n1,Xã A,4\n2,Xã B,5\n,Tổng cộng,10\n");
    assertThat(found("plan/table-total")).extracting(problem -> Path.of(problem.place().source().name()).getFileName()
            .toString(), problem -> problem.place().line(), problem -> problem.place().column())
        .containsExactly(tuple("may.csv", 4, 12));
  }

  @Test
  void a_slip_in_a_cell_is_found_too_but_only_the_plan_is_corrected() throws IOException {
    Files.writeString(folder.resolve("may.csv"), "TT,Đơn vị,Số máy\n1,Trạm Y tế  xã A,4\n2,Xã B,5\n");
    assertThat(found("text/double-space")).extracting(problem -> problem.place().line()).containsExactly(2);
    assertThat(Corrected.of(source(), file -> found(file, new Problems())).differs()).isFalse();
  }

  @Test
  void good_rows_are_left_alone_and_a_missing_file_is_said_once() throws IOException {
    Files.writeString(folder.resolve("may.csv"), "TT,Đơn vị,Số máy\n1,Xã A,4\n2,Xã B,5\n,Tổng cộng,9\n");
    assertThat(found("plan/table-total")).isEmpty();
    Files.delete(folder.resolve("may.csv"));
    assertThat(found("key/table-file-missing")).hasSize(1);
  }

  @Test
  void a_file_that_cannot_be_read_is_told_of_once_and_named_as_the_plan_is() throws IOException {
    Files.writeString(folder.resolve("may.csv"), "TT,Đơn vị,Số máy\n1,\"Xã A,4\n");
    String plan = Files.writeString(folder.resolve("ke-hoach.yaml"), PLAN).toString();
    assertThat(Command.run("check", plan).out().split("table/quote-not-closed", -1)).hasSize(2);
    assertThat(Command.run("check", plan).out()).contains(folder.resolve("may.csv") + ":2:3: lỗi");
    Path here = Path.of("").toAbsolutePath();
    String relative = here.relativize(Path.of(plan)).toString();
    assertThat(Command.run("check", relative).out())
        .contains("\n" + Path.of(relative).resolveSibling("may.csv") + ":2:3: lỗi");
  }

  private Source source() {
    return new Source(folder.resolve("ke-hoach.yaml").toString(), PLAN);
  }

  private List<Problem> found(String rule) {
    return found(source(), new Problems()).stream().filter(problem -> problem.rule().equals(rule)).toList();
  }

  private static List<Problem> found(Source source, Problems problems) {
    Kehoach kehoach = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0);
    Plan plan = kehoach.read(source, problems);
    kehoach.check(plan, problems);
    return problems.inFileOrder();
  }
}
