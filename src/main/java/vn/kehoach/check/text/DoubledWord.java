package vn.kehoach.check.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.word.Lexicon;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * Finds words typed twice: {@code của của}, {@code thực hiện thực hiện}. Vietnamese reduplication (luôn luôn) is
 * allowed.
 */
public final class DoubledWord implements Rule {

  /** Words that are never correct twice in a row. */
  private static final Set<String> FUNCTION_WORDS = Set.of("của", "và", "các", "những", "cho", "để", "với", "trong",
      "về", "theo", "được", "là", "có", "không", "tại", "từ", "đến", "do", "bởi", "khi", "như", "thì", "mà", "này",
      "sẽ", "đã", "đang", "phải", "cần", "một", "hoặc", "nhưng", "trên", "dưới", "giữa", "sau", "trước", "bị", "nếu",
      "vì", "nhằm", "cùng", "cũng", "việc");

  /** Words that begin the name of a body and also end other words: đại hội, liên đoàn. */
  private static final Set<String> BODIES = Set.of("hội", "đoàn", "đội");

  private static final Sought UNIT = Sought.at("(?:[Xx]ã|[Pp]hường|[Tt]hôn|[Ấấ]p|[Tt]ỉnh) \\p{Lu}\\p{L}*(?: "
      + "\\p{Lu}\\p{L}*)*(?! \\d)", "xã ^", "Xã ^", "phường ^", "Phường ^",
      "thôn ^", "Thôn ^", "ấp ^", "tỉnh ^");

  private static final Sought AND = Sought.at(" và (?=\\p{Lu})", " và ^");
  /** More of a name follows. */
  private static final Expression GOES_ON = Expression.of(" (?:[-–] )?[\\p{Lu}\\d]");
  private static final int LONG_NAME = 8;

  /** The longest repeated phrase looked for, in syllables. */
  private static final int LONGEST = 6;

