package vn.kehoach.derive.word;

import java.util.regex.Pattern;
import vn.kehoach.derive.recipe.Phrasebook;
import vn.kehoach.source.Text;

/**
 * Names inserted into adapted text before the unit is known. They are enclosed in two private use characters, which no
 * file may contain, so typed text is never mistaken for a slot.
 */
public final class NameSlots {

  static final char OPEN = '\uE000';
  static final char CLOSE = '\uE001';

  /** Precedes a name at the beginning of a sentence. */
  public static final String CAPITAL = "\uE002";

  public static final Pattern MARK = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);


  private NameSlots() {}

  /** {@code ${unit.level}} as a slot. */
  public static String of(String words) {
    return Phrasebook.NAME.matcher(words).replaceAll(OPEN + "$1" + CLOSE);
  }

  /** The text beginning with a capital, even if it begins with a slot. */
  static String firstUpper(String words) {
    return words.isEmpty() || words.charAt(0) != OPEN ? Letters.firstUpper(words) : OPEN + CAPITAL + words.substring(1);
  }

  public static boolean isIn(Text text) {
    return text.value().indexOf(OPEN) >= 0;
  }
}
