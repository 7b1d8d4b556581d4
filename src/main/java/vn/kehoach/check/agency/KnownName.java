package vn.kehoach.check.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.check.Letter;
import vn.kehoach.check.PlainWords;
import vn.kehoach.standard.Agencies;

/**
 * The name of an existing department or ministry, without "Sở" or "Bộ".
 *
 * @param words in lower case
 * @param brief the same without "và"
 * @param bits  a bit for each of its words; all bits for a single word, which may itself be misspelt
 */
record KnownName(String typed, String[] words, String[] brief, long bits) {

  /** Loaded on first use. */
  private static final class Read {
    static final KnownName[] ALL = read();
    static final Map<String, List<KnownName>> BY_FIRST_WORD = new HashMap<>();

    /** In words. */
    static final int LONGEST;

    static {
      int longest = 0;
      for (KnownName known : ALL) {
        longest = Math.max(longest, known.words.length);
        BY_FIRST_WORD.computeIfAbsent(known.words[0], none -> new ArrayList<>(4)).add(known);
      }
      LONGEST = longest;
    }

    private Read() {}

    private static KnownName[] read() {
      List<KnownName> read = new ArrayList<>();
      for (String office : Agencies.all().offices()) {
        read.add(KnownName.of(office));
      }
      for (Agencies.Body body : Agencies.all().bodies()) {
        read.add(KnownName.of(body.name()));
      }
      return read.toArray(new KnownName[0]);
    }
  }

  /** The number of words in the longest name. */
  static int longest() {
    return Read.LONGEST;
  }

  private static KnownName of(String typed) {
    List<String> words = PlainWords.of(typed, '&');
    List<String> brief = new ArrayList<>(words);
    brief.removeIf(word -> word.equals("và"));
    long bits = 0;
    for (String word : words) {
      bits |= bit(word);
    }
    return new KnownName(typed, words.toArray(new String[0]), brief.toArray(new String[0]),
        words.size() == 1 ? -1 : bits);
  }

  private static long bit(String word) {
    return 1L << word.hashCode();
  }

  /** Those with the first or the second of the words somewhere: no others may be meant by them, even misspelt. */
  static List<KnownName> sharing(String[] said) {
    long first = said.length == 0 ? 0 : said.length == 1 ? bit(said[0]) : bit(said[0]) | bit(said[1]);
    List<KnownName> sharing = new ArrayList<>();
    for (KnownName known : Read.ALL) {
      if ((known.bits & first) != 0) {
        sharing.add(known);
      }
    }
    return sharing;
  }

  /** Whether the words begin with one of the known names. */
  static boolean oneBegins(String[] said) {
    String first = said.length == 0 ? "" : said[0];
    for (KnownName known : Read.BY_FIRST_WORD.getOrDefault(first, List.of())) {
      if (begins(said, known.words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words begin with this name without its "và". */
  boolean beginsBriefly(String[] said) {
    return brief.length < words.length && begins(said, brief);
  }

  private static boolean begins(String[] said, String[] name) {
    int same = 0;
    while (same < name.length && same < said.length && said[same].equals(name[same])) {
      same++;
    }
    return same == name.length;
  }

  /**
   * Whether the words begin with this name but for one word with wrong diacritics or one letter too few or too many, or
   * in another order.
   */
  boolean nearlyBegins(String[] said) {
    if (said.length < words.length) {
      return false;
    }
    int other = -1;
    int differing = 0;
    for (int i = 0; i < words.length && differing < 2; i++) {
      if (!said[i].equals(words[i])) {
        other = i;
        differing++;
      }
    }
    boolean slip = differing == 1 && isSlip(Letter.skeleton(said[other]), Letter.skeleton(words[other]));
    return slip || words.length > 3 && isShuffled(Arrays.asList(said).subList(0, words.length));
  }

  private boolean isShuffled(List<String> said) {
    List<String> own = Arrays.asList(words);
    return own.containsAll(said) && said.containsAll(own);
  }

  private static boolean isSlip(String one, String two) {
    if (one.equals(two) || one.equals("&") && two.equals("va")) {
      return true;
    }
    if (one.length() == two.length() && one.length() > 3) {
      int other = 0;
      for (int i = 0; i < one.length(); i++) {
        other += one.charAt(i) == two.charAt(i) ? 0 : 1;
      }
      return other == 1;
    }
    String longer = one.length() > two.length() ? one : two;
    String shorter = longer.equals(one) ? two : one;
    for (int i = 0; longer.length() == shorter.length() + 1 && shorter.length() > 2 && i < longer.length(); i++) {
      if (shorter.contentEquals(new StringBuilder(longer).deleteCharAt(i))) {
        return true;
      }
    }
    return false;
  }
}
