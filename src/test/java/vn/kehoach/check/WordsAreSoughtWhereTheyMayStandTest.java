package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Source;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Plans;

class WordsAreSoughtWhereTheyMayStandTest {

  private static final Sought QUARTER = Sought.at("[Qq]uý \\d", "quý ", "Quý ");
  private static final Sought NUMBER = Sought.atNumber("\\d+");
  private static final Sought BRACKET = Sought.of("\\(x\\)", "(");

  private static Draft draft(int paragraphs) {
    StringBuilder yaml = new StringBuilder("""
        header: {agency: UBND XÃ NHÃ NAM, number: 1, symbol: KH-UBND, place: Nhã Nam, date: 05/01/2027,
                 subject: Làm sạch}
        sections:
          noi-dung:
            heading: Nội dung
            text:
        """);
    for (int i = 0; i < paragraphs; i++) {
      yaml.append("      - ")
          .append(i % 7 == 3 ? "Xong trong quý 3 (x)." : i % 5 == 2 ? "Làm 12 việc." : "Làm sạch đường.")
          .append('\n');
    }
    Plan plan = Plans.read(new Source("a.yaml", yaml.toString()));
    return Draft.of(plan, Standards.find(Standards.DEFAULT).orElseThrow());
  }

  private static List<Passage> oneByOne(List<Passage> passages, Sought sought) {
    List<Passage> holding = new ArrayList<>();
    for (Passage passage : passages) {
      sought.in(passage, found -> {
        if (holding.isEmpty() || holding.get(holding.size() - 1) != passage) {
          holding.add(passage);
        }
      });
    }
    return holding;
  }

  @Test
  void those_that_hold_them_are_found_in_reading_order_however_many_there_are() {
    for (int paragraphs : new int[] {60, 63, 64, 65, 200, 17_000}) {
      Draft draft = draft(paragraphs);
      for (Sought sought : List.of(QUARTER, NUMBER, BRACKET)) {
        List<Passage> holding = oneByOne(draft.passages(), sought);
        assertThat(oneByOne(draft.passages(sought), sought)).as(paragraphs + " paragraphs").isEqualTo(holding);
        assertThat(oneByOne(draft.prose(sought), sought)).as("prose of " + paragraphs)
            .isEqualTo(holding.stream().filter(Passage::isProse).toList()).isNotEmpty();
      }
    }
  }

  @Test
  void a_passage_gives_what_its_words_alone_give() {
    List<Sought> all = List.of(QUARTER, NUMBER, BRACKET,
        Sought.at("(?<!\\p{L})quý (\\d)", "quý #"),
        Sought.at("(?<![\\p{L}\\d/.,-])\\(", "("),
        Sought.atNumber("(?<![\\p{L}\\d/.])(\\d+) \\(", "("),
        Sought.atNumber("\\d+ việc", "việc"),
        Sought.atNumberBefore("v", "\\d+ việc"),
        Sought.atNumberBefore("(.", "\\d+ \\(", "("),
        Sought.at("Làm \\p{Lu}|XÃ (\\p{Lu})", "Làm ^", "XÃ ^"));
    List<String> found = new ArrayList<>();
    for (Passage passage : draft(40).passages()) {
      for (Sought sought : all) {
        List<String> here = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        sought.in(passage, match -> here.add(match.start() + ":" + match.group()));
        sought.in(passage.plain(), match -> alone.add(match.start() + ":" + match.group()));
        assertThat(here).as(passage + " " + all.indexOf(sought)).isEqualTo(alone);
        found.addAll(here);
      }
    }

    assertThat(found).contains("11:quý 3", "15:3 (", "4:12 việc", "17:(", "5:XÃ N").doesNotContain("0:Làm s");
    assertThat(found.stream().filter("4:12 việc"::equals)).hasSize(2 * 7);
  }

  @Test
  void behind_the_words_of_a_sign_stands_what_it_says() {
    Map<String, List<Integer>> places = Map.of("quý #", List.of(0), "quý ##", List.of(), "quý ^", List.of(6),
        "quý ~", List.of(14), "quý ¬", List.of(6, 14), "quý|", List.of(0, 6, 14, 21), "quý$", List.of(21));

    places.forEach((sign, at) -> {
      List<Integer> found = new ArrayList<>();
      Sought.at("quý", sign).in("quý 3 quý IV, quý ba quý", match -> found.add(match.start()));
      assertThat(found).as(sign).isEqualTo(at);
    });
  }

  @Test
  void what_may_not_stand_before_a_match_is_told_as_its_expression_tells_it() {
    String words = "xAB AB 1AB .AB xCD CD -AB –AB (AB ²AB ⅣAB";
    for (String pattern : List.of("(?<!\\p{L})AB", "(?<![\\p{L}\\d.])AB", "(?<![\\p{L}\\p{N}])AB", "(?<![\\d–-])AB",
        "(?<!\\p{L})AB|CD",
        "(?<!\\p{L})(?:AB|CD)", "(?<![\\d.])A[B|]|(?<!\\p{L})CD")) {
      List<Integer> found = new ArrayList<>();
      Sought.at(pattern, "AB", "CD").in(words, match -> found.add(match.start()));

      assertThat(found).as(pattern).isNotEmpty()
          .isEqualTo(Pattern.compile(pattern).matcher(words).results().map(MatchResult::start).toList());
    }
  }

  /**
   * Compiling the expressions of all rules would take longer than reading a plan; see {@link Expression}, {@link
   * Sought}.
   */
  @Test
  void no_rule_compiles_an_expression_before_a_plan_asks_for_it() {
    Stream<Field> fields = Rules.all().stream().map(Object::getClass).distinct()
        .flatMap(rule -> Stream.concat(Stream.of(rule), Arrays.stream(rule.getDeclaredClasses())))
        .flatMap(kind -> Arrays.stream(kind.getDeclaredFields()))
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class);

    assertThat(fields).isEmpty();
  }
}
