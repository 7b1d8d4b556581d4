package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Grades where a line of an agency's name or a title may end: before each of its words. */
final class NameBreaks {

  /** From best to worst. */
  enum Grade {
    /** Before an administrative phrase or after a dash: ỦY BAN NHÂN DÂN / TỈNH QUẢNG NINH. */
    PHRASE,
    /** Between words that belong to no name. */
    PLAIN,
    /** Inside the name after a phrase. */
    NAME,
    /** Inside words that belong together. */
    TORN
  }

  /** The penalty for parting a name or a compound. */
  static final int FIRM = 2;

  private static final int LOOSE = 1;

  /** Words that lead to the next and are better not left at the end of a line. */
  private static final Set<String> JOINTS = Set.of(
      "VÀ", "CỦA", "VỀ", "TRÊN", "TRONG", "CHO", "TẠI", "VỚI", "THEO", "TỪ", "DO", "CÁC", "NHỮNG");

  /** The usual number of words in a name after a phrase; in capitals nothing else shows where it ends. */
  private static final int NAME = 2;

  /** Cache by word lists: all documents of a standard use the same. */
  private static final Map<List<List<String>>, NameBreaks> KNOWN = new ConcurrentHashMap<>();

  /** By their first word. */
  private final Map<String, List<List<String>>> phrases;

  private final Map<String, List<List<String>>> compounds;

  private NameBreaks(List<String> phrases, List<String> compounds) {
    this.phrases = words(phrases);
    this.compounds = words(compounds);
  }

  /**
   * Both lists contain whole words in any case.
   *
   * @param compounds words that belong together even if a phrase is part of them: MÔI TRƯỜNG, HỢP TÁC XÃ
   */
  static NameBreaks of(List<String> phrases, List<String> compounds) {
    return KNOWN.computeIfAbsent(List.of(phrases, compounds), lists -> new NameBreaks(phrases, compounds));
  }

