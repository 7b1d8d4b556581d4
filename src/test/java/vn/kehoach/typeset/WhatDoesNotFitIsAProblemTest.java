package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.typeset.Pages.p;
import static vn.kehoach.typeset.Pages.typed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Block;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Severity;

class WhatDoesNotFitIsAProblemTest {

  private static final String LONG = "a".repeat(200);

  @ParameterizedTest
  @ValueSource(strings = {"body", "subject", "agency"})
  void a_word_wider_than_the_line_is_named_at_its_place(String style) {
    Pages pages = Pages.of(p(style, typed("ke-hoach.yaml", "Xem trang\n" + LONG + " này")));
    assertThat(pages.problems()).hasSize(1);
    Problem problem = pages.problems().get(0);
    assertThat(problem.rule()).isEqualTo("layout/overflow");
    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    assertThat(problem.place().line()).isEqualTo(2);
    assertThat(problem.place().column()).isEqualTo(1);
    assertThat(problem.hint()).isNotNull();
    assertThat(String.join(" ", pages.lines(0))).isEqualToIgnoringCase("Xem trang " + LONG + " này");
  }

  @Test
  void what_must_stand_on_one_line_and_does_not_is_still_set() {
    Pages pages = Pages.wide(60, p("quoc-hieu", typed("ke-hoach.yaml", "Cộng hòa xã hội chủ nghĩa Việt Nam")));
    assertThat(pages.problems()).extracting(Problem::rule).containsExactly("layout/overflow");
    assertThat(pages.problems().get(0).message().vietnamese()).contains("Quốc hiệu");
    assertThat(pages.lines(0)).hasSizeGreaterThan(1);
  }

  @Test
  void a_word_too_wide_for_all_columns_together_is_named_in_its_cell() {
    Block.Table table = new Block.Table("grid",
        List.of(new Block.TableColumn(0, null), new Block.TableColumn(0, null)), List.of(),
        List.of(new Block.Row(Block.Row.Kind.BODY, List.of(
            new Block.Cell(1, 1, List.of(p("table-cell", "1"))),
            new Block.Cell(1, 1, List.of(p("table-cell", typed("bang.csv", LONG))))))), List.of());
    assertThat(Pages.of(table).problems()).extracting(problem -> problem.place().toString())
        .containsExactly("bang.csv:1:1");
  }

  @Test
  void a_table_of_too_many_columns_is_told_once() {
    List<Block.Cell> cells = new ArrayList<>();
    List<Block.TableColumn> columns = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      columns.add(new Block.TableColumn(0, null));
      cells.add(new Block.Cell(1, 1, List.of(p("table-cell", typed("bang" + i + ".csv", "Phương")))));
    }
    Block.Row row = new Block.Row(Block.Row.Kind.BODY, cells);
    List<Problem> problems =
        Pages.of(new Block.Table("grid", columns, List.of(), List.of(row, row), List.of())).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).message().vietnamese()).contains("16 cột", "165 mm");
    assertThat(problems.get(0).hint().vietnamese()).contains("landscape");
  }
}
