package vn.kehoach.derive.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Coverage;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Budget;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Remarks;
import vn.kehoach.source.Text;

/** The figures of one unit: its shares of the parent's counts and sums, and the rates for its kind of area. */
public final class UnitFigures {

  /** Printed for a figure that is still unknown. */
  private static final String BLANK = "…";

  private static final Pattern PART = Pattern.compile(";\\s*|$");

  private static final Pattern PARTS =
      Pattern.compile(",? \\(?(?:trong đó|gồm|bao gồm):? (?:[^;.]|\\.(?=\\d))*?\\)?(?=[;.](?!\\d)|$)");

  /** A figure of all units together. */
  private static final Pattern TOGETHER = Pattern.compile("(?<!\\p{L})(?<all>(?:[Tt]oàn|[Cc]ả) (?:Đảng bộ|ngành|Hội"
      + "|Đoàn|tỉnh|thành phố|nước|đơn vị|xã|phường|đặc khu|trường|trung tâm|quốc))(?! \\p{Lu})(?: [^\\d.;%/]{0,60})? "
      + "(?<figure>(?!0?[12] )\\d{1,3}(?:\\.\\d{3})+|\\d{2,})(?<noun> (?!(?:năm|ngày|tháng|giờ|lần|buổi|xã"
      + "|phường|đặc khu|tỉnh|thành phố|trường|chi bộ|đơn vị|bệnh viện)(?!\\p{L}))(?:(?:cán|công|chiến|học|giáo|đoàn"
      + "|hội|thành|doanh|bệnh|gia|sản|đại|thanh|cơ|hồ|đảng|hộ|mô|không|viên|câu|điểm) )?\\p{Ll}+)");

  private static final Pattern NAMED_PARTS = Pattern.compile("[,;]? \\(?(?:trong đó|gồm|bao gồm):? (?=\\p{Lu})");

  private static final Pattern NAMED_PART =
      Pattern.compile("(?<who>\\p{Lu}[^\\d,;]{2,80}) (?<sum>\\d[\\d.]*)(?= \\p{Ll})");

  private static final Pattern WHOLE_NUMBER =
      Pattern.compile("(?<![\\d.,/-]|năm )(?:\\d{1,3}(?:\\.\\d{3})+|\\d{2,})(?= \\p{L})");

  private final Unit unit;
  private final Apportionment apportionment;
  private final Allotments allotments;
  private final Remarks remarks;
  private final Coverage coverage;
  private final int firstYear;
  private final Set<String> gone = new HashSet<>();

  /**
   * @param allotments what the parent's tables allot
   * @param firstYear  targets of earlier years are dropped
   */
  public UnitFigures(Unit unit, Apportionment apportionment, Allotments allotments, Remarks remarks, Coverage coverage,
      int firstYear) {
    this.unit = unit;
    this.apportionment = apportionment;
    this.allotments = allotments;
    this.remarks = remarks;
    this.coverage = coverage;
    this.firstYear = firstYear;
  }

  /**
   * A sentence with the unit's own figures: those that a table of the parent allots, and blanks for what all units
   * reach together.
   */
  public Text own(Text words) {
    Text blank = together(words);
    return allotments.isNone() ? blank : allotted(blank, blank != words);
  }

  /** "Toàn tỉnh có 612.400 người": a total of which nobody says what the unit's part is. */
  private Text together(Text words) {
    Matcher all = TOGETHER.matcher(words.value());
    if (!all.find()) {
      return words;
    }
    Text part = namedPart(words, all);
    if (part != null) {
      return part;
    }
    String level = String.valueOf(unit.parsed().level());
    boolean named = unit.parsed().isTerritory() || level.equals("chi bộ");
    Long given = allotments.of(words.subSequence(all.start("figure"), all.end("figure")), unit);
    boolean allotted = given != null && given > 0;
    Text own = allotted ? words : blank(words, all);
    if (named) {
      boolean capital = Character.isUpperCase(all.group("all").charAt(0));
      String whole = level.equals("chi bộ") ? level : "toàn " + level;
      own = own.replaced(all.start("all"), all.end("all"), capital ? Letters.firstUpper(whole) : whole);
    }
    if (own.equals(words)) {
      return words;
    }
    remarks.takeQuoted(words, own);
    if (!allotted) {
      remarks.on(own, "xem lại: “" + all.group("figure") + all.group("noun") + "” là số của cấp trên; ghi số của đơn vị"
          + " vào chỗ “…”");
    }
    return own;
  }

