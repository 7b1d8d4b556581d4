package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Letter;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Text;

/** The words of a title that tell what it is about, for comparison: without diacritics and without common words. */
final class TitleWords {

  private static final Expression WORD = Expression.of("\\[@([^\\s\\]]+)[^\\]]*\\]|[\\p{L}\\p{N}]+");

  /** Words that may be added to or missing from any title. */
  private static final Set<String> COMMON = Set.of(("thuc hien trien khai to chuc ve viec cong tac tang cuong day"
      + " manh nang cao hieu qua chat luong "
      + "cac va trong tren dia ban tinh xa phuong dac khu thanh pho huyen quan thi nam giai doan cua tai "
      + "noi dung ke hoach chuong trinh cho theo den tu nhung mot so voi nay hoat dong nhiem vu dinh "
      + "huong tam nhin quy thang ngay toan phuc nham de khi ra boi duong lan thu hanh xay phat "
      + "san choi cuoc buoi dot").split(" "));

  /** A word and its position. */
  record Word(String plain, int from, int to, boolean abbreviated) {}

  private TitleWords() {}

  static List<Word> of(Draft draft, Text title) {
    Map<String, Reference> registry = new HashMap<>();
    draft.plan().references().forEach(reference -> registry.putIfAbsent(reference.id().value(), reference));
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(title.value());
    while (matcher.find()) {
      Reference cited = matcher.group(1) == null ? null : registry.get(matcher.group(1));
      if (cited != null) {
        for (String word : cited(cited).split("[^\\p{L}\\p{N}]+")) {
          words.add(new Word(plain(word), matcher.start(), matcher.end(), true));
        }
      } else if (matcher.group(1) == null) {
        String typed = matcher.group();
        words.add(new Word(plain(typed), matcher.start(), matcher.end(),
            typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT)) && Character.isLetter(typed.charAt(0))));
      }
    }
    return words;
  }

  private static String cited(Reference reference) {
    StringBuilder words = new StringBuilder();
    for (Text part : new Text[] {reference.type(), reference.number(), reference.issuer(), reference.subject(),
        reference.shortName()}) {
      words.append(Text.valueOf(part)).append(' ');
    }
    return words.append(reference.date() == null ? "" : reference.date().words().value()).toString();
  }

  static String plain(String word) {
    return Letter.skeleton(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it tells what the title is about: not a number or a common word. */
  static boolean tells(Word word) {
    return !word.plain.isEmpty() && !COMMON.contains(word.plain) && !Character.isDigit(word.plain.charAt(0));
  }

  /** Those of {@code words} that tell something and do not occur in {@code others}. */
  static List<Word> strange(List<Word> words, List<Word> others) {
    Set<String> known = new HashSet<>();
    others.forEach(word -> known.add(word.plain()));
    List<Word> strange = new ArrayList<>();
    for (Word word : words) {
      if (tells(word) && !known.contains(word.plain())) {
        strange.add(word);
      }
    }
    return strange;
  }
}
