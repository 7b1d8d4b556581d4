package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words that some part of the country speaks like another one: {@code sử} and {@code xử}, {@code nâng} and {@code lâng}. */
final class SoundAlikes {

  /** Onsets that are confused. */
  private static final List<List<String>> ONSETS =
      List.of(List.of("s", "x"), List.of("ch", "tr"), List.of("gi", "d", "r"), List.of("l", "n"));

  /** What they begin with. */
  private static final String CONFUSED = "sxctgdrln";

  /** Those asked for, for all plans of a run; more than there are syllables are not kept. */
  private static final int MOST = 10_000;

  private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

  private SoundAlikes() {}

  static List<String> of(String word) {
    if (CONFUSED.indexOf(word.charAt(0)) < 0 || word.startsWith("ng") || word.startsWith("nh")) {
      return List.of();
    }
    List<String> known = KNOWN.get(word);
    if (known == null) {
      known = others(word);
      if (KNOWN.size() < MOST) {
        KNOWN.put(word, known);
      }
    }
    return known;
  }

  private static List<String> others(String word) {
    List<String> others = new ArrayList<>();
    for (List<String> group : ONSETS) {
      for (String onset : group) {
        if (word.startsWith(onset) && word.length() > onset.length()) {
          replace(word.substring(onset.length()), onset, group, others);
        }
      }
    }
    return others;
  }

  private static void replace(String rest, String onset, List<String> group, List<String> others) {
    for (String other : group) {
      if (!other.equals(onset)) {
        others.add(other + rest);
      }
    }
  }
}
