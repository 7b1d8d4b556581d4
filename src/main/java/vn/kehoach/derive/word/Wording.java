package vn.kehoach.derive.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Offices;
import vn.kehoach.derive.recipe.Phrasebook;
import vn.kehoach.derive.recipe.Recipe;
import vn.kehoach.derive.recipe.RecipePattern;
import vn.kehoach.source.Text;

/**
 * Adapts a sentence of the parent to a lower level: replaces offices and scope everywhere except in citations and
 * quotations. Unchanged letters keep their places; new text gets the place of what it replaces.
 */
public final class Wording {

  /** Longer than any name or clause: a rule that inserts more is faulty. */
  private static final int LONGEST = 2_000;

  private record Rule(RecipePattern from, String to) {}

  private static final String ADDRESS = "(?=\\p{Lu})[^;.]{2,120}?(?= (?:trước|để|theo|chậm nhất|vào|định kỳ|hằng"
      + "|hàng)(?!\\p{L})|[;.]|$)";

  /** A body with the first words of its name. */
  private static final Pattern NAMED = Pattern.compile(
      "(?:Sở|sở|Phòng|Bộ|Vụ|Cục|Tổng cục|Viện|Ban|Chi cục) \\p{Lu}[\\p{L}-]*(?: \\p{L}+)?");

  /** Capitals, and a small word after each that is not the beginning of what the body does. */
  private static final Pattern REST_OF_NAME = Pattern.compile("(?:(?:,| và| -)? \\p{Lu}[\\p{L}-]*"
      + "|(?<=\\p{Lu}\\p{L}{0,6})"
      + " (?!(?:tổ|chủ|phối|thực|tham|ban|hướng|tổng|xây|kiểm|theo|là|có|và|về|để|trong|các|trước|sau|cử|gửi"
      + "|báo|được|đã|sẽ"
      + "|thẩm|rà|triển|cấp|hỗ|vận|tại|với|cho|hợp|quản|chỉ|đôn|giám|lập|tiếp|tuyên|bố|cung|phê|công|trình)(?!\\p{L}))"
      + "\\p{Ll}+)+");

  private static final Pattern SENTENCE_END = Pattern.compile("[.:!?…]\\s+$|\\n\\s*$");

  private static final Pattern AGAIN = Pattern.compile(
      "(?<![\\p{L}])((?:tại|ở|trong|cho|của) (?:[^,;.]|(?<=\uE000unit)\\.){3,40})"
      + "(?<again>, (?:nhất là|đặc biệt là|trong đó có) \\1)(?![\\p{L} ])");

  /** Who was told what to do by another has become the same. */
  private static final Pattern ITSELF = Pattern.compile(
      "(?<!\\p{L})(?<who>\\p{Lu}[^,;]{3,80}?)(?<itself> (?:chỉ đạo|hướng dẫn|yêu cầu|giao|phân công|đôn đốc) \\k<who>)"
      + "(?= \\p{Ll})");

  /**
   * @param settled whether it was inserted by a rule; later rules leave it unchanged
   */
  private record Piece(Text text, boolean settled) {}

  private final List<Rule> rules = new ArrayList<>();
  private final List<String> offices;
  private final List<RecipePattern> leftovers;
  private final List<RecipePattern> upward;
  private final List<RecipePattern> stays;
  private final String citation;
  private final boolean territory;
  private final Offices table;

  /** To whom something is sent: a body above, which keeps its name. */
  private static final Pattern ADDRESSEE = Pattern.compile(
      "(?<![\\p{L}])(?:[Gg]ửi|[Đđ]ăng ký|[Nn]ộp|[Bb]áo cáo|[Pp]hản ánh)(?: [\\p{Ll}\\d,/-]+){0,8}? (?:về|cho|đến"
          + "|lên|với|tới) "
      + ADDRESS + "|(?<![\\p{L}])(?:[Gg]ửi|[Nn]ộp) " + ADDRESS
      + "|\\((?:thông )?qua (?=\\p{Lu})[^()]{3,80}\\)");

