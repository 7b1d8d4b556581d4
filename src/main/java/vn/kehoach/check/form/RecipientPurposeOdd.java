package vn.kehoach.check.form;

import java.util.List;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Text;

/**
 * {@code Bộ Y tế (để thực hiện)}, {@code UBND các xã (để b/c)}: a superior receives a plan for implementation, or a
 * lower level for information.
 */
public final class RecipientPurposeOdd implements Rule {

  private static final Expression REPORT = Expression.of("(?iu)(?:để )?(?:b/c|bc|báo cáo)");
  private static final Expression ACT = Expression.of(
      "(?iu)(?:để )?(?:t/h|th|thực hiện|tổ chức thực hiện|triển khai(?: thực hiện)?)");

  /** Units inside an agency, and agencies whose level does not follow from the name. */
  private static final List<String> APART = List.of("văn phòng", "báo", "cổng", "trung tâm", "các ban", "các cơ quan",
      "cơ quan", "ban", "đài", "bộ chỉ huy", "bộ phận", "bộ môn", "bộ đội", "đảng bộ", "đảng", "ủy viên", "đồng chí");
  private static final List<String> CENTRAL = List.of("chính phủ", "thủ tướng", "quốc hội", "bộ", "trung ương",
      "ban bí thư");
  private static final List<String> LOW = List.of("phòng", "trường", "trạm", "thôn", "ấp", "bản", "tổ dân phố",
      "khu phố", "trưởng thôn", "chi bộ", "khoa");

  /** Branches of mass organisations, and others known to be below the issuer. */
  private static final List<String> BRANCHES = List.of("chi đoàn", "chi hội", "công đoàn cơ sở", "tổ chuyên môn",
      "tổ công đoàn");

  @Override
  public String id() {
    return "form/recipient-purpose-odd";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    int own = rank(AgencyName.of(String.join(" ", draft.plan().header().agency())));
    for (RecipientWords one : RecipientWords.of(draft)) {
      Text note = one.note();
      int rank = note == null ? 0 : rank(AgencyName.of(one.name()));
      boolean below = own > 0 && rank > 0 && rank < own || isBelow(AgencyName.of(one.name()));
      if (note != null && note.value().startsWith("(") && note.value().endsWith(")")) {
        problems.add(Problem.warning(id(), draft.place(note),
                "ghi chú đã được in trong ngoặc, không gõ thêm dấu ngoặc",
                "the note is printed in brackets; do not type brackets")
            .hint("viết " + note.value().substring(1, note.length() - 1),
                "write " + note.value().substring(1, note.length() - 1))
            .cite(draft.clause("recipients")));
      }
      if (note != null && own > 0 && rank > own && ACT.matcher(note).matches()) {
        problems.add(odd(draft, one, new Sentence("cấp trên nhận để biết, không nhận để thực hiện",
            "superiors receive the plan for information, not for implementation"), "để báo cáo"));
      } else if (note != null && below && REPORT.matcher(note).matches()) {
        problems.add(odd(draft, one, new Sentence("cấp dưới nhận để thực hiện, không phải để báo cáo",
            "lower levels receive the plan for implementation, not for information"), "để thực hiện"));
      }
    }
  }

  private static boolean isBelow(AgencyName body) {
    return body.spaced().endsWith(" trực thuộc ") || body.spaced().startsWith(" các ")
        && begins(body.spaced().substring(" các".length()), BRANCHES);
  }

  /** 0 if the name does not tell. */
  private static int rank(AgencyName body) {
    String name = body.spaced().startsWith(" các ") ? body.spaced().substring(" các".length()) : body.spaced();
    if (begins(name, List.of("văn phòng chính phủ", "văn phòng trung ương"))) {
      return 5;
    }
    if (body.isEmpty() || begins(body.spaced(), APART) || begins(name, APART)) {
      return 0;
    }
    if (begins(name, CENTRAL)) {
      return 5;
    }
    boolean committee = body.has("ủy ban nhân dân") || body.has("hội đồng nhân dân");
    if (body.has("tỉnh ủy") || body.has("thành ủy") || committee && (body.has("tỉnh") || body.has("thành phố"))) {
      return 4;
    }
    if (begins(name, List.of("sở"))) {
      return 3;
    }
    if ((committee || body.has("đảng ủy")) && (body.has("xã") || body.has("phường") || body.has("đặc khu"))) {
      return 2;
    }
    return begins(name, LOW) ? 1 : 0;
  }

  private static boolean begins(String name, List<String> heads) {
    return heads.stream().anyMatch(head -> name.startsWith(" " + head + " "));
  }

  private Problem odd(Draft draft, RecipientWords one, Sentence why, String right) {
    String whom = ": " + one.name() + " (" + one.note() + ")";
    return Problem.warning(id(), draft.place(one.note()), why.vietnamese() + whom, why.english() + whom)
        .hint("viết (" + right + "), hoặc xem lại nơi nhận", "write (" + right + "), or check the recipient")
        .cite(draft.clause("recipients"))
        .seeAlso(draft.place(one.name()));
  }
}
