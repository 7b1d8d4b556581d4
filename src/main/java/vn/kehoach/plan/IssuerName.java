package vn.kehoach.plan;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import vn.kehoach.source.OwnFile;
import vn.kehoach.source.Text;

/**
 * Converts the name of an agency (tên cơ quan, tổ chức) to the form used in a sentence: "ỦY BAN NHÂN DÂN / THÀNH PHỐ
 * CẦN THƠ" becomes "Ủy ban nhân dân thành phố Cần Thơ". The words that are not proper names are data: {@code
 * agency-words.txt}.
 */
public final class IssuerName {

  private static final int LONGEST_PHRASE = 8;
  private static final String OPENING = "(“\"";
  private static final String CLOSING = ",;.)”\"";
  private static final String VOWELS = "aăâeêioôơuưy";

  /** Each vowel with its five tones, in order. */
  private static final String TONED = "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ";

  /** The position of each letter in {@link #TONED}, counted from 1. */
  private static final byte[] PLACES = new byte['ỹ' + 1];

  static {
    for (int i = 0; i < TONED.length(); i++) {
      PLACES[TONED.charAt(i)] = (byte) (i + 1);
    }
  }

  /** The tones as combining characters. */
  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
  private static final Pattern NUMERAL = Pattern.compile("[IVXLC]+");

  /** Words followed by a proper name, whatever it begins with: xã Các Sơn. */
  private static final Pattern LEVEL =
      Pattern.compile("(?:.* )?(?:TỈNH|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|XÃ|PHƯỜNG)");

  private IssuerName() {}

  /** Known phrases by {@link #key}; read on first use. */
  private static final class Phrases {

    static final Map<String, String[]> BY_KEY = read();

    private static Map<String, String[]> read() {
      Map<String, String[]> phrases = new HashMap<>();
      for (String line : OwnFile.text("vn/kehoach/plan/agency-words.txt").lines().toList()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          String[] phrase = line.split(" ");
          phrases.put(key(phrase, 0, phrase.length), phrase);
        }
      }
      return phrases;
    }
  }

  /** A name in capitals as used in a sentence; any other name is returned as typed. */
  public static String inSentence(String typed) {
    String name = Text.of(typed).value().strip().replaceAll("\\s+", " ");
    if (name.isEmpty() || name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    String[] words = name.split(" ");
    String[] keys = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      keys[i] = key(words, i, i + 1);
    }
    StringJoiner sentence = new StringJoiner(" ");
    for (int at = 0; at < words.length; ) {
      String[] phrase = phraseAt(words, keys, at);
      for (int i = 0; i < phrase.length; i++) {
        sentence.add(like(phrase[i], words[at + i]));
      }
      if (phrase.length == 0) {
        sentence.add(proper(words[at], at == 0 ? "" : words[at - 1]));
      }
      at += Math.max(1, phrase.length);
    }
    return sentence.toString().substring(0, 1).toUpperCase(Locale.ROOT) + sentence.toString().substring(1);
  }

  /** Equal for two spellings of the same name: ignores case, spaces, commas and the placement of tone marks. */
  static String key(String name) {
    String[] words = Text.of(name).value().strip().split("\\s+");
    return key(words, 0, words.length);
  }

  /** The longest known phrase that begins here; empty if there is none. */
  private static String[] phraseAt(String[] words, String[] keys, int at) {
    int most = Math.min(LONGEST_PHRASE, words.length - at);
    String[] longest = {};
    StringBuilder key = new StringBuilder();
    for (int length = 1; length <= most; length++) {
      key.append(keys[at + length - 1]);
      String[] phrase = Phrases.BY_KEY.get(key.toString());
      if (phrase != null && (length > 1 || !followsLevel(words, at))) {
        longest = phrase;
      }
      key.append(' ');
    }
    return longest;
  }

  private static boolean followsLevel(String[] words, int at) {
    return LEVEL.matcher(String.join(" ", List.of(words).subList(0, at))).matches();
  }

  /**
   * Without case and punctuation, with tones moved to the end of the word: "Uỷ" and "Ủy" are equal, "xã" and "xa" are
   * not.
   */
  private static String key(String[] words, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        key.append(' ');
      }
      addKey(words[i], key);
    }
    return key.toString();
  }

  private static void addKey(String word, StringBuilder key) {
    int from = 0;
    int to = word.length();
    while (from < to && OPENING.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && CLOSING.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    String letters = word.substring(from, to).toLowerCase(Locale.ROOT);
    StringBuilder tones = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      int toned = place(letter);
      key.append(toned < 0 ? letter : VOWELS.charAt(toned / TONES.length()));
      if (toned >= 0) {
        tones.append(TONES.charAt(toned % TONES.length()));
      }
    }
    key.append(tones);
  }

  /** The position of a letter in {@link #TONED}; -1 if it has no tone. */
  private static int place(char letter) {
    return letter < PLACES.length ? PLACES[letter] - 1 : -1;
  }

  /** A word in the same case as its model. */
  private static String like(String model, String word) {
    boolean allCapitals = model.length() > 1 && model.chars().noneMatch(Character::isLowerCase);
    if (allCapitals) {
      return word;
    }
    return Character.isUpperCase(model.charAt(0)) ? capitalised(word) : word.toLowerCase(Locale.ROOT);
  }

  /**
   * A word of a proper name. Abbreviations without vowels, and numerals after the word for a unit, stay in capitals.
   */
  private static String proper(String word, String before) {
    boolean abbreviation = !hasVowel(word.toLowerCase(Locale.ROOT));
    boolean numeral = NUMERAL.matcher(word).matches() && List.of("VỰC", "SỐ", "VÙNG", "KHU").contains(before);
    return abbreviation || numeral ? word : capitalised(word);
  }

  private static boolean hasVowel(String word) {
    boolean ours = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (VOWELS.indexOf(c) >= 0 || place(c) >= 0) {
        return true;
      }
      ours &= c < 128 || c == 'Đ' || c == 'đ';
    }
    // including vowels of other languages
    return !ours && VOWEL.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).find();
  }

  /** M'NÔNG becomes M'Nông: a capital follows a hyphen or apostrophe. */
  private static String capitalised(String word) {
    StringBuilder capitalised = new StringBuilder(word.length());
    boolean begins = true;
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      capitalised.append(begins ? Character.toUpperCase(c) : c);
      begins = !Character.isLetterOrDigit(c);
    }
    return capitalised.toString();
  }
}