  /**
   * @param citation the id under which the parent is cited
   */
  Wording(Recipe recipe, Phrasebook book, Offices offices, String citation, @Nullable String level) {
    this.citation = citation;
    this.territory = Lens.isTerritory(level);
    this.table = offices;
    this.offices = offices.all();
    offices.bodies().forEach((body, office) -> {
      String put = NameSlots.of(office.value());
      recipe.heads().forEach((above, here) -> rules.add(new Rule(
          new RecipePattern(Pattern.compile(Pattern.quote(above.value()) + " " + body.pattern()), here),
          here + " " + put)));
      rules.add(new Rule(new RecipePattern(body, office), put));
    });
    for (Recipe.WordRule rule : recipe.wording()) {
      if (rule.level() == null || rule.level().value().equals(level)) {
        rules.add(new Rule(book.pattern(rule.from()), NameSlots.of(rule.to().value())));
      }
    }
    this.upward = recipe.upward().stream().map(book::pattern).toList();
    this.stays = recipe.stays().stream().map(book::pattern).toList();
    this.leftovers = recipe.leftovers().stream().map(book::pattern).toList();
  }

  public Text adapt(Text text) {
    return adapt(text, fixed(text.value()));
  }

  /** Adapts a sentence about what the unit itself does: agencies above it are not replaced. */
  Text adaptOwn(Text text) {
    return adaptOwn(text, 0, text.length());
  }

  /** The same if only a clause of the sentence is about what the unit does. */
  Text adaptOwn(Text text, int from, int to) {
    List<int[]> above = found(upward, text.value()).stream()
        .filter(stretch -> from <= stretch[0] && stretch[0] < to).toList();
    return adapt(text, with(above, fixed(text.value())));
  }

  /** Quotations, citations, and text that the recipe keeps unchanged. */
  private List<int[]> fixed(String words) {
    List<int[]> verbatim = Verbatim.in(words);
    List<int[]> fixed = stays.isEmpty() ? verbatim : with(found(stays, words), verbatim);
    if (territory) {
      return fixed;
    }
    List<int[]> kept = table.bodyAtStart(words).map(body -> with(List.of(new int[] {0, body.length()}), fixed))
        .orElse(fixed);
    return with(ADDRESSEE.matcher(words).results().map(sent -> new int[] {sent.start(), sent.end()}).toList(), kept);
  }

