package vn.kehoach.check.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code thực hiện 04 nội dung sau:} above a list of three. The number may be that of any level of the list, so that
 * "03 nhóm với 12 nhiệm vụ" may refer to two levels.
 */
public final class StatedCountDiffers implements Rule {

  private static final Map<String, Integer> WORDS = Map.of("hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7,
      "tám", 8, "chín", 9, "mười", 10);

  private static final String NUMBER = "(\\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";
  private static final String COUNTED = "((?:nhóm )?(?:nhiệm vụ|giải pháp|nội dung|mục tiêu|chỉ tiêu|hoạt động"
      + "|yêu cầu|nguyên tắc|tiêu chí|lĩnh vực|biện pháp|vấn đề|đối tượng|trường hợp|hình thức|chuyên đề|hạng mục"
      + "|chương trình|công việc|tình huống|giai đoạn|công trình|mô hình|đề án|dự án|phong trào|bước|phần|việc|đợt"
      + "|khâu|loại|điểm|cấp độ|nhóm|đột phá|phương án|tiểu ban|phần việc|kịch bản|nguyên nhân|lý do|câu hỏi|quy "
      + "trình|thông điệp|khẩu hiệu|bài"
      + " học|điều kiện|tiểu dự án|trụ cột|vòng|thành phần|danh mục|khối|cụm)(?!\\p{L}))";
  /** The text from the noun to the colon; certain words begin another statement, to which the list then belongs. */
  private static final String REST = "(?: (?!với |cho |về |theo |tại |của |có |gồm |mỗi |trong |để |bằng |và (?:các|"
      + "những|một) |như "
      + "|sau|dưới |cụ thể|chính )\\p{L}+){0,4}";

  /** Before a list: "thực hiện 03 nội dung trọng tâm sau đây:". */
  private static final Sought ANNOUNCED = Sought.of("(?<![\\p{L}\\d/.,%-])" + NUMBER + " " + COUNTED + REST
      + "(?:(?:,? (?:như sau|sau đây|sau|dưới đây|cụ thể|gồm|bao gồm|là|chính|đó là))*\\s*:"
      + "|,? (?:như sau|sau đây|sau|dưới đây)\\s*\\.?)\\s*$", ":", "sau", "dưới đây");
  /** Anywhere above a list headed by the same noun: "Kế hoạch gồm 04 mục tiêu với 24 chỉ tiêu". */
  private static final Sought TOLD = Sought.of(
      "(?:[Kk]ế hoạch(?: này)?|[Cc]hương trình|[Đđ]ề án|[Dd]ự án|[Pp]hong trào|[Cc]uộc vận động|^) ?"
      + "(?:gồm|bao gồm|có|đề ra|xác định|đặt ra) (\\d{1,3}) " + COUNTED + "(?:[^.;:\\d]{0,30}?(?:với|và|gồm|,) "
      + "(\\d{1,3}) " + COUNTED + ")?", "ồm", "có", "đề ra", "xác định", "đặt ra");
  /** Above a table with a row for each: "chia thành 03 giai đoạn". */
  private static final Sought DIVIDED = Sought.at(
      "((?:chia|phân) (?:thành|làm|ra)|(?:[Tt]ổ chức|[Tt]hực hiện)(?: thành| trong| theo)?)(?: các)? " + NUMBER + " "
      + COUNTED, "chia ", "phân ", "Tổ chức ", "tổ chức ", "Thực hiện ", "thực hiện ");
  /** Above a table with the same noun: "tại 06 địa phương, theo lịch sau đây". */
  private static final Sought ROWS = Sought.atNumber(
      "(?<![\\p{L}\\d/.,%-])(\\d{1,3}) (\\p{L}+(?: \\p{L}+)?)(?!\\p{L})");
  /** Above a numbered table: "tổ chức 03 lớp tập huấn cho cán bộ thôn như sau:". */
  private static final Sought TABLED = Sought.atNumber("(?<![\\p{L}\\d/.,%-])(\\d{1,2}) ((?:đợt|lớp|cuộc|buổi|hội nghị"
      + "|chuyến|tuyến|chuyên đề|hội thi|phiên|tổ|đoàn|điểm|mô hình|công trình|dự án|nội dung|nhiệm vụ|hạng mục"
      + "|tiểu ban)(?!\\p{L}))[^.;:()\\d]{0,60}(?:như sau|sau đây|dưới đây)\\s*:\\s*$", "sau", "dưới đây");
  private static final Sought APPENDED = Sought.atNumber(
      "(?<![\\p{L}\\d/.,%-])(\\d{1,3}) (\\p{L}+(?: \\p{L}+)??)(?: \\p{L}+){0,4}(?:;|,| \\()? ?(?:theo |có )?"
      + "(?:danh sách|danh mục|lịch|bảng)(?: chi tiết| cụ thể)? (?:tại|theo|ở) (?:Phụ lục(?: ([IVX]+))?|[Mm]ục"
      + " ([IVX]+))(?![\\p{L}\\d])", "Phụ lục", "ục I", "ục V", "ục X");
  private static final Expression BELOW = Expression.of("(?:sau|dưới) ?(?:đây)?\\s*\\.?\\s*$");
  private static final Expression SOME = Expression.of(
      "(?:ít nhất|tối thiểu|trên|hơn|khoảng|tối đa|không quá|trong số|một trong|mỗi năm|chọn)(?: các| là)? $");

