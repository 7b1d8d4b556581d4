package vn.kehoach.derive.word;

import java.util.regex.Pattern;
import vn.kehoach.source.Text;

/**
 * Names put into adapted words before the unit is known. They travel between two private-use characters, which no file
 * may contain, so nothing an author types is ever taken for one.
 */
public final class NameSlots {

  static final char OPEN = '\uE000';
  static final char CLOSE = '\uE001';

  /** Before a name that begins a sentence. */
  public static final String CAPITAL = "\uE002";

  public static final Pattern MARK = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);

  private static final Pattern NAME = Pattern.compile("\\$\\{([^}]*)}");

  private NameSlots() {}

  /** {@code ${unit.level}} as a mark. */
  public static String of(String words) {
    return NAME.matcher(words).replaceAll(OPEN + "$1" + CLOSE);
  }

  /** The words with a capital, also where a name begins them. */
  static String firstUpper(String words) {
    return words.isEmpty() || words.charAt(0) != OPEN ? Letters.firstUpper(words) : OPEN + CAPITAL + words.substring(1);
  }

  public static boolean isIn(Text text) {
    return text.value().indexOf(OPEN) >= 0;
  }
}
