package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.typeset.Pages.item;
import static vn.kehoach.typeset.Pages.list;
import static vn.kehoach.typeset.Pages.marked;
import static vn.kehoach.typeset.Pages.markers;
import static vn.kehoach.typeset.Pages.numbered;
import static vn.kehoach.typeset.Pages.p;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Block;

class ListsCountAsClerksDoTest {

  @ParameterizedTest
  @CsvSource({
    "roman,   I. II. III. IV. V. VI. VII. VIII. IX. X.",
    "number,  1. 2. 3. 4. 5. 6. 7. 8. 9. 10.",
    "decimal, 1. 2. 3. 4. 5. 6. 7. 8. 9. 10.",
    "letter,  a) b) c) d) đ) e) g) h) i) k)",
    "dash,    - - - - - - - - - -",
    "plus,    + + + + + + + + + +",
  })
  void every_form_in_its_order(String style, String expected) {
    Block.Item[] ten = Stream.generate(() -> item("việc")).limit(10).toArray(Block.Item[]::new);
    assertThat(String.join(" ", settled(list(style, ten)))).isEqualTo(expected);
  }

  @Test
  void letters_follow_the_vietnamese_alphabet_and_never_repeat() {
    Block.Item[] many = Stream.generate(() -> item("việc")).limit(25).toArray(Block.Item[]::new);
    assertThat(String.join(" ", settled(list("letter", many)))).isEqualTo(
        "a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) a1) b1)");
  }

  @Test
  void a_list_without_a_form_takes_the_next_after_its_parents() {
    Block.ListBlock deep = list(null, item("sâu nhất"));
    for (int i = 0; i < 5; i++) {
      deep = list(null, nested(deep));
    }
    assertThat(settled(deep)).containsExactly("I.", "1.", "a)", "-", "+", "+");
    assertThat(forms(settledList(deep))).containsExactly("roman", "number", "letter", "dash", "plus", "plus");
  }

  @Test
  void a_list_without_markers_counts_as_the_level_it_stands_for() {
    assertThat(settled(list("none", nested(list(null, item("một"), item("hai")))))).containsExactly("", "1.", "2.");
    assertThat(settled(list("number", nested(list("none", nested(list(null, item("một"))))))))
        .containsExactly("1.", "", "-");
  }

  @Test
  void a_typed_number_sets_the_counter() {
    assertThat(settled(list("roman", item("một"), item("hai"), numbered("IV", p("body", "bốn")), item("năm"))))
        .containsExactly("I.", "II.", "IV.", "V.");
    assertThat(settled(list("number", numbered("4", p("body", "bốn")), item("năm")))).containsExactly("4.", "5.");
    assertThat(settled(list("letter", numbered("d", p("body", "d")), item("đ")))).containsExactly("d)", "đ)");
    assertThat(settled(list("roman", numbered("4", p("body", "bốn")), item("năm")))).containsExactly("IV.", "V.");
    assertThat(settled(list("number", numbered("05", p("body", "năm")), item("sáu")))).containsExactly("05.", "6.");
  }

  @Test
  void a_number_nobody_can_read_is_printed_as_typed_and_counts_as_the_next() {
    assertThat(settled(list("number", item("một"), numbered("2bis", p("body", "hai")), item("ba"))))
        .containsExactly("1.", "2bis.", "3.");
    assertThat(settled(list("roman", numbered("IV/", p("body", "bốn")), item("năm")))).containsExactly("IV/", "V.");
  }

  @Test
  void a_marker_of_its_own_is_printed_as_typed_and_does_not_count() {
    Block.Item typed = marked("Bước 1:", p("body", "riêng"));
    Block.Item none = marked("", p("body", "trống"));
    assertThat(settled(list("number", item("một"), typed, none, item("hai"))))
        .containsExactly("1.", "Bước 1:", "", "2.");
  }

  @Test
  void decimal_is_the_digits_above_and_its_own() {
    Block.ListBlock third = list("decimal", item("một"), item("hai"));
    Block.ListBlock second = list("decimal", nested(third));
    assertThat(settled(list("number", item("một"), nested(second))))
        .containsExactly("1.", "2.", "2.1.", "2.1.1.", "2.1.2.");
    assertThat(settled(list("roman", item("một"), nested(list("decimal", item("a"))))))
        .containsExactly("I.", "II.", "2.1.");
  }

  @Test
  void what_has_no_digits_adds_none_to_decimals() {
    Block.ListBlock decimals = list("decimal", item("một"));
    assertThat(settled(list("number", nested(list("dash", nested(decimals)))))).containsExactly("1.", "-", "1.1.");
    assertThat(settled(list("none", nested(decimals)))).containsExactly("", "1.");
    assertThat(settled(list("number", marked("3.2.", p("body", "gõ sẵn"), decimals))))
        .containsExactly("3.2.", "3.2.1.");
    assertThat(settled(list("decimal", numbered("2.4", p("body", "gõ sẵn")), item("kế tiếp"))))
        .containsExactly("2.4.", "2.5.");
  }

  @Test
  void a_list_in_a_cell_starts_with_dashes() {
    Block.Cell cell = new Block.Cell(1, 1, List.of(list(null, item("một"))));
    Block.Table table = new Block.Table("grid", List.of(new Block.TableColumn(1, null)), List.of(),
        List.of(new Block.Row(Block.Row.Kind.BODY, List.of(cell))), List.of());
    Block settled = Pages.of(list("roman", item(table))).block(0, Block.ListBlock.class).items().get(0).blocks().get(1);
    Block.ListBlock inCell = (Block.ListBlock) ((Block.Table) settled).rows().get(0).cells().get(0).blocks().get(0);
    assertThat(markers(inCell)).containsExactly("-");
  }

  @Test
  void an_item_without_words_of_its_own_gets_its_marker_on_a_line() {
    Block.ListBlock settled = settledList(list("number", item(list("dash", item(p("table-cell", "việc"))))));
    Block.Paragraph alone = (Block.Paragraph) settled.items().get(0).blocks().get(0);
    assertThat(alone.style()).isEqualTo("table-cell");
    assertThat(Pages.printed(alone.lines())).containsExactly("1.");
    assertThat(markers(settled)).containsExactly("1.", "-");
  }

  @Test
  void what_is_settled_settles_to_the_same() {
    Pages once = Pages.of(list("roman", nested(list(null, item("việc phải làm")))));
    Pages twice = Pages.of(once.blocks().toArray(Block[]::new));
    assertThat(twice.blocks()).isEqualTo(once.blocks());
  }

  private static Block.Item nested(Block.ListBlock inner) {
    return item(p("body", "gồm:"), inner);
  }

  private static Block.ListBlock settledList(Block.ListBlock list) {
    return Pages.of(list).block(0, Block.ListBlock.class);
  }

  private static List<String> settled(Block.ListBlock list) {
    return markers(settledList(list));
  }

  private static List<String> forms(Block.ListBlock list) {
    Stream<String> inner = list.items().stream().flatMap(item -> item.blocks().stream())
        .filter(Block.ListBlock.class::isInstance)
        .flatMap(block -> forms((Block.ListBlock) block).stream());
    return Stream.concat(Stream.of(list.style()), inner).toList();
  }
}