  /** The distance before a number in which a word may make it a bound. */
  private static final int LETTERS_BEFORE = 20;

  /** The distance before the end in which words tell that something is below. */
  private static final int LETTERS_AT_END = 30;

  /** What is below a text: items, and the other content of the node that contains them. */
  private record Listed(List<Node> items, @Nullable Node holder) {

    boolean isNothing() {
      return items.isEmpty() && (holder == null || holder.table() == null && holder.indicators().isEmpty());
    }

    Listed withoutItems() {
      return new Listed(List.of(), holder);
    }
  }

  /** A number and, in the next group of the match, what is counted. */
  private record Told(Text text, MatchResult match, int group) {

    String typed() {
      return match.group(group);
    }

    String noun() {
      return match.group(group + 1);
    }

    Text words() {
      return text.subSequence(match.start(group), match.end(group + 1));
    }
  }

  @Override
  public String id() {
    return "plan/stated-count-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Section section : draft.plan().sections()) {
      look(draft, section.text(), section.heading(), new Listed(section.items(), null), problems);
      section.items().forEach(node -> node(draft, node, problems));
    }
    for (Passage passage : draft.prose(APPENDED)) {
      APPENDED.in(passage, count -> appended(draft, passage, count, problems));
    }
    draft.plan().appendices().forEach(appendix -> {
      look(draft, appendix.section().text(), appendix.title(), new Listed(appendix.section().items(), null), problems);
      appendix.section().items().forEach(node -> node(draft, node, problems));
    });
  }

  /** "tập trung tại 21 xã; danh sách tại Phụ lục II": a numbered table whose second column names what is counted. */
  private void appended(Draft draft, Passage passage, MatchResult count, Problems problems) {
    List<Appendix> appendices = draft.plan().appendices();
    int number = count.group(3) == null ? 1 : RomanNumeral.parse(count.group(3));
    boolean alone = count.group(3) == null && appendices.size() != 1;
    int part = count.group(4) == null ? 0 : RomanNumeral.parse(count.group(4));
    List<Section> sections = draft.plan().sections();
    boolean plain = sections.stream().allMatch(one -> one.number() == null && one.heading() != null);
    Section section = part > 0 ? plain && part <= sections.size() ? sections.get(part - 1) : null
        : alone || number < 1 || number > appendices.size() ? null : appendices.get(number - 1).section();
    TableData table = section == null || section.items().size() != 1 ? null : section.items().get(0).table();
    if (table == null || table.leaves().size() < 2 || isSome(passage.plain(), count.start(1))) {
      return;
    }
    String title = table.leaves().get(1).title().value().toLowerCase(Locale.ROOT);
    String noun = count.group(2).toLowerCase(Locale.ROOT);
    int rows = (int) table.rows().stream().filter(row -> row.group() == null && !isTotal(row)).count();
    boolean same = title.equals(noun) || part > 0 && passage.plain().startsWith(title, count.start(2))
        || title.startsWith(noun + ",") || title.equals("tên " + noun);
    if (same && rows > 1 && Integer.parseInt(count.group(1)) != rows) {
      Text words = passage.text().subSequence(count.start(1), count.end(2));
      problems.add(Problem.warning(id(), draft.place(words),
              "nói “" + words + "” nhưng danh sách ở đó có " + rows,
              "this says “" + words + "”, but the list there has " + rows)
          .hint("sửa con số, hoặc thêm, bớt hàng cho khớp", "correct the number, or add or remove rows")
          .seeAlso(draft.place(table.rows().get(0).cells().isEmpty() ? words : table.leaves().get(1).title())));
    }
  }

  private void node(Draft draft, Node node, Problems problems) {
    look(draft, node.text(), node.title(), new Listed(node.items(), node), problems);
    node.items().forEach(item -> node(draft, item, problems));
  }

  private void look(Draft draft, List<Text> texts, @Nullable Text heading, Listed listed, Problems problems) {
    if (texts.isEmpty() && heading == null || listed.isNothing()) {
      return;
    }
    Text intro = texts.isEmpty() ? heading : texts.get(texts.size() - 1);
    String words = Passage.plain(intro);
    announced(draft, intro, words, listed, problems);
    divided(draft, intro, words, listed, problems);
    tabled(draft, intro, words, listed, problems);
    if (heading != null) {
      String small = Passage.plain(heading).toLowerCase(Locale.ROOT);
      texts.forEach(text -> told(draft, text, small, listed, problems));
    }
  }

  private void announced(Draft draft, Text intro, String words, Listed listed, Problems problems) {
    if (words.indexOf(':') >= words.length() - 2 || isAbove(words)) {
      ANNOUNCED.in(words, count -> {
        if (!isSome(words, count.start(1))) {
          compare(draft, new Told(intro, count, 1), listed, problems);
        }
      });
    }
  }

  /** Whether the last words announce what is below: "... sau đây". */
  private static boolean isAbove(String words) {
    return BELOW.matcher(words).region(Math.max(0, words.length() - LETTERS_AT_END), words.length()).find();
  }

  /** Above a table with a row, or a list with an item, for each. */
  private void divided(Draft draft, Text intro, String words, Listed listed, Problems problems) {
    List<Node> items = listed.items;
    TableData table = listed.holder == null ? null : listed.holder.table();
    List<String> heads = table == null || table.rows().isEmpty() ? List.of() : table.leaves().stream().limit(2)
        .map(column -> column.title().value().toLowerCase(Locale.ROOT)).toList();
    DIVIDED.in(words, count -> {
      boolean named = items.size() > 1 && items.stream().allMatch(item -> isNamed(item, count.group(3)));
      if (heads.contains(count.group(3)) && !count.group(1).matches("(?iu)tổ chức.*|thực hiện.*") || named) {
        compare(draft, new Told(intro, count, 2), named ? listed : listed.withoutItems(), problems);
      }
    });
    if (items.size() > 1 && isAbove(words.replace(":", ""))) {
      ROWS.in(words, count -> {
        String noun = count.group(2).split(" ")[0];
        boolean all = items.stream().allMatch(item -> isLabelled(item, noun));
        if (all && !isSome(words, count.start(1)) && count.start(1) > 0) {
          compare(draft, new Told(intro, count, 1), listed, problems);
        }
      });
    }
    if (!heads.isEmpty() && isAbove(words) || heads.contains("đợt") || heads.contains("vòng")) {
      ROWS.in(words, count -> {
        if (heads.stream().anyMatch(head -> head.equals(count.group(2).strip())) && !isSome(words, count.start(1))) {
          compare(draft, new Told(intro, count, 1), listed.withoutItems(), problems);
        }
      });
    }
  }

  /** One row too many or too few; a number further off, or that of other things in the rows, counts those. */
  private void tabled(Draft draft, Text intro, String words, Listed listed, Problems problems) {
    TableData table = listed.holder != null ? listed.holder.table()
        : listed.items.size() == 1 ? listed.items.get(0).table() : null;
    if (table == null || !words.endsWith(":")) {
      return;
    }
    TABLED.in(words, count -> {
      int said = Integer.parseInt(count.group(1));
      List<TableData.Row> rows = table.rows().stream().filter(row -> !isTotal(row)).toList();
      if (Math.abs(said - rows.size()) == 1 && isNumbered(rows) && !isSome(words, count.start(1))
          && IntStream.range(1, table.width()).noneMatch(column -> kinds(rows, column) == said)) {
        compare(draft, new Told(intro, count, 1), listed, problems);
      }
    });
  }

  /** Whether the rows begin with 1, 2, 3 ... */
  private static boolean isNumbered(List<TableData.Row> rows) {
    return IntStream.range(0, rows.size()).allMatch(i -> rows.get(i).group() == null && !rows.get(i).cells().isEmpty()
        && rows.get(i).cells().get(0).value().matches("0?" + (i + 1) + "\\.?"));
  }

  /** The number of different cells in a column. */
  private static int kinds(List<TableData.Row> rows, int column) {
    return (int) rows.stream().filter(row -> column < row.cells().size())
        .map(row -> row.cells().get(column).value()).distinct().count();
  }

  /** "Giai đoạn 1 (...)". */
  private static boolean isNamed(Node item, String noun) {
    String words = (item.marker() == null ? "" : item.marker().value() + " ") + Text.valueOf(item.firstWords());
    return words.toLowerCase(Locale.ROOT).startsWith(noun + " ");
  }

  /** "Cấp IV (cấp nguy hiểm): ...". */
  private static boolean isLabelled(Node item, String noun) {
    String words = Text.valueOf(item.firstWords());
    return words.length() > noun.length() && words.substring(0, noun.length()).equalsIgnoreCase(noun)
        && words.substring(noun.length()).matches("(?s) (?:\\d{1,2}|[IVX]+)(?!\\p{L}).*");
  }

  private void told(Draft draft, Text text, String heading, Listed listed, Problems problems) {
    String words = Passage.plain(text);
    TOLD.in(words, count -> {
      if (heading.contains(count.group(2).replace("nhóm ", "")) && !isSome(words, count.start(1))) {
        compare(draft, new Told(text, count, 1), listed, problems);
      }
      if (count.group(3) != null && heading.contains(count.group(4))) {
        compare(draft, new Told(text, count, 3), listed, problems);
      }
    });
  }

  private static boolean isSome(String words, int at) {
    return SOME.matcher(words).region(Math.max(0, at - LETTERS_BEFORE), at).find();
  }

  private void compare(Draft draft, Told told, Listed listed, Problems problems) {
    String typed = told.typed();
    String noun = told.noun();
    int said = WORDS.getOrDefault(typed, 0) == 0 ? Integer.parseInt(typed) : WORDS.get(typed);
    Set<Integer> counts = new HashSet<>();
    int direct = count(listed, noun.contains("chỉ tiêu"), counts);
    if (said > 1 && direct > 1 && !counts.contains(said)) {
      problems.add(Problem.warning(id(), draft.place(told.words()),
              "nói “" + typed + " " + noun + "” nhưng dưới đây liệt kê " + direct,
              "this says “" + typed + " " + noun + "”, but the list below has " + direct + " items")
          .hint("sửa con số, hoặc thêm, bớt ý cho khớp", "correct the number, or add or remove items"));
    }
  }

  /** Collects the numbers of items on each level and of table rows; returns the most likely one. */
  private static int count(Listed listed, boolean indicators, Set<Integer> counts) {
    List<Node> items = listed.items;
    Node holder = listed.holder;
    int direct = (int) items.stream().filter(Node::hasWords).count();
    counts.add(direct);
    int told = 0;
    int rows = holder == null ? 0 : rows(holder);
    List<Node> level = items;
    while (!level.isEmpty()) {
      told += level.stream().mapToInt(node -> node.indicators().size()).sum();
      rows += level.stream().mapToInt(StatedCountDiffers::rows).sum();
      counts.add((int) level.stream().filter(node -> node.items().isEmpty()).count());
      level = level.stream().flatMap(node -> node.items().stream()).toList();
      counts.add(level.size());
    }
    counts.add(leaves(items));
    told += holder == null ? 0 : holder.indicators().size();
    counts.add(told);
    counts.add(rows);
    return indicators && told > 0 ? told : direct > 0 ? direct : rows;
  }

  private static int leaves(List<Node> items) {
    return items.stream().mapToInt(node -> node.items().isEmpty() ? 1 : leaves(node.items())).sum();
  }

  private static int rows(Node node) {
    return node.table() == null ? 0
        : (int) node.table().rows().stream().filter(row -> row.group() == null && !isTotal(row)).count();
  }

  private static boolean isTotal(TableData.Row row) {
    return row.cells().stream().limit(2).anyMatch(cell -> ColumnTotal.TOTAL.matcher(cell).matches());
  }
}
