package vn.kehoach.check.word;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Marks;
import vn.kehoach.check.Passage;

/** Finds words in encodings older than Unicode, or in misread UTF-8, and decodes them. */
public final class LegacyLetters {

  /**
   * Adjacent words in one encoding.
   *
   * @param said the decoded text; {@code null} if it is unknown
   */
  public record Run(String encoding, int from, int to, @Nullable String said) {}

  /** Characters of which one occurs in every such run, and rarely elsewhere. */
  private static final Marks STRANGE = Marks.of("¸µ¶·¹¨©ª¬®¾¼½¢§¤¥¦»ºÄÆÃäëïöåûîüËÏÖÅÛÎÜñÑ¿øØæÇçÞþßðÐ");

  private static final Expression TOKEN = Expression.of("[^\\s,;:()“”\".!?/]+");
  private static final Expression UTF8 = Expression.of(".*(?:á[º»]|Ä[\u0080-\u2122]|Ã[\u0080-\u00BF]|Æ[°¡]|Ä‘).*");

  private static final String TCVN3_TYPED =
      "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ®§¡¢£¤¥¦";
  private static final String TCVN3_SAID =
      "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĐĂÂÊÔƠƯ";

  /** Letters of VNI that follow a vowel, and the resulting vowels: {@code a} and {@code ù} are {@code á}. */
  private static final String[] VNI = {
      "aùáaøàaûảaõãaïạaââaáấaàầaåẩaãẫaäậaêăaéắaèằaúẳaüẵaëặ",
      "eùéeøèeûẻeõẽeïẹeâêeáếeàềeåểeãễeäệ",
      "oùóoøòoûỏoõõoïọoâôoáốoàồoåổoãỗoäộ",
      "uùúuøùuûủuõũuïụyùýyøỳyûỷyõỹ",
      "ôùớôøờôûởôõỡôïợöùứöøừöûửöõữöïự"};

  private LegacyLetters() {}

  /** Loaded when a strange letter occurs, which is rare. */
  private static final class Tables {
    static final Map<Character, Character> TCVN3 = new HashMap<>();
    static final Map<String, String> PAIRS = new HashMap<>();

    static {
      for (int i = 0; i < TCVN3_TYPED.length(); i++) {
        TCVN3.put(TCVN3_TYPED.charAt(i), TCVN3_SAID.charAt(i));
      }
      for (String row : VNI) {
        for (int i = 0; i + 3 <= row.length(); i += 3) {
          PAIRS.put(row.substring(i, i + 2), row.substring(i + 2, i + 3));
        }
      }
    }

    private Tables() {}
  }

  public static List<Run> of(Passage passage) {
    return passage.hasAny(STRANGE) ? passage.all(Run.class, one -> read(one.plain())) : List.of();
  }

  public static boolean isIn(Passage passage, Word word) {
    for (Run run : of(passage)) {
      if (run.from <= word.from() && word.to() <= run.to) {
        return true;
      }
    }
    return false;
  }

  private static List<Run> read(String text) {
    List<Run> runs = new ArrayList<>();
    int plain = 0;
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      Run run = word(token.group(), token.start(), token.end());
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      boolean neutral = run == null && last != null && isWord(decoded(last.encoding, token.group()));
      if (run == null) {
        plain = neutral ? plain + 1 : 9;
        continue;
      }
      boolean goesOn = last != null && last.encoding.equals(run.encoding) && plain < 3;
      if (goesOn) {
        runs.set(runs.size() - 1, joined(text, last, run));
      } else {
        runs.add(run);
      }
      plain = 0;
    }
    return runs;
  }

  private static Run joined(String text, Run first, Run second) {
    String said = first.said == null || second.said == null ? null
        : first.said + decoded(first.encoding, text.substring(first.to, second.from)) + second.said;
    return new Run(first.encoding, first.from, second.to, said);
  }

  private static @Nullable Run word(String typed, int from, int to) {
    // "« điều hướng »", "§ 5": a sign by itself is no word
    boolean sign = typed.length() == 1 && !Character.isLetter(typed.charAt(0));
    if (sign || typed.chars().allMatch(c -> c < 128)) {
      return null;
    }
    if (UTF8.matcher(typed).matches()) {
      String said = new String(typed.getBytes(Charset.forName("windows-1252")), StandardCharsets.UTF_8);
      return new Run("UTF-8", from, to, said.indexOf('\uFFFD') >= 0 || said.indexOf('?') >= 0 ? null : said);
    }
    if (Spelling.looksRight(typed.toLowerCase(Locale.ROOT))) {
      return null;
    }
    String vni = vni(typed);
    if (!vni.equals(typed) && isWord(vni)) {
      return new Run("VNI", from, to, vni);
    }
    String tcvn3 = tcvn3(typed);
    boolean told = !tcvn3.equals(typed) && isWord(tcvn3) && !isCapitals(typed);
    return told ? new Run("TCVN3 (.VnTime)", from, to, tcvn3) : null;
  }

  /** SÔNG KÔN, a name: not a word in TCVN3, whose letters appear as signs and lower-case letters. */
  private static boolean isCapitals(String typed) {
    return typed.chars().allMatch(Character::isUpperCase);
  }

  private static String decoded(String encoding, String typed) {
    return encoding.equals("VNI") ? vni(typed) : encoding.equals("UTF-8") ? typed : tcvn3(typed);
  }

  private static boolean isWord(String said) {
    return Syllable.isPossible(said.toLowerCase(Locale.ROOT));
  }

  private static String tcvn3(String typed) {
    StringBuilder said = new StringBuilder();
    for (char c : typed.toCharArray()) {
      said.append(Tables.TCVN3.getOrDefault(c, c).charValue());
    }
    return said.toString();
  }

  private static String vni(String typed) {
    StringBuilder said = new StringBuilder();
    String lower = typed.toLowerCase(Locale.ROOT);
    for (int i = 0; i < typed.length(); i++) {
      String pair = i + 1 < typed.length() ? Tables.PAIRS.get(lower.substring(i, i + 2)) : null;
      char c = lower.charAt(i);
      String one = c == 'ñ' ? "đ" : c == 'ö' ? "ư" : c == 'ô' ? "ơ" : c == 'æ' ? "ỉ" : c == 'ò' ? "ị" : c == 'ó' ? "ĩ"
          : String.valueOf(c);
      String letter = pair == null ? one : pair;
      said.append(Character.isUpperCase(typed.charAt(i)) ? letter.toUpperCase(Locale.ROOT) : letter);
      i += pair == null ? 0 : 1;
    }
    return said.toString();
  }
}
