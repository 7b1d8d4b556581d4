package vn.kehoach.derive.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Earlier;
import vn.kehoach.derive.Successors;
import vn.kehoach.derive.figure.Amounts;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * Adapts the parent's sentences one by one: changes the wording, moves dates forward, and adds remarks on whatever is
 * doubtful.
 */
public final class Sentences {

  /** A telephone number or address of the parent's contact. */
  private static final Pattern CONTACT = Pattern.compile(
      "(?<![\\d./,-])0\\d{2,3}[ .]?\\d{3,4}[ .]?\\d{3,4}(?![\\d/])|[\\w.-]+@[\\w-]+(?:\\.[\\w-]+)+");

  /** What all units reach together: "Toàn Đảng bộ có 40 mô hình". */
  private static final Pattern TOGETHER = Pattern.compile(
      "(?<!\\p{L})(?:[Tt]oàn|[Cc]ả) (?:Đảng bộ|ngành|Hội|Đoàn|tỉnh|thành phố|Sở|hệ thống|xã|phường)"
      + "(?: [^\\d.;%/]{0,40})? (?<figure>(?!0?[12] )\\d[\\d.]*(?! ?[%/])"
      + "(?! (?:năm|ngày|tháng|giờ|lần|buổi)(?!\\p{L})) (?:(?:cán|công|chiến|học|giáo|đoàn|hội|thành|doanh|bệnh"
      + "|gia|sản|đại|thanh|cơ|hồ|đảng|hộ|mô|không|viên|câu|điểm) )?\\p{Ll}+)");

  /** A part of the units, which one of them cannot reach: "Trên 95% chi bộ". */
  private static final Pattern PART_OF_UNITS = Pattern.compile(
      "(?<!\\d)(?!100)\\d{1,2}(?:,\\d+)? ?% (?:(?:tổng )?số |các )*"
      + "(?:chi bộ|đảng bộ|tổ chức (?:cơ sở )?đảng|trường(?! hợp)|cơ sở giáo dục"
      + "|bệnh viện|trạm y tế|Trạm Y tế|đơn vị trực thuộc|cơ sở (?:Hội|Đoàn)|công đoàn cơ sở"
      + "|(?:xã|phường|đặc khu)(?:(?:,| và) (?:xã|phường|đặc khu))*)(?! hội)(?!\\p{L})");

  /** "UBND các xã, phường có nuôi tôm": some of them, none by its name. */
  private static final Pattern SOME_COMMUNES = Pattern.compile("(?:UBND|Ủy ban nhân dân) các (?:xã|phường|đặc khu)"
      + "(?:(?:,| và) (?:xã|phường|đặc khu))* (?:có (?!trách nhiệm|kế hoạch|liên quan|thể )|ven |vùng |biên giới"
      + "|miền núi|thuộc |nằm |trong vùng )(?:\\p{Ll}+ ?){1,3}(?<! )");

  private static final Pattern ASKED = Pattern.compile("Đề nghị (?=(?:UBND|Ủy ban nhân dân|Chủ tịch) )");

  /** What all units of a class do together: "Các ban quản lý làm mới 85 km". */
  private static final Pattern TOGETHER_ALL = Pattern.compile("(?:Giao |Đề nghị )?(?:UBND |Ủy ban nhân dân )?[Cc]ác ");

  /** What the parent does for several of the units: "Xây dựng 60 trường điển hình". */
  private static final Pattern SEVERAL_UNITS = Pattern.compile("(?<=(?:Xây dựng|xây dựng|Công nhận|công nhận|Thí điểm"
      + "|thí điểm|Có|có|Phấn đấu có|hỗ trợ|Hỗ trợ|cho|tại) )(?!0?1 )\\d{1,4} (?:trường|xã|phường|chi bộ|đảng bộ|đơn vị"
      + "|bệnh viện|trạm y tế|cơ sở (?:Hội|Đoàn)|công đoàn cơ sở)(?!\\p{L})(?! (?:trở lên|/))");

