package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Length;
import vn.kehoach.document.Style;
import vn.kehoach.document.Typeface;

/** Lines end where a simple letter-by-letter search ends them: the fast search misses no place. */
class LinesEndAsAWalkFindsTest {

  private static final String SIGNS = "aăếH12  \u00A0/-–—….,;:!?()[]“”\"%+₫€№|\\";
  private static final int TEXTS = 20_000;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatever_was_typed(boolean italic) {
    Style style = BodyStyle.of(14, italic);
    TypefaceMetrics face = new TypefaceMetrics(Typeface.bundled());
    Random random = new Random(1);
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      String words = words(random);
      Strip strip = Strip.of(List.of(Pages.words(words)), style, face);
      Room room = Room.of(style, Length.twips(1000 + random.nextInt(4000)));
      List<Stretch> lines = new FirstFit().lines(strip, 0, strip.length(), room);
      if (!lines.equals(walk(strip, room))) {
        differing.add("“" + words + "” " + lines + " " + walk(strip, room));
      }
    }
    assertThat(differing).isEmpty();
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    int length = 1 + random.nextInt(60);
    boolean many = random.nextBoolean();
    while (words.length() < length) {
      boolean letter = !many && random.nextInt(4) > 0;
      words.append(letter ? "nhà".charAt(random.nextInt(3)) : SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return words.toString();
  }

  private static List<Stretch> walk(Strip strip, Room room) {
    List<Stretch> lines = new ArrayList<>();
    int start = 0;
    while (start < strip.length()) {
      int next = next(strip, start, room.at(lines.size()));
      lines.add(new Stretch(start, strip.withoutSpaces(start, next), next == strip.length()));
      start = next;
    }
    return lines;
  }

  private static int next(Strip strip, int start, long room) {
    int best = start;
    int bestSpace = start;
    for (int i = start + 1; i <= strip.length(); i++) {
      boolean fits = strip.need(start, i) <= room;
      if (!fits && best > start) {
        return best;
      }
      if (i == strip.length() || mayEnd(strip, start, i, room)) {
        best = i;
        bestSpace = strip.charAt(i - 1) == ' ' ? i : bestSpace;
        if (!fits) {
          return best;
        }
      } else if (strip.opportunity(i - 1) == LineOpportunity.BACK && bestSpace > start) {
        best = bestSpace;
      }
    }
    return best;
  }

  private static boolean mayEnd(Strip strip, int start, int index, long room) {
    return switch (strip.opportunity(index)) {
      case NO, BACK -> false;
      case YES -> true;
      case WEAK -> strip.width(start, strip.withoutSpaces(start, index) + 1) > room;
    };
  }
}
