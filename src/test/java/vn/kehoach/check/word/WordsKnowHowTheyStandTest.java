package vn.kehoach.check.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.check.Draft;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Plans;

/** The data of words that spelling rules use: their letters and their neighbours. */
class WordsKnowHowTheyStandTest {

  private static Words words(String subject) {
    Draft draft = Draft.of(Plans.read("header: {subject: \"" + subject + "\"}\n"),
        Standards.find(Standards.DEFAULT).orElseThrow());
    return Words.of(draft).get(0);
  }

  private static List<String> with(Trait trait, Words words) {
    List<String> found = new ArrayList<>();
    for (int i = words.next(trait, 0); i >= 0; i = words.next(trait, i + 1)) {
      found.add(words.get(i).value());
    }
    return found;
  }

  @Test
  void each_trait_is_had_by_the_words_that_have_it() {
    Words words = words("UBND xã Hoá tổ chức, thực hIện kế họach số 12-KH: các bản đy mạnh");
    assertThat(with(Trait.CAPITALS, words)).containsExactly("UBND", "KH");
    assertThat(with(Trait.TITLE, words)).containsExactly("Hoá");
    assertThat(with(Trait.MIXED_CASE, words)).containsExactly("hIện");
    assertThat(with(Trait.TONE_MISPLACED, words)).containsExactly("họach");
    assertThat(with(Trait.TONE_STYLE, words)).containsExactly("Hoá");
    assertThat(with(Trait.IMPOSSIBLE, words)).containsExactly("UBND", "KH", "đy");
    assertThat(with(Trait.BEHIND_COMMA, words)).containsExactly("thực");
    assertThat(with(Trait.BOUND, words)).containsExactly("KH");
    assertThat(with(Trait.OPENS, words)).containsExactly("UBND", "các");
  }

  @Test
  void only_white_space_makes_neighbours() {
    Words words = words("tổ  chức, hội (nông dân)");
    assertThat(words.before(0)).isNull();
    assertThat(words.before(1)).isSameAs(words.get(0));
    assertThat(words.after(1)).isNull();
    assertThat(words.before(3)).isNull();
    assertThat(words.after(3)).isSameAs(words.get(4));
    assertThat(words.after(4)).isNull();
  }

  @Test
  void long_words_that_end_alike_are_told_apart() {
    for (String word : List.of("telehealth", "xxlehealth", "lehealth", "ehealth", "xelehealth")) {
      assertThat(Letters.of(word).value()).isEqualTo(word);
      assertThat(Letters.of(word)).isSameAs(Letters.of(word));
    }
  }

  @Test
  void a_word_is_the_same_whatever_its_capitals() {
    assertThat(Letters.of("Kế").areAs(Letters.of("KẾ"))).isTrue();
    assertThat(Letters.of("kế").areAs(Letters.of("kể"))).isFalse();
  }

  @Test
  void a_pair_is_cleared_for_its_own_order_only() {
    Words words = words("bâng khuya bâng bâng Bâng KHUYA");
    assertThat(words.areCompound(0)).isFalse();
    words.clear(0);
    assertThat(words.areCleared(0)).isTrue();
    assertThat(words.areCleared(1)).isFalse();
    assertThat(words.areCleared(2)).isFalse();
    assertThat(words.areCleared(4)).isTrue();
  }

  @Test
  void runs_are_found_where_they_were_said_first() {
    Words words = words("một hai ba bốn năm hai ba bốn Một Hai Ba");
    RunsSaid said = new RunsSaid(3, words.size() - 2);
    int[] runs = said.hashes(words);
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < runs.length; i++) {
      int known = said.find(words, i, runs[i]);
      first.add(known < 0 ? null : said.first(known).from());
      said.add(words, i, runs[i]);
    }
    assertThat(first).containsExactly(null, null, null, null, null, 4, null, null, 0);
  }
}