  private final Lens lens;
  private final Remarks remarks;
  private final List<Problem> faults;
  private final @Nullable LocalDate date;
  private final boolean own;

  /** "230.000 ha lúa của tỉnh". */
  private final Pattern figures;

  /**
   * @param faults the findings of the checks in the parent
   * @param date   the date of issue of the derived plans; {@code null} if unknown
   */
  public Sentences(Lens lens, Remarks remarks, List<Problem> faults, @Nullable LocalDate date) {
    this(lens, remarks, faults.stream()
        .filter(fault -> fault.severity() != Severity.INFO && !fault.rule().equals("plan/agency-not-in-recipients"))
        .toList(), date, false);
  }

  private Sentences(Lens lens, Remarks remarks, List<Problem> faults, @Nullable LocalDate date, boolean own) {
    this.lens = lens;
    this.remarks = remarks;
    this.faults = faults;
    this.date = date;
    this.own = own;
    String level = lens.issuer().level();
    this.figures = Pattern.compile(level == null ? "(?!)"
        : "\\d[\\d.]*(?:,\\d+)?(?: ?%| (?!(?:năm|tháng|ngày) )\\p{L}+)(?: [\\p{L}-]+){0,6}?"
        + " (?:của|trong|toàn) (?:toàn )?"
        + lens.issuer().expression(level) + "(?! \\p{Lu})(?!\\p{L})");
  }

  /** The same for sentences about what the unit itself does, whoever the sentence names. */
  public Sentences own() {
    return own ? this : new Sentences(lens, remarks, faults, date, true);
  }

  public @Nullable Text adaptOrNull(@Nullable Text text) {
    return text == null ? null : adapt(text);
  }

  public List<Text> adapt(List<Text> texts) {
    return texts.stream().map(this::adapt).toList();
  }

  public Text adapt(Text text) {
    boolean ofUnit = own || lens.audience().acts(text);
    int clause = ofUnit ? 0 : ownClause(text);
    Matcher asked = ofUnit ? ASKED.matcher(text.value()) : null;
    if (asked != null && asked.lookingAt() && lens.audience().acts(text)) {
      return adapt(text.subSequence(asked.end(), text.length()));
    }
    Text child = finish(text, ofUnit ? lens.wording().adaptOwn(text)
        : clause > 0 ? lens.wording().adaptOwn(text, clause, text.length()) : lens.wording().adapt(text));
    return ofUnit && !TOGETHER_ALL.matcher(text.value()).lookingAt() ? child : withAmount(text, child);
  }

  /** The start of the last clause, if it tells the units what to do; otherwise 0. */
  private int ownClause(Text text) {
    int last = Math.max(text.value().lastIndexOf("; "), text.value().lastIndexOf(". ")) + 2;
    return last > 1 && last < text.length() && lens.audience().acts(text.subSequence(last, text.length())) ? last : 0;
  }

  /** Adapts a sentence in the assignment of an office, which does not cooperate with itself. */
  /** A section with its own heading and paragraphs adapted; its items are left as they are. */
  public Section around(Section section) {
    return section.withHeading(adaptOrNull(section.heading())).withText(adapt(section.text()))
        .withAfter(adapt(section.after()));
  }

  public Text adaptFor(String office, Text text) {
    Text words = own ? lens.wording().adaptOwn(text) : lens.wording().adapt(text);
    return withAmount(text, finish(text, lens.wording().withoutSelf(words, office)));
  }

  /** Adds a remark to an amount that is for all units together. */
  private Text withAmount(Text parent, Text child) {
    Amounts.in(parent.value()).stream().filter(child.value()::contains).forEach(amount ->
        remarks.on(child, "xem lại: “" + amount + "” là số của cấp trên; ghi số của đơn vị"));
    return child;
  }