  private static Map<String, List<List<String>>> words(List<String> written) {
    Map<String, List<List<String>>> byFirst = new HashMap<>();
    for (String phrase : written) {
      List<String> words = List.of(phrase.toUpperCase(Locale.ROOT).split(" "));
      byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
    return byFirst;
  }

  /** The grade at the first character of each word except the first; {@code null} elsewhere. */
  @Nullable Grade[] grades(String name) {
    List<Word> words = split(name);
    @Nullable Grade[] grades = new Grade[name.length() + 1];
    boolean inName = false;
    int at = 0;
    while (at < words.size()) {
      int compound = longest(compounds, words, at);
      int phrase = compound > 0 ? 0 : longest(phrases, words, at);
      boolean good = phrase > 0 || at > 0 && words.get(at - 1).bare.isEmpty();
      int last = at + Math.max(1, Math.max(compound, phrase)) - 1;
      // KHU KINH TẾ TỈNH: no name follows
      boolean alone = phrase > 0 && last == words.size() - 1;
      Grade first = good && !alone ? Grade.PHRASE : inName || alone ? Grade.NAME : Grade.PLAIN;
      for (int i = at; i <= last; i++) {
        grades[words.get(i).start] = i > at || holdsOn(words, i) ? Grade.TORN : first;
      }
      // The kind of a school or agency ends the words that belong to the phrase: TRƯỜNG TIỂU HỌC / NGUYỄN VĂN TRỖI.
      inName = (phrase > 0 || inName && compound == 0) && !words.get(last).endsPart();
      at = last + 1;
    }
    grades[0] = null;
    return grades;
  }

  /**
   * The penalty for ending a line before each word, at its first character; 0 if it does not belong to the word before.
   */
  int[] ties(String words) {
    int[] ties = new int[words.length() + 1];
    List<Word> split = split(words);
    int at = 0;
    int ofName = 0;
    while (at < split.size()) {
      int compound = longest(compounds, split, at);
      int phrase = compound > 0 ? 0 : longest(phrases, split, at);
      int last = at + Math.max(1, Math.max(compound, phrase)) - 1;
      for (int i = at; i <= last; i++) {
        Word word = split.get(i);
        boolean tied = i > at || word.bare.isEmpty() || word.isNumber() && !word.typed.startsWith("(")
            || i > 0 && continuesName(split.get(i - 1), word);
        boolean loose = continuesDate(split, i)
            || i > 0 && split.get(i - 1).leadsOn();
        ties[word.start] = tied ? FIRM : loose ? LOOSE : 0;
      }
      boolean inName = ofName > 0 && compound + phrase == 0 && split.get(at).isCapitalised();
      if (inName) {
        ties[split.get(at).start] = FIRM;
      }
      ofName = split.get(last).endsPart() ? 0 : phrase > 0 ? NAME : inName ? ofName - 1 : 0;
      at = last + 1;
    }
    return ties;
  }

  /** Hồ Chí Minh, Bà Rịa - Vũng Tàu, kinh tế - xã hội. */
  private static boolean continuesName(Word before, Word word) {
    return before.isDash() && !word.isCapitals()
        || before.isName() && word.isName() && before.typed.endsWith(before.plain) && word.typed.startsWith(word.plain);
  }

  /** A date is almost one word: ngày 06 tháng 3 năm 2026; if it must be broken, then before tháng or năm. */
  private static boolean continuesDate(List<Word> words, int index) {
    String bare = words.get(index).bare;
    return index > 0 && words.get(index - 1).isNumber() && (bare.equals("THÁNG") || bare.equals("NĂM"));
  }

  /** A dash stays at the end of its line, and "TM." with the word that follows. */
  private static boolean holdsOn(List<Word> words, int index) {
    return words.get(index).bare.isEmpty() || index > 0 && words.get(index - 1).typed.endsWith(".");
  }

  private static int longest(Map<String, List<List<String>>> known, List<Word> words, int at) {
    int longest = 0;
    for (List<String> phrase : known.getOrDefault(words.get(at).bare, List.of())) {
      if (phrase.size() > longest && matches(phrase, words, at)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  private static boolean matches(List<String> phrase, List<Word> words, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      boolean cut = i < phrase.size() - 1 && words.get(at + i).endsPart();
      if (cut || !words.get(at + i).bare.equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Word> split(String name) {
    List<Word> words = new ArrayList<>();
    int end = 0;
    while (end < name.length()) {
      int start = end;
      while (start < name.length() && name.charAt(start) == ' ') {
        start++;
      }
      end = name.indexOf(' ', start) < 0 ? name.length() : name.indexOf(' ', start);
      if (end > start) {
        words.add(Word.of(name.substring(start, end), start));
      }
    }
    return words;
  }

  /** A word as typed, without the punctuation around it, and the latter in capitals. */
  private record Word(String typed, String plain, String bare, int start) {

    static Word of(String typed, int start) {
      int from = 0;
      int to = typed.length();
      while (from < to && isMark(typed.codePointAt(from))) {
        from += Character.charCount(typed.codePointAt(from));
      }
      while (to > from && isMark(typed.codePointBefore(to))) {
        to -= Character.charCount(typed.codePointBefore(to));
      }
      String plain = typed.substring(from, to);
      return new Word(typed, plain, plain.toUpperCase(Locale.ROOT), start);
    }

    private static boolean isMark(int letter) {
      int type = Character.getType(letter);
      return !Character.isLetterOrDigit(letter) && type != Character.LETTER_NUMBER && type != Character.OTHER_NUMBER;
    }

    /** Including one that is not filled in yet. */
    boolean isNumber() {
      return bare.isEmpty() ? typed.startsWith("\u00A0") : Character.isDigit(bare.charAt(0));
    }

    boolean isDash() {
      return typed.equals("-") || typed.equals("–");
    }

    /** Whether it is better not left at the end of a line: và, a dash, "email:". */
    boolean leadsOn() {
      return JOINTS.contains(bare) || isDash() || typed.endsWith(":");
    }

    boolean isCapitalised() {
      return !plain.isEmpty() && Character.isUpperCase(plain.codePointAt(0));
    }

    /** In capitals nothing shows whether it is part of a name. */
    boolean isCapitals() {
      return isCapitalised() && plain.equals(bare) && plain.length() > 1;
    }

    /** Whether it has a capital and lower-case letters. */
    boolean isName() {
      return isCapitalised() && !plain.equals(bare);
    }

    boolean endsPart() {
      return typed.endsWith(",") || typed.endsWith(";");
    }
  }
}