  /** Adds ranges in order, except those that overlap existing ones. */
  private static List<int[]> with(List<int[]> more, List<int[]> fixed) {
    List<int[]> all = new ArrayList<>(fixed);
    more.stream().filter(stretch -> fixed.stream().noneMatch(other -> stretch[0] < other[1] && other[0] < stretch[1]))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(stretch -> stretch[0]));
    return all;
  }

  private static List<int[]> found(List<RecipePattern> patterns, String words) {
    List<int[]> found = new ArrayList<>();
    for (RecipePattern pattern : patterns) {
      for (MatchResult match : pattern.in(words)) {
        boolean apart = found.stream().noneMatch(other -> match.start() < other[1] && other[0] < match.end());
        if (apart) {
          found.add(new int[] {match.start(), match.end()});
        }
      }
    }
    return found;
  }

  private Text adapt(Text text, List<int[]> fixed) {
    List<Piece> pieces = pieces(text, fixed);
    for (Rule rule : rules) {
      pieces = apply(rule, pieces);
    }
    return withoutRepetition(join(pieces, text));
  }

  private static List<Piece> pieces(Text text, List<int[]> fixed) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int[] stretch : fixed) {
      pieces.add(new Piece(text.subSequence(from, stretch[0]), false));
      pieces.add(new Piece(text.subSequence(stretch[0], stretch[1]), true));
      from = stretch[1];
    }
    pieces.add(new Piece(text.subSequence(from, text.length()), false));
    return pieces;
  }

  private List<Piece> apply(Rule rule, List<Piece> pieces) {
    boolean any = pieces.stream().anyMatch(piece -> !piece.settled() && rule.from().isIn(piece.text()));
    if (!any) {
      return pieces;
    }
    List<Piece> result = new ArrayList<>();
    boolean begins = true;
    for (Piece piece : pieces) {
      if (piece.settled()) {
        result.add(piece);
      } else {
        split(rule, piece.text(), begins, result);
      }
      begins = piece.text().length() == 0 ? begins : endsSentence(piece.text().value());
    }
    return result;
  }

  private static boolean endsSentence(String before) {
    return before.isEmpty() || SENTENCE_END.matcher(before).find();
  }

  /**
   * @param begins whether the text is at the beginning of a sentence
   */
  private void split(Rule rule, Text text, boolean begins, List<Piece> result) {
    int from = 0;
    for (MatchResult found : rule.from().in(text.value())) {
      boolean first = found.start() == 0 ? begins : endsSentence(text.value().substring(0, found.start()));
      result.add(new Piece(text.subSequence(from, found.start()), false));
      result.add(new Piece(text.subSequence(found.start(), found.end()).withValue(put(rule, found, first)), true));
      from = found.end();
    }
    result.add(new Piece(text.subSequence(from, text.length()), false));
  }

  /** The replacement of a rule with its groups filled in; with a capital at the beginning of a sentence. */
  private String put(Rule rule, MatchResult found, boolean first) {
    String words = rule.to().replace("[@parent]", "[@" + citation + "]");
    // from the last, because $1 is also the beginning of $10
    for (int group = found.groupCount(); group > 0 && words.length() <= LONGEST; group--) {
      words = words.replace("$" + group, found.group(group) == null ? "" : found.group(group));
    }
    if (words.length() > LONGEST) {
      throw rule.from().gaveUp();
    }
    return first && !Character.isLowerCase(found.group().charAt(0)) ? NameSlots.firstUpper(words) : words;
  }

  private static Text join(List<Piece> pieces, Text original) {
    if (pieces.size() == 1) {
      return original;
    }
    Text whole = Text.of("");
    for (Piece piece : pieces) {
      whole = whole.joined(piece.text());
    }
    return whole.length() == 0 || whole.value().equals(original.value()) ? original : whole;
  }

  /** Names two offices that became the same only once: "A, A và B" becomes "A và B". */
  private Text withoutRepetition(Text text) {
    Text single = text;
    for (String office : offices) {
      String words = Pattern.quote(NameSlots.of(office));
      Matcher twice = Pattern.compile(words + "((?:(?:, | và |; )" + words + ")+)(?!\\p{L})").matcher(single.value());
      while (twice.find()) {
        single = single.without(twice.start(1), twice.end(1));
        twice.reset(single.value());
      }
    }
    // "tại các trường, nhất là tại các trường tiểu học" now names one place twice
    Matcher again = AGAIN.matcher(single.value());
    single = again.find() ? single.without(again.start("again"), again.end("again")) : single;
    Matcher itself = ITSELF.matcher(single.value());
    return itself.find() ? single.without(itself.start("itself"), itself.end("itself")) : single;
  }

  /** Removes an office from the partners in its own assignment. */
  public Text withoutSelf(Text text, String office) {
    String name = Pattern.quote(NameSlots.of(office)).replace("Bảo hiểm xã hội", "\\E(?:Bảo hiểm xã hội|BHXH)\\Q");
    Matcher with = Pattern.compile("([Pp]hối hợp(?: với)? )" + name + "(?: và|,) ").matcher(text.value());
    if (with.find()) {
      return text.without(with.end(1), with.end());
    }
    Matcher beside = Pattern.compile("^Chủ trì(,? phối hợp(?: với)? " + name + ") \\p{Ll}").matcher(text.value());
    if (beside.find()) {
      return text.without(beside.start(1), beside.end(1));
    }
    Matcher first = Pattern.compile("^(?:Phối hợp(?: với)?|Chỉ đạo|Hướng dẫn|Giao|Yêu cầu|Phân công) " + name
        + ",? (\\p{Ll})").matcher(text.value());
    if (!first.find()) {
      return text;
    }
    Text rest = text.without(0, first.start(1));
    return rest.withValue(Letters.firstUpper(rest.value()));
  }

  /** "Phòng Nghiệp" of "Phòng Nghiệp vụ Y thẩm định": the name of a body goes on. */
  private static String whole(String words, MatchResult match) {
    Matcher body = NAMED.matcher(match.group().strip());
    Matcher more = REST_OF_NAME.matcher(words).region(match.end(), words.length())
        .useTransparentBounds(true);
    return body.matches() && more.lookingAt() ? (match.group() + more.group()).strip() : match.group().strip();
  }

  /** Words that still refer to the parent's level, outside citations, each once. */
  public List<String> leftovers(Text adapted) {
    TreeSet<String> found = new TreeSet<>(Comparator.naturalOrder());
    StringBuilder words = new StringBuilder(adapted.value());
    List<int[]> meant = new ArrayList<>(fixed(adapted.value()));
    meant.addAll(found(upward, adapted.value()));
    for (int[] stretch : meant) {
      for (int i = stretch[0]; i < stretch[1]; i++) {
        words.setCharAt(i, '\n');
      }
    }
    String own = NameSlots.MARK.matcher(words).replaceAll("\n");
    for (RecipePattern leftover : leftovers) {
      leftover.in(own).forEach(match -> found.add(whole(own, match)));
    }
    return found.stream().filter(one -> found.stream().noneMatch(other -> other.length() > one.length()
        && other.contains(one))).toList();
  }
}
