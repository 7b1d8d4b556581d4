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
 * Decodes CSV files: UTF-8, UTF-16 (Excel's "Unicode Text"), or windows-1258 (Excel on Vietnamese Windows).
 *
 * <p>UTF-16 is recognised by its byte order mark. Nothing marks windows-1258, so it is chosen only if its words are
 * Vietnamese, and more so than those of windows-1252.
 */
final class CsvLetters {

  /** A decomposed Vietnamese letter: a base, a mark that makes it another vowel, a tone. */
  private static final Pattern VIETNAMESE = Pattern.compile(
      "[A-Za-zĐđ]|[aAeEoO]\\u0302[\\u0300\\u0301\\u0303\\u0309]?|[aA]\\u0306[\\u0300\\u0301\\u0303\\u0309]?"
      + "|[oOuU]\\u031B[\\u0300\\u0301\\u0303\\u0309\\u0323]?|[aAeEiIoOuUyY][\\u0300\\u0301\\u0303\\u0309\\u0323]"
      + "|[aAeEoO]\\u0323\\u0302|[aA]\\u0323\\u0306");

  /** Punctuation expected in text; older Vietnamese encodings have letters at the code points of most other signs. */
  private static final String SIGNS = "“”‘’–—…•€‰™\u00A0°²³₫";

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  /** Percent of the distinct words with diacritics that must be Vietnamese; highland names are spelt differently. */
  private static final int ENOUGH = 80;

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private CsvLetters() {}

  /** The text, or {@code null} with an error; an info reports encodings other than UTF-8. */
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

  /** Converts text decoded as windows-1252 to windows-1258; {@code null} if the result is not Vietnamese. */
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

  /** The distinct words with non-ASCII letters. */
  private static Set<String> marked(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT))
        .filter(word -> word.chars().anyMatch(letter -> letter > '~')).forEach(words::add);
    return words;
  }

  /** Whether a word is spelt as in Vietnamese; a final k counts as c, as in "Đắk". */
  private static boolean isSpelt(String word, Predicate<String> spelt) {
    return spelt.test(word.endsWith("k") ? word.substring(0, word.length() - 1) + "c" : word);
  }
}