  /** "8.500 hiện vật; trong đó Bảo tàng Hùng Vương 5.000 hiện vật, ...": the part of the unit by its name. */
  private @Nullable Text namedPart(Text words, Matcher all) {
    Matcher parts = NAMED_PARTS.matcher(words.value());
    if (!parts.find(all.end("figure"))) {
      return null;
    }
    for (Matcher part = NAMED_PART.matcher(words.value()).region(parts.end(), words.length()); part.find();) {
      if (unit.isNamedIn(part.group("who")) && noun(words, part.end("sum")).equals(noun(words, all.end("figure")))) {
        Text own = words.subSequence(0, parts.start());
        List<MatchResult> sums = WHOLE_NUMBER.matcher(own.value()).results().toList();
        for (int i = sums.size() - 1; i >= 0; i--) {
          boolean first = sums.get(i).start() == all.start("figure");
          own = !first && !sums.get(i).group().contains(".") ? own
              : own.replaced(sums.get(i).start(), sums.get(i).end(), first ? part.group("sum") : BLANK);
        }
        own = own.plus(Text.of("."));
        remarks.takeQuoted(words, own);
        remarks.on(own, "xem lại: “" + all.group("figure") + all.group("noun") + "” là số của cấp trên; của đơn vị là “"
            + part.group("sum") + "”");
        return own;
      }
    }
    return null;
  }

  /** "có 560.000 căn, sản lượng 1.300 tấn; riêng năm 2027 có 130.000 căn": all are of all units. */
  private Text blank(Text words, Matcher all) {
    String noun = noun(words, all.end("figure"));
    Matcher parts = NAMED_PARTS.matcher(words.value());
    int end = parts.find(all.end("figure")) ? parts.start() : words.length();
    int clause = Math.min(end, (words + ";").indexOf(';', all.end("figure")));
    Text own = words;
    List<MatchResult> sums = WHOLE_NUMBER.matcher(words.value()).results().toList();
    for (int i = sums.size() - 1; i >= 0; i--) {
      MatchResult sum = sums.get(i);
      boolean other = sum.start() > all.start("figure") && sum.group().contains(".")
          && (sum.start() < clause || sum.start() < end && noun(words, sum.end()).equals(noun));
      if (sum.start() == all.start("figure") || other && allotments.of(Text.of(sum.group()), unit) == null) {
        own = own.replaced(sum.start(), sum.end(), BLANK);
      }
    }
    return own;
  }

  private static String noun(Text words, int from) {
    return words.value().substring(from).strip().split("[^\\p{L}]", 2)[0];
  }

  /** A sentence with the unit's own figures where the parent's are those that a table of it allots. */
  private Text allotted(Text given, boolean isTotal) {
    Text words = withoutNothing(given);
    Text own = words;
    List<String> said = new ArrayList<>();
    boolean sure = isTotal;
    int done = 0;
    for (Matcher sum = WHOLE_NUMBER.matcher(words.value()); sum.find();) {
      Long part = allotments.of(words.subSequence(sum.start(), sum.end()), unit);
      if (part == null || sum.start() < done) {
        continue;
      }
      // a small number may be another one by chance, unless it follows one that is not
      boolean put = part > 0 && (sure || sum.group().length() > 2);
      sure |= put;
      String grouped = part < 10 ? "0" + part : Decimal.grouped(part);
      said.add("xem lại: “" + sum.group() + "” là số của cấp trên; bảng phân bổ của cấp trên "
          + (part == 0 ? "không có phần của đơn vị" : "ghi cho đơn vị “" + grouped + "”"));
      if (put) {
        int shift = own.length() - words.length();
        own = own.replaced(sum.start() + shift, sum.end() + shift, grouped);
        int[] parts = parts(own, sum.start() + shift + grouped.length(), Figure.count(sum.group()));
        if (parts != null) {
          done = parts[1] - (own.length() - words.length());
          own = own.without(parts[0], parts[1]);
        }
      }
    }
    if (own != given) {
      remarks.takeQuoted(given, own);
    }
    Text told = own;
    said.forEach(remark -> remarks.on(told, remark));
    return own;
  }

