package vn.kehoach.check.form;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code BỘ Y TẾ} above a provincial department: its parent agency (cơ quan chủ quản) is the people's committee. */
public final class ParentOfAnotherKind implements Rule {

  /**
   * Agencies with a certain kind of parent.
   *
   * @param body  the beginning of the agency's name
   * @param above the form of the parent's name
   * @param right an example
   */
  private record Kind(Expression body, Expression above, String right) {}

  private static final List<Kind> KINDS = List.of(
      new Kind(Expression.of(" sở (?!chỉ huy|giao dịch).*"),
          Expression.of(" ủy ban nhân dân (?!xã|phường|đặc khu|huyện|quận|thị).*"), "UBND TỈNH NGHỆ AN"),
      new Kind(Expression.of(" đảng ủy (?:xã|phường|đặc khu) .*"),
          Expression.of(" (?:đảng bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy).*"), "ĐẢNG BỘ TỈNH NGHỆ AN"),
      new Kind(Expression.of(" công an (?:xã|phường|đặc khu) .*"),
          Expression.of(" (?:công an|bộ công an).*"), "CÔNG AN TỈNH NGHỆ AN"),
      new Kind(Expression.of(" công an (?:tỉnh|thành phố) .*"), Expression.of(" bộ công an.*"), "BỘ CÔNG AN"),
      new Kind(Expression.of(" bộ chỉ huy quân sự (?:tỉnh|thành phố) .*"),
          Expression.of(" (?:bộ tư lệnh )?quân khu .*"),
          "QUÂN KHU 4"),
      new Kind(Expression.of(" ban chỉ huy quân sự (?:xã|phường|đặc khu) .*"),
          Expression.of(" (?:bộ chỉ huy quân sự|bộ tư lệnh|ban chỉ huy|ủy ban nhân dân) .*"),
              "BỘ CHỈ HUY QUÂN SỰ TỈNH NGHỆ AN"),
      new Kind(Expression.of(" bảo hiểm xã hội (?:tỉnh|thành phố) .*"), Expression.of(" bảo hiểm xã hội việt nam.*"),
          "BẢO HIỂM XÃ HỘI VIỆT NAM"),
      new Kind(Expression.of(" (?:hội (?:nông dân|liên hiệp phụ nữ|cựu chiến binh)|liên đoàn lao động) .*"),
          Expression.of(" (?!ủy ban nhân dân|hội đồng nhân dân|tỉnh ủy|thành ủy|đảng ủy|đảng bộ).*"),
          "ỦY BAN MTTQ VIỆT NAM TỈNH NGHỆ AN"),
      new Kind(Expression.of(" trường (?:mầm non|mẫu giáo|tiểu học|trung học|phổ thông) .*"),
          Expression.of(" (?!sở (?!giáo dục|gd ?[&-]? ?đt )).*"), "UBND XÃ NHÃ NAM, SỞ GIÁO DỤC VÀ ĐÀO TẠO NGHỆ AN"),
      new Kind(Expression.of(" phòng (?:văn hóa xã hội|văn hóa - xã hội|kinh tế|văn hóa và xã hội).*"),
          Expression.of(" ủy ban nhân dân .*"), "UBND XÃ NHÃ NAM"));

  @Override
  public String id() {
    return "form/parent-of-another-kind";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Text> parent = draft.plan().header().parent();
    if (parent.isEmpty() || draft.plan().header().agency().isEmpty()) {
      return;
    }
    Issuer issuer = Issuer.of(draft);
    String own = issuer.name().spaced();
    String above = issuer.above().spaced();
    for (Kind kind : KINDS) {
      if (kind.body.matcher(own).matches() && !kind.above.matcher(above).matches()) {
        Text agency = draft.plan().header().agency().get(0);
        problems.add(Problem.warning(id(), draft.place(parent.get(0)),
                "“" + parent.get(0) + "” không phải cơ quan chủ quản trực tiếp của " + agency,
                "“" + parent.get(0) + "” is not the parent agency of " + agency)
            .hint("ghi cơ quan chủ quản trực tiếp, ví dụ " + kind.right,
                "give the parent agency, for example " + kind.right)
            .cite(draft.clause("agency"))
            .seeAlso(agency.span()));
      }
    }
  }
}
