package vn.kehoach.derive.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.kehoach.source.Text;

class RecipePatternTest {

  private static RecipePattern pattern(String words) {
    return new RecipePattern(Pattern.compile(words), Text.of(words));
  }

  @Test
  void finds_what_a_pattern_finds_but_nothing_empty() {
    assertThat(pattern("x*").in("xx y x")).extracting(MatchResult::group).containsExactly("xx", "x");
    assertThat(pattern("tỉnh").isIn(Text.of("của tỉnh"))).isTrue();
    assertThat(pattern("tỉnh").begins(Text.of("của tỉnh"))).isFalse();
    assertThat(pattern("của").begins(Text.of("của tỉnh"))).isTrue();
  }

  @Test
  void a_search_without_end_is_given_up() {
    RecipePattern endless = pattern("^(([^#]+)(?:[^#]+))+\\2\\1#");
    assertThatThrownBy(() -> endless.isIn(Text.of("Tổ chức thực hiện. ".repeat(40))))
        .isInstanceOf(RecipePattern.GaveUp.class);
  }

  @Test
  void a_search_that_goes_too_deep_is_given_up() {
    RecipePattern deep = pattern("(?:[^#]|(.)(?=\\1))*#");
    assertThatThrownBy(() -> deep.in("x".repeat(1_000_000))).isInstanceOf(RecipePattern.GaveUp.class);
  }
}