  private Text finish(Text parent, Text adapted) {
    List<Earlier.Moved> moved = new ArrayList<>();
    Text child = Earlier.prose(adapted, lens.margin(lens.recipe().marginDays()), moved);
    moved.forEach(date -> remarks.on(child,
        "xem lại: hạn “" + date.was() + "” của cấp trên đã rút sớm thành “" + date.is() + "”"));
    List<String> leftovers = lens.wording().leftovers(child);
    if (!leftovers.isEmpty()) {
      remarks.on(child, "xem lại: còn nhắc đến “" + String.join("”, “", leftovers) + "” của cấp trên");
    }
    Matcher figure = figures.matcher(parent.value());
    if (figure.find() && !child.equals(parent) && !child.value().contains(figure.group())) {
      remarks.on(child, "xem lại: “" + figure.group() + "” là số của cấp trên; ghi số của đơn vị");
    }
    Matcher together = TOGETHER.matcher(parent.value());
    if (together.find() && child.value().contains(together.group("figure"))) {
      remarks.on(child, "xem lại: “" + together.group("figure") + "” là số của cấp trên; ghi số của đơn vị");
    }
    Matcher part = PART_OF_UNITS.matcher(parent.value());
    boolean below = "tỉnh".equals(lens.level()) || "thành phố".equals(lens.level());
    if (!below && part.find() && child.value().contains(part.group())) {
      remarks.on(child, "xem lại: cấp trên tính “" + part.group() + "”; đơn vị là một trong số đó");
    }
    Matcher some = SOME_COMMUNES.matcher(parent.value());
    if (lens.isTerritory() && some.lookingAt() && lens.ticks().traitIn(parent.subSequence(0, some.end())).isEmpty()) {
      remarks.on(child, "xem lại: cấp trên ghi “" + some.group() + " ...”; bỏ nếu đơn vị không thuộc diện ấy");
    }
    Matcher several = SEVERAL_UNITS.matcher(parent.value());
    if (several.find() && child.value().contains(several.group())) {
      remarks.on(child, "xem lại: “" + several.group() + "” là số của cấp trên; ghi số của đơn vị");
    }
    Matcher contact = CONTACT.matcher(child.value());
    if (contact.find()) {
      remarks.on(child, "xem lại: “" + contact.group() + "” là đầu mối liên hệ của cấp trên");
    }
    String verb = child.value().split(" ", 2)[0];
    lens.verbs().instead(parent).filter(words -> parent.value().startsWith(verb))
        .ifPresent(words -> remarks.on(child, "xem lại: cấp mình thường viết “" + words + "”"));
    remarkSuccessors(child);
    remarkFaults(parent, child);
    return child;
  }

  private void remarkSuccessors(Text child) {
    Text subject = lens.parent().header().subject();
    StringBuilder words = new StringBuilder(child.value());
    Verbatim.in(child.value())
        .forEach(stretch -> words.replace(stretch[0], stretch[1], "\n".repeat(stretch[1] - stretch[0])));
    for (Successors.Successor heir : Successors.in(words.toString(), Text.valueOf(subject), date)) {
      remarks.on(child, "xem lại: “" + heir.body() + "” không còn từ ngày " + Earlier.slashes(heir.since())
          + "; nay là “" + heir.now() + "”");
    }
  }

  /** Adds a remark if the parent's text has an error, so that it is not passed on silently. */
  public void remarkFaults(Text parent, Text child) {
    Span place = parent.span();
    if (place == null) {
      return;
    }
    for (Problem fault : faults) {
      // a finding about a whole section or task does not concern every word in it; of two places that differ, either
      // may be wrong
      boolean other = fault.rule().equals("cite/title-differs") && fault.other() != null && isIn(fault.other(), place);
      if (isIn(fault.place(), place) || other) {
        remarks.on(child, "xem lại (bản cấp trên, dòng " + fault.place().line() + "): " + fault.message().vietnamese());
      }
    }
  }

  private static boolean isIn(Span at, Span place) {
    return at.source() == place.source() && place.start() <= at.start() && at.end() <= place.end();
  }
}
