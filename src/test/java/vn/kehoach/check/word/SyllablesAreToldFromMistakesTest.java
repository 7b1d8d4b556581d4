package vn.kehoach.check.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.text.UnlikelyPair;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Plans;

/**
 * Syllables that Vietnamese spelling allows pass, others are found: by rule, and for every word of all available plans.
 */
class SyllablesAreToldFromMistakesTest {

  private static final List<String> TONES = List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323");

  /** Onsets with the rimes they may take, and the place of the tone mark ({@code ^} follows that letter). */
  private static final List<String> OPEN = List.of(
      "ba^", "ca^n", "cha^o", "do^i", "đo^ng", "đa^m", "gâ^y", "ghê^", "gia^", "giư^ơng".replace("ư^ơ", "ươ^"),
          "ha^nh", "kê^nh",
      "khuâ^y", "ky^", "liê^n", "ma^i", "ngoa^n", "nghiê^m", "nha^", "phu^n", "qua^ng", "quy^", "quyê^n", "ra^u",
          "sươ^ng", "thuê^",
      "tru^ng", "va^y", "xoa^y", "ô^n", "ươ^m", "yê^u", "uyê^n", "a^i", "tho^i", "nguy^ên".replace("y^ê", "yê^"),
          "khu^a", "mi^a",
      "mư^a", "muô^n", "hươ^u", "boo^ng", "nhiê^u", "khuỷu".replace("ỷ", "y^"), "huy^nh", "ngoe^o", "loă^n");

  /** Syllables that end in a stop have only the rising or the heavy tone. */
  private static final List<String> STOPPED = List.of("ba^c", "ca^ch", "chă^t", "đê^p", "giê^t", "hoa^ch", "kê^t",
      "lươ^t", "mô^t",
      "ngoă^t", "nghi^ch", "pha^p", "quô^c", "sa^ch", "thuô^c", "tiê^p", "truâ^t", "viê^t", "xuâ^t", "huy^ch",
          "tuyê^t", "ươ^c");

  @Test
  void every_tone_may_stand_on_an_open_syllable() {
    for (String pattern : OPEN) {
      TONES.forEach(tone -> assertThat(Syllable.isPossible(word(pattern, tone))).as(word(pattern, tone)).isTrue());
    }
  }

  @Test
  void a_syllable_that_ends_in_a_stop_rises_or_falls() {
    for (String pattern : STOPPED) {
      for (String tone : TONES) {
        boolean allowed = tone.equals("\u0301") || tone.equals("\u0323");
        assertThat(Syllable.isPossible(word(pattern, tone))).as(word(pattern, tone)).isEqualTo(allowed);
      }
    }
  }

  @Test
  void old_and_new_places_of_the_tone_mark_both_pass() {
    assertThat(List.of("hòa", "hoà", "khỏe", "khoẻ", "thủy", "thuỷ", "ủy", "uỷ", "HÒA",
        "HOÀ")).allMatch(Syllable::isPossible);
  }

  @Test
  void a_tone_mark_on_the_wrong_letter_does_not() {
    assertThat(List.of("hòan", "tòan", "lọai", "họach", "trừơng", "qúy", "cuả", "ngừơi", "khỏan", "gía"))
        .allSatisfy(word -> {
          Syllable syllable = Syllable.of(word);
          assertThat(syllable).as(word).isNotNull();
          assertThat(syllable.isLegal()).as(word).isTrue();
          assertThat(syllable.isToneWellPlaced()).as(word).isFalse();
        });
    assertThat(Syllable.of("họach").withTone(1)).isEqualTo("hoạch");
  }

  @Test
  void letters_that_are_no_syllable_do_not_pass() {
    assertThat(List.of("đy", "tchức", "ngưòi", "nghành", "kế".replace("k", "c"), "ge", "nge", "ngha", "ka", "thc",
        "hoach", "phap", "quốk",
        "thựchiện", "trưòng", "đuợc", "nguời", "giaỏ", "hợpp", "uơng", "iê", "kô")).noneMatch(Syllable::isPossible);
  }

  @Test
  void every_common_word_of_every_plan_passes_but_the_known_slips() {
    List<String> caught = new ArrayList<>();
    Plans.all().forEach(file -> {
      Plan plan = Plans.read(Plans.source(file));
      for (Passage passage : Draft.of(plan, Standards.find(Standards.DEFAULT).orElseThrow()).passages()) {
        boolean prose = passage.isProse() && passage.role() != Role.TABLE;
        Words words = Words.of(passage);
        IntStream.range(0, words.size()).mapToObj(words::get)
            .filter(word -> prose && word.isLower() && !word.bound() && word.value().length() > 1)
            .map(word -> word.value().toLowerCase(Locale.ROOT))
            .filter(word -> !Syllable.isPossible(word) && !Lexicon.Loans.ALL.contains(word))
            .forEach(caught::add);
      }
    });
    assertThat(caught).isSubsetOf("zôn");
  }

  @Test
  void every_listed_compound_is_made_of_possible_syllables() {
    List<String> compounds = Stream.of("words/compounds.txt", "words/compounds-more.txt")
        .flatMap(list -> Lexicon.lines(Lexicon.text(list))).flatMap(line -> Stream.of(line.split(",")))
        .map(compound -> compound.replace("+", "").strip()).toList();
    assertThat(compounds).hasSizeGreaterThan(900).allSatisfy(compound -> {
      String[] halves = compound.split(" ");
      assertThat(halves).hasSize(2).allMatch(Syllable::isPossible);
      assertThat(Compounds.has(halves[0], halves[1])).isTrue();
      assertThat(Letters.of(halves[1]).firsts().contains(halves[0])).isTrue();
    });
  }

  @Test
  void a_word_that_is_only_known_is_no_slip_and_never_what_was_meant() {
    Set<String> listed = Stream.of("words/compounds.txt", "words/compounds-more.txt")
        .flatMap(list -> Lexicon.lines(Lexicon.text(list))).flatMap(line -> Stream.of(line.split(",")))
        .map(compound -> compound.replace("+", "").strip()).collect(Collectors.toSet());
    List<String> known = Lexicon.lines(Lexicon.text("words/compounds-known.txt"))
        .flatMap(line -> Stream.of(line.split(","))).map(String::strip).toList();
    assertThat(known).hasSizeGreaterThan(900).doesNotHaveDuplicates().allSatisfy(compound -> {
      String[] halves = compound.split(" ");
      assertThat(halves).hasSize(2).allMatch(Syllable::isPossible);
      assertThat(Letters.of(halves[0]).seconds().contains(Letters.of(halves[1]))).isTrue();
      assertThat(Compounds.has(halves[0], halves[1])).isEqualTo(listed.contains(compound));
    });
  }

  @Test
  void one_wrong_mark_in_a_listed_compound_is_noticed() {
    for (String wrong : List.of("kê hoạch", "triễn khai", "bảo đãm", "hổ trợ", "nhiêm vụ", "phát triên",
        "tuyên truyên", "chất lương")) {
      assertThat(found(new UnlikelyPair(), "Các đơn vị " + wrong + " theo quy định.")).as(wrong).hasSize(1);
    }
  }

  private static List<Problem> found(vn.kehoach.check.Rule rule, String sentence) {
    Problems problems = new Problems();
    rule.check(Draft.of(Plans.read("header: {agency: SỞ Y TẾ}\nopening: " + sentence + "\n"),
        Standards.find(Standards.DEFAULT).orElseThrow()), problems);
    return problems.inFileOrder();
  }

  private static String word(String pattern, String tone) {
    return Normalizer.normalize(pattern.replace("^", tone), Normalizer.Form.NFC);
  }
}