  /** Without the parts of a list of which a table gives the unit none, if it has some of the others. */
  private Text withoutNothing(Text words) {
    List<int[]> parts = new ArrayList<>();
    boolean some = false;
    int from = 0;
    for (Matcher end = PART.matcher(words.value()); end.find();) {
      List<Long> given = WHOLE_NUMBER.matcher(words.value().substring(from, end.end())).results()
          .map(number -> allotments.of(Text.of(number.group()), unit)).filter(Objects::nonNull).toList();
      some |= given.stream().anyMatch(part -> part > 0);
      if (!given.isEmpty() && given.stream().allMatch(part -> part == 0)) {
        Matcher number = WHOLE_NUMBER.matcher(words.value().substring(from, end.end()));
        int first = number.find() && from == 0 ? number.start() : from;
        parts.add(new int[] {first, end.end()});
      }
      from = end.end();
    }
    Text own = words;
    for (int i = parts.size() - 1; i >= 0 && some; i--) {
      coverage.leave("“" + Coverage.shorten(words.value().substring(parts.get(i)[0], parts.get(i)[1]).strip()) + "”",
          "bảng phân bổ không có phần của đơn vị", "the table allots nothing to the unit");
      own = own.without(parts.get(i)[0], parts.get(i)[1]);
    }
    return own;
  }

  /** "21 đảng viên, trong đó khối xã 3.450, khối cơ quan 750": parts of the parent's total are none of the unit's. */
  private int @Nullable [] parts(Text words, int from, @Nullable Long total) {
    Matcher parts = PARTS.matcher(words.value());
    if (!parts.find(from) || total == null || words.value().substring(from, parts.start()).matches(".*[.;].*")) {
      return null;
    }
    boolean allotted = WHOLE_NUMBER.matcher(parts.group()).results()
        .allMatch(number -> allotments.of(Text.of(number.group()), unit) != null);
    if (allotted) {
      // columns of the same table
      return null;
    }
    long sum = WHOLE_NUMBER.matcher(parts.group()).results().map(number -> Figure.count(number.group()))
        .filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    return sum == total ? new int[] {parts.start(), parts.end()} : null;
  }

  /** The indicators of which the unit has no share. */
  public Set<String> gone() {
    return gone;
  }

  /** The unit's share of an indicator; {@code null} if it has none. */
  public @Nullable Indicator indicator(Indicator indicator) {
    List<Indicator.Figure> targets = figures(indicator, indicator.targets());
    List<Indicator.Figure> parts = figures(indicator, indicator.parts());
    boolean byArea = IndicatorKind.of(indicator) == IndicatorKind.RATE && targets.size() == 1 && parts.size() == 1
        && indicator.parts().size() > 1 && isArea(parts.get(0));
    if (byArea) {
      // a rate for the unit's kind of area applies to the unit
      targets = List.of(new Indicator.Figure(targets.get(0).label(), parts.get(0).value()));
      parts = List.of();
    }
    if (targets.isEmpty() && !indicator.targets().isEmpty()) {
      String name = indicator.id() == null ? "“" + Coverage.shorten(String.valueOf(indicator.text())) + "”"
          : indicator.id().value();
      coverage.leave(name, "phần của đơn vị bằng 0 hoặc không thuộc khu vực, giai đoạn của đơn vị",
          "the share of the unit is 0, or is not for its area or period");
      if (indicator.id() != null) {
        gone.add(indicator.id().value());
      }
      return null;
    }
    return new Indicator(indicator.span(), indicator.id(), indicator.text(), indicator.unit(), indicator.compare(),
        indicator.baseline(), targets, parts);
  }