  @Override
  public String id() {
    return "text/doubled-word";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages(UNIT)) {
      if (Spelling.isChecked(passage)) {
        listed(draft, passage, problems);
      }
    }
    for (Passage passage : draft.passages(AND)) {
      AND.in(passage, and -> twice(draft, passage, and.start(), and.end(), problems));
    }
    for (Words words : Words.of(draft)) {
      if (Spelling.isChecked(words.passage())) {
        int[] hashes = words.hashes();
        for (int i = 1; i < hashes.length; i++) {
          i = isEcho(hashes, i) ? pair(draft, words.passage(), words, i, problems) : i;
        }
      }
    }
  }

  /** "Xí nghiệp số 1 và Xí nghiệp số 1": one name twice. */
  private void twice(Draft draft, Passage passage, int from, int to, Problems problems) {
    String plain = passage.plain();
    int end = to;
    while (end < plain.length() && ",.;:()".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    String name = null;
    for (int at = to + LONG_NAME; at <= end && from >= at - to; at++) {
      int first = from - (at - to);
      boolean whole = (at == end || plain.charAt(at) == ' ' && !GOES_ON.matcher(plain).region(at, end).lookingAt())
          && (first == 0 || !Character.isLetterOrDigit(plain.charAt(first - 1)));
      name = whole && plain.regionMatches(first, plain, to, at - to) ? plain.substring(to, at) : name;
    }
    if (name != null) {
      Text place = passage.text().subSequence(to, to + name.length());
      problems.add(Problem.warning(id(), draft.place(place),
              "“" + place + "” gõ hai lần, hai bên chữ “và”", "“" + place + "” is on both sides of “và”")
          .hint("bỏ tên lặp, hoặc viết tên nơi còn thiếu", "delete the repeated name, or write the missing one"));
    }
  }

  /** A name that occurs twice in one list: "xã Quảng Điền, xã Đan Điền, xã Quảng Điền". */
  private void listed(Draft draft, Passage passage, Problems problems) {
    Set<String> names = new HashSet<>();
    int[] end = {-1};
    UNIT.in(passage, unit -> {
      String between = end[0] < 0 ? "" : passage.plain().substring(end[0], unit.start());
      if (!List.of(", ", " và ", ", và ").contains(between)) {
        names.clear();
      }
      end[0] = unit.end();
      if (!names.add(unit.group().toLowerCase(Locale.ROOT))) {
        Text place = passage.text(unit);
        problems.add(Problem.warning(id(), draft.place(place),
                "“" + place + "” đã có trong danh sách này", "“" + place + "” is already in this list")
            .hint("bỏ tên lặp, hoặc viết tên nơi còn thiếu", "delete the repeated name, or write the missing one"));
      }
    });
  }

  /** Quick test: whether the same word occurs at most {@link #LONGEST} words before. */
  private static boolean isEcho(int[] hashes, int index) {
    int hash = hashes[index];
    for (int before = Math.max(0, index - LONGEST); before < index; before++) {
      if (hashes[before] == hash) {
        return true;
      }
    }
    return false;
  }

  /** Checks the word at {@code index} against those before it; returns the index of the last word checked. */
  private int pair(Draft draft, Passage passage, Words words, int index, Problems problems) {
    Severity severity = severity(words, index);
    if (severity == Severity.INFO && passage.isQuoted(words.get(index - 1).from())) {
      return index;
    }
    if (severity != null) {
      problems.add(twice(draft, words, index, 1).as(severity));
      return index;
    }
    for (int length = LONGEST; length > 1; length--) {
      if (isPhraseTwice(words, index, length)) {
        if (!namesMore(words, index, length)) {
          problems.add(twice(draft, words, index, length));
        }
        return index + 1;
      }
    }
    return index;
  }

  /** Whether the last {@code length} words repeat the {@code length} words before them, perhaps after a comma. */
  private static boolean isPhraseTwice(Words words, int index, int length) {
    boolean may = index >= 2 * length - 1 && words.get(index).isAs(words.get(index - length));
    if (!may) {
      return false;
    }
    int second = index - length + 1;
    for (int i = second; i <= index; i++) {
      boolean parted = i > second && (!words.get(i).follows() || !words.get(i - length).follows());
      if (!isSame(words, i, length) || parted) {
        return false;
      }
    }
    boolean near = words.get(second).follows() || words.get(second).from() - words.get(second - 1).to() == 2
        && !words.get(second).opens();
    // "Công đoàn trường, Đoàn trường": a new name begins after the comma
    boolean other = !words.get(second).follows() && words.get(second).isTitle()
        && words.get(second - length).isLower() && words.get(second - length).follows();
    // "06 khu phố (Khu phố 1, Khu phố 2)": the bracket lists them by name
    boolean named = words.get(second).from() > 0 && words.get(second).isTitle()
        && words.passage().plain().charAt(words.get(second).from() - 1) == '(';
    return near && !other && !named && !(length == 2 && isReduplicated(words, index));
  }

  /** "xe đạp, xe đạp điện": whether a short phrase goes on after the comma and so names something else. */
  private static boolean namesMore(Words words, int index, int length) {
    if (length > 3) {
      return false;
    }
    boolean comma = !words.get(index - length + 1).follows();
    return comma && words.after(index) != null && !FUNCTION_WORDS.contains(words.get(index).lower());
  }

  private static boolean isSame(Words words, int index, int back) {
    return words.get(index).isAs(words.get(index - back)) && !words.get(index).bound()
        && !words.get(index - back).bound();
  }

  /** "từng bước từng bước": repeated on purpose. */
  private static boolean isReduplicated(Words words, int index) {
    return Set.of("từng", "rất", "hết", "ngày", "từ", "mỗi").contains(words.get(index - 1).lower())
        || words.get(index).isUpper() || words.get(index).isAs(words.get(index - 1));
  }

  private static @Nullable Severity severity(Words words, int index) {
    Word second = words.get(index);
    boolean twice = second.follows() && isSame(words, index, 1) && second.value().length() > 1;
    // "đại hội Hội Nông dân"
    boolean begins = BODIES.contains(second.lower()) && words.get(index - 1).isLower() && words.after(index) != null
        && words.after(index).isTitle();
    boolean name = second.isTitle() && (begins || !words.get(index - 1).isLower() && !words.get(index - 1).opens());
    // "15 ngày ngày"
    boolean counted = twice && second.lower().equals("ngày") && words.get(index - 1).from() > 1
        && Character.isDigit(words.passage().plain().charAt(words.get(index - 1).from() - 2));
    if (!twice || name || !counted && Lexicon.Reduplications.ALL.contains(second.lower())) {
      return null;
    }
    if (counted || FUNCTION_WORDS.contains(second.lower())) {
      return Severity.WARNING;
    }
    // "Trưởng đoàn Đoàn số 1": the second word begins a name
    if (second.isTitle() && words.get(index - 1).isLower()) {
      return null;
    }
    Word before = words.before(index - 1);
    Word after = words.after(index);
    boolean endsCompound = before != null && before.letters().seconds().contains(second.letters());
    boolean beginsCompound = after != null && second.letters().seconds().contains(after.letters());
    if (endsCompound && beginsCompound) {
      return null;
    }
    return beginsCompound || endsCompound && after == null ? Severity.WARNING : Severity.INFO;
  }

  /** The problem of {@code length} words, ending at {@code last}, that repeat those before them. */
  private Problem twice(Draft draft, Words words, int last, int length) {
    int begin = words.get(last - 2 * length + 1).from();
    Text text = words.passage().text();
    Text all = text.subSequence(begin, words.get(last).to());
    String once = text.value().substring(begin, words.get(last - length).to()).strip();
    return Problem.warning(id(), draft.place(all),
            "“" + all + "” gõ trùng chữ", "“" + all + "” is typed twice")
        .hint("viết “" + once + "”", "write “" + once + "”");
  }
}
