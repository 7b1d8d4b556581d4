package vn.kehoach.check.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that are pronounced alike in some regions: {@code sử} and {@code xử}, {@code nâng} and {@code lâng}. */
public final class SoundAlikes {

  static final SoundAlikes NONE = new SoundAlikes(List.of(), null);

  /** Onsets that are confused. */
  private static final List<List<String>> ONSETS =
      List.of(List.of("s", "x"), List.of("ch", "tr"), List.of("gi", "d", "r"), List.of("l", "n"));

  /** The first letters of these onsets. */
  private static final String CONFUSED = "sxctgdrln";

  private final String[] onsets;
  private final @Nullable String end;

  private SoundAlikes(List<String> onsets, @Nullable String end) {
    this.onsets = onsets.toArray(new String[0]);
    this.end = end;
  }

  static SoundAlikes of(String word) {
    return new SoundAlikes(otherOnsets(word), otherEnd(word));
  }

  /** Not to be modified. */
  public String[] otherOnsets() {
    return onsets;
  }

  /**
   * {@code quảng} for {@code quản}, {@code vụt} for {@code vục}; {@code null} for other endings and for short words.
   */
  public @Nullable String otherEnd() {
    return end;
  }

  private static List<String> otherOnsets(String word) {
    if (word.isEmpty() || CONFUSED.indexOf(word.charAt(0)) < 0 || word.startsWith("ng") || word.startsWith("nh")) {
      return List.of();
    }
    List<String> others = new ArrayList<>(2);
    for (List<String> group : ONSETS) {
      for (String onset : group) {
        if (word.startsWith(onset) && word.length() > onset.length()) {
          replace(word.substring(onset.length()), onset, group, others);
        }
      }
    }
    return others;
  }

  private static @Nullable String otherEnd(String word) {
    if (word.length() < 3) {
      return null;
    }
    String stem = word.substring(0, word.length() - 1);
    return word.endsWith("ng") ? stem : word.endsWith("n") ? word + "g"
        : word.endsWith("c") ? stem + "t" : word.endsWith("t") ? stem + "c" : null;
  }

  private static void replace(String rest, String onset, List<String> group, List<String> others) {
    for (String other : group) {
      if (!other.equals(onset)) {
        others.add(other + rest);
      }
    }
  }
}
