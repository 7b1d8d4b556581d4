package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Style;
import vn.kehoach.document.Typeface;
import vn.kehoach.source.Text;

/** No line is too full when words are placed without measuring each letter. */
class EasyWordsFitTest {

  private static final String SIGNS = "aăếH12Wm  \u00A0/-–—….,;:!?()[]“”\"%+₫€№|\\";
  private static final int TEXTS = 20_000;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void no_line_of_easy_words_is_too_full(boolean italic) {
    Style style = BodyStyle.of(14, italic);
    TypefaceMetrics face = new TypefaceMetrics(Typeface.bundled());
    Random random = new Random(2);
    List<String> tooFull = new ArrayList<>();
    int easy = 0;
    for (int i = 0; i < TEXTS; i++) {
      List<Inline> content = content(random);
      Room room = Room.of(style, Length.twips(1500 + random.nextInt(9000)));
      if (EasyWords.fit(content, style, face, room)) {
        easy++;
        Strip strip = Strip.of(content, style, face);
        List<Stretch> lines = new FirstFit().lines(strip, 0, strip.length(), room);
        for (int line = 0; line < lines.size(); line++) {
          if (strip.need(lines.get(line).from(), lines.get(line).to()) > room.at(line)) {
            tooFull.add(strip.characters(0, strip.length()));
          }
        }
      }
    }

    assertThat(tooFull).isEmpty();
    assertThat(easy).as("both answers were given").isBetween(TEXTS / 10, TEXTS * 9 / 10);
  }

  private static List<Inline> content(Random random) {
    List<Inline> content = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      content.add(new Inline.Marker(Text.of("a)")));
    }
    for (int i = random.nextInt(3); i >= 0; i--) {
      Emphasis emphasis = random.nextInt(3) == 0 ? Emphasis.NONE.withBold() : Emphasis.NONE;
      content.add(new Inline.Words(Text.of(words(random)), emphasis));
    }
    return content;
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    int length = random.nextInt(80);
    int longest = 2 + random.nextInt(20);
    boolean signs = random.nextInt(3) == 0;
    while (words.length() < length) {
      for (int i = random.nextInt(longest); i >= 0; i--) {
        words.append(signs ? SIGNS.charAt(random.nextInt(SIGNS.length())) : "nhàW".charAt(random.nextInt(4)));
      }
      words.append(' ');
    }
    return words.toString();
  }
}
