package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * A reporting duty without a date: "gửi báo cáo kết quả ... 6 tháng, 1 năm". A warning if no report of the plan has a
 * date, info if others have one.
 */
public final class ReportWithoutDate implements Rule {

  private static final String REPORT = "áo cáo";
  /** Words that may precede a date. */
  private static final String GIVEN = "gửi ";
  private static final Expression SENTENCE = Expression.of("[^.;]+");
  private static final Expression DUTY = Expression.of(
      "(?<!\\p{L})(?<!chuẩn bị |thẩm tra |thẩm định |xem xét |thảo luận |thông qua |nghe |dự thảo )"
      + "[Bb]áo cáo(?! viên)(?=[^.;]*(?:kết quả|tình hình|tiến độ|về |gửi |Ủy ban|UBND|theo quy định"
      + "|Thường trực))|(?<!\\p{L})(?:gửi|nộp) báo cáo(?! viên)");
  private static final String[] RESULTS = {"kết quả", "tình hình", "tiến độ", "định kỳ", "Định kỳ", "sơ kết",
      "tổng kết",
      "hằng", "hàng"};
  private static final Expression DAY = Expression.of(
      "ngày \\d|ngày […. ]|\\d{1,2}/\\d{1,2}|tháng \\d{1,2}(?!\\d)(?! (?:đầu|cuối))"
      + "|(?:cuối|đầu|trong) (?:mỗi )?(?:tháng|quý|tuần)|\\d+ ngày|quý [IV]+|Quý [IV]+"
      + "|(?:tại|trong) (?:các )?(?:kỳ|phiên|cuộc|buổi) (?:họp|sinh hoạt|giao ban)"
      + "|(?:hằng|hàng|mỗi) ngày(?!\\p{L})|\\d giờ|(?:theo|tại|ở) (?:[^.;]{0,25} )?(?:Mục|mục|Phần) [IVX\\d]"
      + "|thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|đột xuất"
      + "|thời (?:hạn|gian|điểm) (?:đã |được )?(?:quy định|nêu|ghi|yêu cầu|giao) (?:tại|ở|trong|của) "
      + "|(?:từng|mỗi|kết thúc) (?:các )?(?:cuộc|đợt|buổi|đoàn|hội nghị|hội thi|lớp)");

  /** A sentence that requests a report. */
  private record Duty(Text words, boolean dated) {}

  @Override
  public String id() {
    return "plan/report-without-date";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Duty> duties = new ArrayList<>();
    for (Section section : draft.plan().sections()) {
      boolean reporting = section.id().equals("reporting") || section.heading() != null
          && section.heading().value().toLowerCase(Locale.ROOT).contains("báo cáo");
      if (reporting || section.id().equals("assignments")) {
        section.text().forEach(text -> read(text, reporting, duties));
        section.items().forEach(node -> read(node, reporting, duties));
        section.after().forEach(text -> read(text, reporting, duties));
      }
    }
    Duty dated = dated(duties);
    Severity severity = dated == null ? Severity.WARNING : Severity.INFO;
    for (Duty duty : duties) {
      if (!duty.dated) {
        problems.add(Problem.info(id(), draft.place(duty.words),
                "giao báo cáo nhưng không nêu ngày", "a report is requested without a date")
            .as(severity)
            .hint("nêu ngày gửi, ví dụ “trước ngày 30 tháng 11 hằng năm”",
                "give a date, for example “trước ngày 30 tháng 11 hằng năm”")
            .seeAlso(dated == null ? null : draft.place(dated.words)));
        severity = Severity.INFO;
      }
    }
  }

  private static @Nullable Duty dated(List<Duty> duties) {
    for (Duty duty : duties) {
      if (duty.dated) {
        return duty;
      }
    }
    return null;
  }

  private static void read(Node node, boolean reporting, List<Duty> duties) {
    node.text().forEach(text -> read(text, reporting, duties));
    node.items().forEach(item -> read(item, reporting, duties));
    node.after().forEach(text -> read(text, reporting, duties));
  }

  private static boolean hasResult(String sentence) {
    for (String result : RESULTS) {
      if (sentence.contains(result)) {
        return true;
      }
    }
    return false;
  }

  /** The text around it: the date may follow, or be in an earlier sentence about reports. */
  private static String around(String plain, int sentence) {
    int before = Math.max(plain.lastIndexOf(';', Math.max(0, sentence - 2)),
        plain.lastIndexOf(". ", Math.max(0, sentence - 2)));
    boolean reports = plain.substring(before + 1, sentence).contains(REPORT);
    return reports ? plain : plain.substring(sentence);
  }

  private static void read(Text text, boolean reporting, List<Duty> duties) {
    String plain = Passage.plain(text);
    if (plain.indexOf(REPORT) < 0) {
      return;
    }
    Matcher sentences = SENTENCE.matcher(plain);
    while (sentences.find()) {
      String sentence = sentences.group();
      int report = sentence.indexOf(REPORT);
      Matcher duty = DUTY.matcher(report < 0 ? "" : sentence);
      boolean asked = report >= 0 && duty.find(Math.max(0, report - GIVEN.length() - 1));
      if (asked && (reporting || hasResult(sentence))) {
        boolean dated = DAY.matcher(reporting ? sentence : around(plain, sentences.start())).find();
        duties.add(new Duty(text.subSequence(sentences.start() + duty.start(), sentences.start() + duty.end()), dated));
      }
    }
  }
}
