package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Block;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Source;
import vn.kehoach.support.Printed;
import vn.kehoach.table.TableWriter;

class RowsComeFromFilesTest {

  private static final String TITLED = "columns: [TT, Đơn vị, Số máy]\n        rows: {from: may.csv}";

  @TempDir
  private Path folder;

  private Path plan;

  @BeforeEach
  void a_plan_in_a_folder() throws IOException {
    plan = Files.createDirectory(folder.resolve("ke-hoach")).resolve("ke-hoach.yaml");
  }

  @Test
  void a_first_row_that_repeats_the_titles_is_not_printed_twice() throws IOException {
    file("may.csv", "TT,Đơn vị,Số máy\n1,Xã A,19480\n2,Xã B,\n");
    assertThat(printed(TITLED).tables()).containsExactly(List.of(
        List.of("TT", "Đơn vị", "Số máy"), List.of("1", "Xã A", "19.480"), List.of("2", "Xã B", "")));
  }

  @Test
  void a_workbook_does_as_well() throws IOException {
    List<List<String>> rows = List.of(List.of("TT", "Đơn vị", "Số máy"), List.of("1", "Xã A", "19480"));
    Files.write(file("may.xlsx"), TableWriter.xlsx(List.of(new TableWriter.Sheet("Trang 1", rows))));
    assertThat(printed(TITLED.replace("csv", "xlsx")).tables().get(0)).endsWith(List.of("1", "Xã A", "19.480"));
  }

  @Test
  void its_columns_may_stand_in_another_order_among_others() throws IOException {
    file("may.csv", "Số  máy;ghi chú;đơn vị;TT\n4;bỏ;Xã A;1\n");
    assertThat(printed(TITLED).tables().get(0)).endsWith(List.of("1", "Xã A", "4"));
  }

  @Test
  void without_titles_of_its_own_it_stands_in_the_order_of_the_plan() throws IOException {
    file("may.csv", "1,Xã A,4\n");
    assertThat(printed(TITLED).tables().get(0)).hasSize(2).endsWith(List.of("1", "Xã A", "4"));
  }

  @Test
  void without_titles_in_the_plan_its_first_row_titles_the_columns() throws IOException {
    file("may.csv", "Đơn vị,Số máy\nXã A,4\n");
    assertThat(printed("rows: {from: may.csv}").tables().get(0))
        .containsExactly(List.of("Đơn vị", "Số máy"), List.of("Xã A", "4"));
  }

  @Test
  void a_row_with_one_cell_names_a_group() throws IOException {
    file("may.csv", "TT,Đơn vị,Số máy\n,Đợt 1,\n1,Xã A,4\n");
    Block.Row group = printed(TITLED).tableBlocks().get(0).rows().get(0);
    assertThat(group.kind()).isEqualTo(Block.Row.Kind.GROUP);
    assertThat(group.cells()).singleElement().extracting(Block.Cell::columnSpan).isEqualTo(3);
  }

  @Test
  void a_missing_file_is_a_problem_at_its_name() throws IOException {
    Printed printed = printed(TITLED);
    assertThat(printed.problems()).extracting(Problem::rule).containsExactly("key/table-file-missing");
    assertThat(printed.problems().get(0).place().toString()).endsWith("ke-hoach.yaml:6:22");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../may.csv", "con/../../may.csv", "/etc/passwd", "../ke-hoach-2/may.csv"})
  void a_file_outside_the_folder_is_never_read(String name) throws IOException {
    Files.writeString(folder.resolve("may.csv"), "TT,Đơn vị,Số máy\n1,Xã A,4\n");
    Printed printed = printed(TITLED.replace("may.csv", name));
    assertThat(printed.problems()).extracting(Problem::rule).containsExactly("key/table-file-outside");
    assertThat(printed.tables().toString()).doesNotContain("Xã A");
  }

  @Test
  void not_through_a_link_either() throws IOException {
    Path secret = Files.writeString(folder.resolve("may.csv"), "TT,Đơn vị,Số máy\n1,Xã A,4\n");
    try {
      Files.createSymbolicLink(plan.resolveSibling("may.csv"), secret);
    } catch (IOException | UnsupportedOperationException notHere) {
      assumeThat(false).as("links can be made here").isTrue();
    }
    assertThat(printed(TITLED).problems()).extracting(Problem::rule).containsExactly("key/table-file-outside");
  }

  @Test
  void a_column_it_lacks_and_cells_too_many_are_problems() throws IOException {
    file("may.csv", "TT,Đơn vị,Máy tính\n1,Xã A,4\n");
    assertThat(printed(TITLED).problems()).extracting(Problem::rule).containsExactly("key/table-column-missing");
    file("may.csv", "1,Xã A,4,thừa\n");
    assertThat(printed(TITLED).problems()).extracting(Problem::rule, problem -> problem.place().source().name())
        .containsExactly(tuple("key/too-many-cells", file("may.csv").toString()));
  }

  @Test
  void what_cannot_be_printed_is_refused() throws IOException {
    file("may.csv", "1,Xã \uE000A,4\n");
    assertThat(printed(TITLED).problems()).extracting(Problem::rule).containsExactly("yaml/control-character");
  }

  private Path file(String name) {
    return plan.resolveSibling(name);
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(file(name), content);
  }

  private Printed printed(String table) throws IOException {
    String yaml = "header: {agency: UBND XÃ MẪU, symbol: KH-UBND}\ntasks:\n  items:\n    - table:\n        " + table
        + "\n";
    return Printed.of(new Source(plan.toString(), yaml));
  }
}
