package vn.kehoach.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;

/**
 * The letters of a CSV file: UTF-8, or what Excel writes where it is not asked for that: UTF-16 ("Unicode Text") and,
 * on a Vietnamese Windows, windows-1258. UTF-16 says what it is. Of windows-1258 nobody can be sure but by reading, so
 * it is taken only where the words it makes are Vietnamese, and those that Western Windows would make of it are less
 * so.
 */
final class CsvLetters {

  /** Letters of Vietnamese, taken apart: a base, what makes it another vowel, one tone. */
  private static final Pattern VIETNAMESE = Pattern.compile(
      "[A-Za-zĐđ]|[aAeEoO]\\u0302[\\u0300\\u0301\\u0303\\u0309]?|[aA]\\u0306[\\u0300\\u0301\\u0303\\u0309]?"
      + "|[oOuU]\\u031B[\\u0300\\u0301\\u0303\\u0309\\u0323]?|[aAeEiIoOuUyY][\\u0300\\u0301\\u0303\\u0309\\u0323]"
      + "|[aAeEoO]\\u0323\\u0302|[aA]\\u0323\\u0306");

  /** Signs that stand among words; the older encodings of Vietnamese have letters at the places of most others. */
  private static final String SIGNS = "“”‘’–—…•€‰™\u00A0°²³₫";

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  /** In a hundred different words that have marks; names of the highlands are spelt their own way. */
  private static final int ENOUGH = 80;

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private CsvLetters() {}

  /** The text, or {@code null} with a problem; a note tells of letters other than UTF-8. */
  static @Nullable Source read(String name, byte[] bytes, Predicate<String> spelt, Problems problems) {
    boolean utf16 = bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1);
    String text = utf16 ? strict(bytes, StandardCharsets.UTF_16) : null;
    if (text == null && !utf16 && strict(bytes, StandardCharsets.UTF_8) == null) {
      text = windows1258(bytes, spelt);
    }
    if (text == null) {
      return SourceReader.decode(name, bytes, problems);
    }
    Source source = new Source(name, text);
    problems.add(taken(source, utf16 ? "UTF-16" : "windows-1258"));
    return source;
  }

  private static Problem taken(Source source, String encoding) {
    return Problem.info("table/other-letters", source.whole(),
            "tệp lưu bằng bảng mã " + encoding + ", đã đọc theo bảng mã ấy",
            "the file is encoded in " + encoding + " and was read in that encoding")
        .hint("xem lại vài tên; lần sau lưu dạng “CSV UTF-8” thì chắc chắn đúng chữ",
            "check a few names; next time save it as “CSV UTF-8” to be sure");
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException malformed) {
      return null;
    }
  }

  private static @Nullable String windows1258(byte[] bytes, Predicate<String> spelt) {
    String western = strict(bytes, WESTERN);
    String text = western == null ? null : vietnamese(western);
    if (western == null || text == null) {
      return null;
    }
    Set<String> words = marked(text);
    long right = words.stream().filter(word -> isSpelt(word, spelt)).count();
    boolean enough = right * 100 >= words.size() * (long) ENOUGH && right > 0;
    long otherwise = marked(western).stream().filter(word -> isSpelt(word, spelt)).count();
    return enough && (text.equals(western) || right > otherwise) ? text : null;
  }

  /** What windows-1258 has at the places of these letters of windows-1252; {@code null} where that is no Vietnamese. */
  private static @Nullable String vietnamese(String western) {
    StringBuilder typed = new StringBuilder(western.length());
    for (int i = 0; i < western.length(); i++) {
      typed.append(letter(western.charAt(i)));
    }
    String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean fits = letter < ' ' ? "\t\r\n".indexOf(letter) >= 0
          : letter <= '~' || SIGNS.indexOf(letter) >= 0
          || VIETNAMESE.matcher(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)).matches();
      if (!fits) {
        return null;
      }
    }
    return text;
  }

  private static char letter(char western) {
    return switch (western) {
      case 'Ã' -> 'Ă';
      case 'ã' -> 'ă';
      case 'Ì' -> '\u0300';
      case 'ì' -> '\u0301';
      case 'Ð' -> 'Đ';
      case 'ð' -> 'đ';
      case 'Ò' -> '\u0309';
      case 'ò' -> '\u0323';
      case 'Þ' -> '\u0303';
      case 'Õ' -> 'Ơ';
      case 'õ' -> 'ơ';
      case 'Ý' -> 'Ư';
      case 'ý' -> 'ư';
      case 'þ' -> '₫';
      default -> western;
    };
  }

  /** The different words that have letters beyond those of English. */
  private static Set<String> marked(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT))
        .filter(word -> word.chars().anyMatch(letter -> letter > '~')).forEach(words::add);
    return words;
  }

  /** "Đắk" ends as no Vietnamese word does, and is spelt like one. */
  private static boolean isSpelt(String word, Predicate<String> spelt) {
    return spelt.test(word.endsWith("k") ? word.substring(0, word.length() - 1) + "c" : word);
  }
}
