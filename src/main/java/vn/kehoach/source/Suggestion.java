package vn.kehoach.source;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Có phải ý bạn là ...?": finds the known word most similar to an unknown one. */
public final class Suggestion {

  private Suggestion() {}

  /** The most similar of {@code known}, if at most a third of its letters differ. */
  public static Optional<String> nearest(String typed, Collection<String> known) {
    String plain = plain(typed);
    return known.stream()
        .map(word -> new Candidate(word, distance(plain, plain(word), most(plain, word))))
        .filter(candidate -> candidate.distance <= most(plain, candidate.word))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  private record Candidate(String word, int distance) {}

  private static int most(String typed, String word) {
    return Math.max(1, Math.min(typed.length(), word.length()) / 3);
  }

  /** The distance; words whose lengths alone differ by more than {@code most} are not compared letter by letter. */
  private static int distance(String a, String b, int most) {
    int longer = Math.abs(a.length() - b.length());
    return longer > most ? longer : distance(a, b);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_').replace('đ', 'd');
    String letters = isAscii(lower) ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return letters.length() > 64 ? letters.substring(0, 64) : letters;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The edit distance of two words: insertion, deletion, substitution, and transposition of two neighbours. */
  static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 ? j : j == 0 ? i : cheapest(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int cheapest(int[][] edits, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(edits[i - 1][j - 1] + change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }
}
