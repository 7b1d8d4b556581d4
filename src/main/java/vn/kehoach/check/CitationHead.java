package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * The first part of a citation up to its number (type, number and symbol); the date, issuer and subject after it are
 * read later.
 *
 * @param from       where it begins in the passage; {@code to} is where its number ends
 * @param type       as typed; {@code null} if there is none before the number
 * @param saysNumber whether "số" precedes the number
 * @param number     with its symbol; {@code null} if it is left blank
 * @param issuer     an issuer before the number: "Nghị quyết của Quốc hội số ..."
 */
record CitationHead(int from, int to, @Nullable Text type, boolean saysNumber, @Nullable Text number,
    @Nullable Symbol symbol, @Nullable Text issuer) {

  /** Document types; longer names come before names they begin with. */
  private static final String TYPE =
      "(?:[Bb]ộ luật|[Ll]uật|[Pp]háp lệnh|[Nn]ghị quyết(?: liên tịch)?|[Nn]ghị định|[Qq]uyết định|[Cc]hỉ thị"
      + "|[Tt]hông tư(?: liên tịch)?|[Tt]hông báo(?: kết luận)?|[Kk]ế hoạch(?: liên tịch| phối hợp| hành động)?"
      + "|[Cc]hương trình(?: hành động| phối hợp)?|[Kk]ết luận|[Qq]uy định|[Qq]uy chế|[Hh]ướng dẫn|[Cc]ông văn"
      + "|[Cc]ông điện|[Tt]ờ trình|[Đđ]ề án|[Bb]áo cáo|[Pp]hương án|[Vv]ăn bản hợp nhất|[Vv]ăn bản|[Ll]ệnh|[Tt]hông tri"
      + "|[Dd]ự án)";

  private static final Sought BLANK = Sought.at(
      "[Ss]ố:?(?:\\s*[.…_]+\\s*|\\s+|)([-/]" + Symbol.CODE + "(?:[-/]" + Symbol.CODE + ")*+)", "Số", "số");

  private static final Expression BEFORE_BARE = Expression.of("(" + TYPE + ")\\s+(số\\s+)?$");
  private static final Expression BARE = Expression.of(
      "(\\d{1,5}(?:/(?:19|20)\\d{2})?)(?![\\p{L}\\d%/–-])(?!\\s*[-–/]\\s*[\\p{L}\\d])(?![.,]\\d)"
      + "(?!\\s+(?:năm|tháng|ngày|quý|tuần|giờ|người|nhiệm|chỉ|mục|nội|đề|dự|kế|chương|phần|lớp|xã|huyện|tỉnh|thành"
      + "|trường|đơn|hộ|triệu|tỷ|nghìn|đồng|phút|buổi|tiết|trang|[-–đ]))");

  /** After a number: the thing it counts. */
  private static final Expression COUNTS = Expression.of(
      " (?!(?:ngày|của|do|về|năm|và|để|đã|được|tại|thì|trong|có|nêu|là|ban|phê|theo|cho|với|còn|này|trên|nói|quy)"
      + "(?!\\p{L}))\\p{Ll}+");

  private static final Expression BEFORE = Expression.of("(" + TYPE + ")\\s*(số:?\\s*)?$");
  /** The first letters of document types. */
  private static final String FIRST_LETTERS = "bBlLpPnNqQcCtTkKhHđĐvVdD";
  private static final Expression BEFORE_WITH_ISSUER = Expression.of(
      "(?<!\\p{L})(" + TYPE + ")\\s+của\\s+((?:(?!" + TYPE + ")[^,;.:“”()]){3,60})\\s+(số:?\\s*)$");
  /** "Luật Lưu trữ số 33/2024/QH15": the name is between type and number. */
  private static final Expression BEFORE_LAW = Expression.of(
      "(?<!\\p{L})(Bộ luật|Luật|Pháp lệnh)\\s+\\p{Lu}[^;.:“”()\\d]{2,70}\\s+(?:số:?|\\()\\s*$");
  private static final Expression NUMBER_WORD = Expression.of("(?<!\\p{L})[Ss]ố:?\\s*$");

  private static final Marks SYMBOL_MARKS = Marks.of("/-");

  private static final int[] NONE = {};

  /** The last words of document types. */
  private static final Set<String> LAST_WORDS = Set.of("luật", "Luật", "lệnh", "Lệnh", "quyết", "tịch", "định", "thị",
      "tư", "báo", "luận", "hoạch", "hợp", "động", "trình", "chế", "dẫn", "văn", "điện", "án", "cáo", "nhất", "bản",
      "tri");
  private static final int LONGEST_LAST_WORD = 5;

  private static final int LOOK_BACK = 110;
  /** How far before a number its type is searched for; no type is longer. */
  private static final int TYPE_BACK = 40;

  /** All citation heads in a passage, in order. */
  static List<CitationHead> in(Passage passage) {
    String words = passage.plain();
    int[] numbers = passage.hasDigit() ? passage.numbers() : NONE;
    List<CitationHead> heads = new ArrayList<>();
    int behind = 0;
    for (int at : numbers) {
      Matcher symbol = at >= behind && mayBeginSymbol(words, at) ? Ahead.of(at, Symbol.PARTS, words) : null;
      if (symbol != null && symbol.lookingAt()) {
        behind = symbol.end();
        CitationHead head = symbol(passage, words, symbol);
        if (head != null) {
          heads.add(head);
        }
      }
    }
    if (passage.hasAny(SYMBOL_MARKS)) {
      BLANK.in(passage, match -> heads.add(blank(passage, words, match)));
    }
    for (int at : numbers) {
      if (endsType(words, at)) {
        Matcher bare = Ahead.of(at, BARE, words);
        if (bare.lookingAt() && !isYear(bare.group(1))) {
          bare(passage, words, bare, heads);
        }
      }
    }
    // by hand: the JVM generates a Comparator.comparingInt anew at every start
    heads.sort((one, other) -> Integer.compare(one.from(), other.from()));
    return heads;
  }

  /** A quick test on the character after the digits, which rules out most numbers as part of a symbol. */
  private static boolean mayBeginSymbol(String words, int from) {
    if (from > 0 && isBound(words, from)) {
      return false;
    }
    int at = from;
    while (at < words.length() && words.charAt(at) >= '0' && words.charAt(at) <= '9') {
      at++;
    }
    if (at < words.length() && words.charAt(at) >= 'a' && words.charAt(at) <= 'z') {
      at++;
    }
    char next = Ahead.next(words, at, "");
    return "-–/qnktc".indexOf(next) >= 0 || Character.isUpperCase(next);
  }

  /** Whether the number follows a letter, or a mark that makes it part of another number: 12:30. */
  private static boolean isBound(String words, int number) {
    char mark = words.charAt(number - 1);
    return "/.,-".indexOf(mark) >= 0 || Character.isLetter(words.codePointBefore(number))
        || mark == ':' && number > 1 && words.charAt(number - 2) >= '0' && words.charAt(number - 2) <= '9';
  }

  /** Finds a number after a document type, without a symbol. */
  private static void bare(Passage passage, String words, MatchResult number, List<CitationHead> heads) {
    Matcher type = BEFORE_BARE.matcher(words).region(Math.max(0, number.start() - TYPE_BACK), number.start());
    // "210 KL/TW" is not a number alone: it was already read with its symbol. "Dự án 8" is the eighth part of a
    // programme, and "hướng dẫn 210 doanh nghiệp" describes an activity
    boolean part = number.group(1).length() < 3;
    boolean counts = COUNTS.matcher(words).region(number.end(), words.length()).lookingAt();
    if (type.find() && !(type.group(2) == null && (counts || part && type.group(1).endsWith("ự án")))
        && heads.stream().noneMatch(head -> head.from() == type.start())) {
      heads.add(new CitationHead(type.start(), number.end(1), span(passage, type, 1), type.group(2) != null,
          span(passage, number, 1), null, null));
    }
  }

  /** Whether the word before a number, apart from "số", may be the last word of a document type. */
  private static boolean endsType(String words, int at) {
    int end = back(words, at, ' ');
    if (saysNumber(words, end)) {
      end = back(words, back(words, end, ':') - "số".length(), ' ');
    }
    int from = end;
    while (from > 0 && Alphabet.isLetter(words.charAt(from - 1)) && end - from <= LONGEST_LAST_WORD) {
      from--;
    }
    return LAST_WORDS.contains(words.substring(from, end));
  }

  private static boolean saysNumber(String words, int end) {
    int to = back(words, end, ':');
    return to >= 2 && words.charAt(to - 1) == 'ố' && (words.charAt(to - 2) == 's' || words.charAt(to - 2) == 'S');
  }

  private static int back(String words, int from, char skipped) {
    int at = from;
    while (at > 0 && words.charAt(at - 1) == skipped) {
      at--;
    }
    return at;
  }

  private static boolean isYear(String number) {
    return number.length() == 4 && number.compareTo("1930") > 0 && number.compareTo("2100") < 0;
  }

  private static Text span(Passage passage, MatchResult matcher, int group) {
    return passage.text(matcher, group);
  }

  private static @Nullable CitationHead symbol(Passage passage, String words, MatchResult match) {
    Symbol symbol = Symbol.parse(match.group());
    if (symbol == null) {
      return null;
    }
    int from = match.start();
    int to = match.end();
    Text number = passage.text().subSequence(from, to);
    Matcher before = endsType(words, from) ? before(words, from) : null;
    if (before != null) {
      return new CitationHead(before.start(), to, span(passage, before, 1), before.group(2) != null,
          number, symbol, null);
    }
    boolean assembly = symbol.codes().get(0).startsWith("QH") || symbol.codes().get(0).startsWith("UBTVQH");
    Matcher law = assembly ? BEFORE_LAW.matcher(words).region(Math.max(0, from - LOOK_BACK), from) : null;
    if (law != null && law.find()) {
      return new CitationHead(law.start(), to, span(passage, law, 1), true, number, symbol, null);
    }
    boolean says = saysNumber(words, back(words, from, ' '));
    Matcher issued = says ? BEFORE_WITH_ISSUER.matcher(words).region(Math.max(0, from - LOOK_BACK), from) : null;
    if (issued != null && issued.find()) {
      return new CitationHead(issued.start(), to, span(passage, issued, 1), true, number, symbol,
          span(passage, issued, 2));
    }
    boolean spaced = Character.isLetter(match.group(3).stripLeading().codePointAt(0));
    boolean named = NUMBER_WORD.matcher(words).region(Math.max(0, from - 6), from).find();
    boolean known = symbol.type() != null && symbol.codes().size() > 1 || symbol.regime() != Symbol.Regime.UNKNOWN
        && !spaced;
    return named || known && symbol.typed().contains("/")
        ? new CitationHead(from, to, null, named, number, symbol, null)
        : null;
  }

  private static CitationHead blank(Passage passage, String words, MatchResult match) {
    Matcher before = endsType(words, match.start()) ? before(words, match.start()) : null;
    return new CitationHead(before == null ? match.start() : before.start(), match.end(),
        before == null ? null : span(passage, before, 1), true, null, null, null);
  }

  /** The longest document type that ends right before a position and begins a word. */
  private static @Nullable Matcher before(String words, int to) {
    Matcher before = BEFORE.matcher(words);
    int first = Math.max(0, to - TYPE_BACK);
    for (int at = first; at < to; at++) {
      boolean begins = FIRST_LETTERS.indexOf(words.charAt(at)) >= 0
          && (at == first || !Alphabet.isLetter(words.charAt(at - 1)));
      if (begins && before.region(at, to).lookingAt()) {
        return before;
      }
    }
    return null;
  }
}
