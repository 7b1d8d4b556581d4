package vn.kehoach.derive;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.Sentences;
import vn.kehoach.derive.word.Substitution;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Reference;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/**
 * Adds remarks on what should be checked in a derived plan: blanks, errors in cited documents, the reporting duty,
 * content that was omitted.
 */
final class ChildRemarks {

  private final Derivation.Ancestry ancestry;
  private final Skeleton skeleton;
  private final Unit unit;
  private final Remarks remarks;
  private final Coverage coverage;

  ChildRemarks(Derivation.Ancestry ancestry, Skeleton skeleton, Unit unit, Remarks remarks, Coverage coverage) {
    this.ancestry = ancestry;
    this.skeleton = skeleton;
    this.unit = unit;
    this.remarks = remarks;
    this.coverage = coverage;
  }

  /** The successor of one of the parent's agencies that no longer exists. */
  Optional<Successors.Successor> successor(String body) {
    Text subject = ancestry.parent().header().subject();
    return Successors.of(body, Text.valueOf(subject), ancestry.date());
  }

  /** Adds remarks on documents inherited with errors of the parent. */
  void faults(Reference reference) {
    Sentences sentences = new Sentences(skeleton.lens(), remarks, ancestry.faults(), ancestry.date());
    for (Text text : Arrays.asList(reference.type(), reference.number(), reference.issuer(), reference.subject())) {
      if (text != null) {
        sentences.remarkFaults(text, text);
      }
    }
  }

  void blank(Substitution.Blank blank) {
    boolean quiet = Set.of("unit.where", "unit.due", "unit.collect", "unit.focal_code").contains(blank.name());
    if (quiet) {
      return;
    }
    String column = blank.name().substring(blank.name().indexOf('.') + 1);
    coverage.blanks().add(column);
    remarks.onKey(blank.path(), blank.name().startsWith("unit.")
        ? "xem lại: chưa có giá trị; danh sách đơn vị không ghi cột “" + column + "”"
        : "xem lại: kế hoạch cấp trên không có “" + column + "”");
  }

  void reporting(Plan plan) {
    Section reporting = plan.section("reporting").orElse(null);
    if (reporting == null || reporting.text().isEmpty()) {
      return;
    }
    Text last = reporting.text().get(reporting.text().size() - 1);
    ReportDuty duty = skeleton.duty();
    if (duty.focal() == null) {
      remarks.on(last, "xem lại: kế hoạch cấp trên không ghi rõ cơ quan đầu mối nhận báo cáo");
    } else {
      successor(duty.focal()).ifPresent(heir -> remarks.on(last, "xem lại: cấp trên ghi “" + heir.body()
          + "”, không còn từ ngày " + Earlier.slashes(heir.since()) + "; ở đây ghi “" + heir.now() + "”"));
    }
    if (duty.said() != null && duty.namesSeveral()) {
      remarks.on(last, "xem lại: cấp trên ghi “" + duty.said() + "”; ghi rõ báo cáo gì vào ngày nào");
    }
    ReportDuty other = skeleton.secondDuty();
    if (other.focal() != null) {
      remarks.on(last, "xem lại: kế hoạch cấp trên thứ hai yêu cầu báo cáo " + other.focal()
          + (other.due() == null ? "" : "; hạn của đơn vị: " + other.due()));
    }
    String besides = duty.besides();
    if (duty.focal() != null && besides != null) {
      remarks.on(last, "xem lại: cấp trên còn yêu cầu “" + besides + "”: “"
          + Coverage.shorten(String.valueOf(duty.said())) + "”");
    }
    if (duty.due() == null && (besides == null || duty.focal() == null)) {
      remarks.on(last, "xem lại: kế hoạch cấp trên không ghi ngày báo cáo");
    }
  }

  void top(Plan plan) {
    if (plan.header().symbol() != null && unit.parsed().sign() != null && unit.field("symbol").isEmpty()) {
      String kind = UnitName.isOffice(unit.parsed().level()) ? "đơn vị" : "trường";
      remarks.on(plan.header().symbol(), "xem lại: ký hiệu ghi theo chữ viết tắt của tên " + kind);
    }
    boolean joint = ancestry.parent().isJoint() || skeleton.lens().issuer().bodies().size() > 1;
    if (joint && !plan.header().parent().isEmpty() && unit.field("parent").isEmpty()) {
      remarks.on(plan.header().parent().get(0),
          "xem lại: nhiều cơ quan cùng ban hành kế hoạch cấp trên; ghi cơ quan chủ quản của đơn vị");
    }
    remarks.atTop("Phái sinh từ " + ancestry.file() + " cho " + unit.name()
        + ". Chỗ nào cần xem, ngay trên đó có dòng “xem lại”.");
    if (!coverage.blanks().isEmpty()) {
      remarks.atTop("Còn trống: " + String.join(", ", coverage.blanks()) + ".");
    }
    for (Coverage.Left left : coverage.left()) {
      remarks.atTop("Không đưa xuống: " + left.what() + " (" + left.why().vietnamese() + ").");
    }
  }
}