  private List<Indicator.Figure> figures(Indicator indicator, List<Indicator.Figure> figures) {
    List<Indicator.Figure> own = new ArrayList<>();
    for (Indicator.Figure figure : figures) {
      if (isElsewhere(figure) || hasLapsed(figure)) {
        continue;
      }
      Text value = value(figure.value());
      if (value == null) {
        continue;
      }
      if (value.value().equals(BLANK) && indicator.text() != null) {
        remarks.on(indicator.text(), "xem lại: chưa có căn cứ để chia “" + figure.value()
            + (indicator.unit() == null ? "" : " " + indicator.unit()) + "” của cấp trên; ghi phần của đơn vị");
      }
      boolean allotted = value != figure.value() && allotments.of(figure.value(), unit) != null;
      if (allotted && indicator.text() != null) {
        remarks.on(indicator.text(), "xem lại: phần của đơn vị theo bảng phân bổ của cấp trên");
      }
      String column = allotted ? null : apportionment.chosenFor(figure.value());
      if (column != null && indicator.text() != null && !value.value().equals(BLANK)) {
        remarks.on(indicator.text(), "xem lại: phần của đơn vị chia theo cột “" + column + "” của danh sách");
      }
      own.add(new Indicator.Figure(figure.label(), value));
    }
    return List.copyOf(own);
  }

  private boolean isElsewhere(Indicator.Figure figure) {
    String area = figure.label() == null ? null : Area.LEVELS.get(Letters.lower(figure.label().value()));
    return area != null && !area.equals(unit.level());
  }

  private static boolean isArea(Indicator.Figure figure) {
    return figure.label() != null && Area.LEVELS.containsKey(Letters.lower(figure.label().value()));
  }

  private boolean hasLapsed(Indicator.Figure figure) {
    String label = Text.valueOf(figure.label());
    return label.matches("\\d{4}") && Integer.parseInt(label) < firstYear;
  }

  /** The unit's share; {@code null} if it is zero, {@link #BLANK} if it is unknown. */
  private @Nullable Text value(Text figure) {
    if (!apportionment.divides(figure)) {
      return figure;
    }
    Long allotted = allotments.of(figure, unit);
    Long share = allotted != null ? allotted : apportionment.share(figure, unit);
    if (share == null) {
      return figure.withValue(BLANK);
    }
    boolean grouped = figure.value().contains(".") || figure.value().contains(" ");
    return share == 0 ? null : figure.withValue(grouped ? Decimal.grouped(share) : String.valueOf(share));
  }

  /** The unit's share of each budget line and source. */
  public @Nullable Budget budget(@Nullable Budget budget) {
    if (budget == null) {
      return null;
    }
    List<Budget.BudgetLine> lines = new ArrayList<>();
    for (Budget.BudgetLine line : budget.lines()) {
      Text amount = line.amount() == null ? null : value(line.amount());
      if (line.amount() == null || amount != null) {
        boolean divided = line.amount() != null && amount != line.amount();
        lines.add(new Budget.BudgetLine(line.span(), line.item(), divided ? null : line.unit(),
            divided ? null : line.quantity(), divided ? null : line.price(), amount, line.source(), line.note()));
      }
    }
    List<Budget.Source> sources = budget.sources().stream()
        .map(source -> new Budget.Source(source.name(), source.amount() == null ? null : value(source.amount())))
        .toList();
    return new Budget(List.copyOf(lines), sources, budget.total() == null ? null : value(budget.total()));
  }
}
