package vn.kehoach.check.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code GIÁM ĐỐC} under a people's committee, {@code CHỦ TỊCH} under a department: the title of another agency's head.
 */
public final class TitleOfAnotherBody implements Rule {

  /** The first words of an agency's name, and the title of its head. */
  private static final Map<String, String> HEADS = new TreeMap<>(Map.ofEntries(
      Map.entry("ủy ban nhân dân", "CHỦ TỊCH"), Map.entry("hội đồng nhân dân", "CHỦ TỊCH"),
      Map.entry("sở", "GIÁM ĐỐC"), Map.entry("bộ", "BỘ TRƯỞNG"), Map.entry("trường tiểu học", "HIỆU TRƯỞNG"),
      Map.entry("trường trung học", "HIỆU TRƯỞNG"), Map.entry("trường mầm non", "HIỆU TRƯỞNG"),
      Map.entry("trường cao đẳng", "HIỆU TRƯỞNG"), Map.entry("trường đại học", "HIỆU TRƯỞNG"),
      Map.entry("trường phổ thông", "HIỆU TRƯỞNG"), Map.entry("trường chính trị", "HIỆU TRƯỞNG"),
      Map.entry("học viện", "GIÁM ĐỐC"), Map.entry("ban chỉ huy quân sự", "CHỈ HUY"),
      Map.entry("hội liên hiệp phụ nữ", "CHỦ TỊCH"), Map.entry("hội nông dân", "CHỦ TỊCH"),
      Map.entry("hội cựu chiến binh", "CHỦ TỊCH"), Map.entry("liên đoàn lao động", "CHỦ TỊCH"),
      Map.entry("ủy ban mặt trận", "CHỦ TỊCH"), Map.entry("ban chấp hành đoàn", "BÍ THƯ"),
      Map.entry("đoàn thanh niên", "BÍ THƯ"), Map.entry("đảng ủy", "BÍ THƯ"), Map.entry("chi bộ", "BÍ THƯ"),
      Map.entry("tỉnh ủy", "BÍ THƯ"), Map.entry("thành ủy", "BÍ THƯ"), Map.entry("ban chỉ đạo", "TRƯỞNG BAN"),
      Map.entry("trung tâm", "GIÁM ĐỐC"), Map.entry("bệnh viện", "GIÁM ĐỐC"), Map.entry("phòng", "TRƯỞNG PHÒNG"),
      Map.entry("trạm y tế", "TRƯỞNG TRẠM"), Map.entry("ban pháp chế", "TRƯỞNG BAN"),
      Map.entry("ban kinh tế", "TRƯỞNG BAN"), Map.entry("ban văn hóa", "TRƯỞNG BAN"),
      Map.entry("ban dân tộc", "TRƯỞNG BAN"), Map.entry("chi cục", "CHI CỤC TRƯỞNG")));

  /** A unit inside an agency has its own head; a member may sign for a committee. */
  private static final Expression ROOM = Expression.of(
      " (?:chỉ huy|tư lệnh|văn phòng|ủy ban kiểm tra|ban tổ chức|ban xây dựng|ban tuyên giáo|trung tâm|ban nội chính"
      + "|ban quản lý) ");

  /** "CHỦ TỊCH HỘI NÔNG DÂN XÃ": the letterhead may name the unit only once, behind the last agency. */
  private static final Expression UNIT_AT_END = Expression.of(" (?:XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ)\\Z");

  private static final Expression HEAD_OF = Expression.of(
      "(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|BỘ TRƯỞNG|BÍ THƯ) (\\p{Lu}.*)");

  @Override
  public String id() {
    return "form/title-of-another-body";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  /** "KT. GIÁM ĐỐC SỞ Y TẾ" under a joint plan of two other agencies. */
  private void joint(Draft draft, Signature signature, Problems problems) {
    Text title = signature.signingFor() != null ? signature.signingFor() : signature.title();
    Matcher head = HEAD_OF.matcher(title == null ? "" : Signing.plain(title));
    String issuers = AgencyName.of(String.join(" ", draft.plan().header().agency())).spaced();
    boolean named = title != null && head.matches() && !draft.plan().header().agency().isEmpty();
    if (named && !issuers.contains(AgencyName.of(UNIT_AT_END.matcher(head.group(1)).replaceFirst("")).spaced())) {
      problems.add(Problem.warning(id(), draft.place(title),
              "“" + title + "” không phải người đứng đầu một cơ quan cùng ban hành",
              "“" + title + "” is not the head of one of the issuing agencies")
          .hint("viết tên một cơ quan ở đầu văn bản", "name one of the agencies of the letterhead")
          .cite(draft.clause("signature"))
          .seeAlso(draft.plan().header().agency().get(0).span()));
    }
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    List<Text> agency = draft.plan().header().agency();
    if (draft.plan().isJoint() && !agency.isEmpty()) {
      joint(draft, signature, problems);
    }
    if (agency.isEmpty() || draft.plan().isJoint()) {
      return;
    }
    String name = AgencyName.of(String.join(" ", agency)).spaced();
    Text ordering = signature.byOrderOf() != null ? signature.byOrderOf() : signature.byDelegationOf();
    Text title = ordering != null ? ordering : signature.signingFor() != null ? signature.signingFor()
        : signature.title();
    if (signature.title() != null && Signing.plain(signature.title()).equals("PHÓ BỘ TRƯỞNG")) {
      problems.add(Problem.warning(id(), draft.place(signature.title()),
              "cấp phó của Bộ trưởng là Thứ trưởng", "a deputy minister has the title THỨ TRƯỞNG")
          .hint("viết THỨ TRƯỞNG", "write THỨ TRƯỞNG")
          .cite(draft.clause("signature")));
    }
    HEADS.forEach((body, head) -> {
      boolean own = name.startsWith(" " + body + " ") && !ROOM.matcher(name.substring(body.length() + 1)).find();
      boolean wrong = own && title != null && !title.isBlank() && !Signing.plain(title).contains(head)
          && !Signing.plain(title).contains("PHỤ TRÁCH") && !Signing.plain(title).contains("ỦY VIÊN")
          && !(head.equals("TRƯỞNG TRẠM") && Signing.plain(title).contains("TRẠM TRƯỞNG"))
          && !Signing.plain(title).contains("CHÍNH TRỊ VIÊN") && !Signing.plain(title).startsWith("NGƯỜI ");
      if (wrong) {
        problems.add(Problem.warning(id(), draft.place(title),
                "“" + title + "” không phải chức vụ của người đứng đầu " + agency.get(0),
                "“" + title + "” is not the title of the head of " + agency.get(0))
            .hint("viết " + head + ", hoặc xem lại cơ quan ban hành", "write " + head + ", or check the issuing agency")
            .cite(draft.clause("signature"))
            .seeAlso(agency.get(0).span()));
      }
    });
  }
}
