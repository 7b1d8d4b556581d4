package vn.kehoach.check.agency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * Finds a body that is named once and has no work, beside one with nearly its name that has: {@code Phòng Kỹ thuật -
 * Công nghệ} or {@code Phòng Chất lượng - Kỹ thuật} for "Phòng Kỹ thuật - Chất lượng", {@code Phòng Tham mưu} for "Ban
 * Tham mưu"; and an office that receives reports but is not part of the plan.
 */
public final class UnlistedTwin implements Rule {

  private static final String[] HEADS = {"Phòng ", "Ban ", "Vụ ", "Cục ", "Tổ ", "Khoa ", "Bộ phận "};
  private static final Sought NAME = Sought.at("(?<!\\p{L})(Phòng|Ban|Vụ|Cục|Tổ|Khoa|Bộ phận) "
      + "(\\p{Lu}\\p{L}*+(?: \\p{Ll}+)?+)(?: [-–] (\\p{Lu}\\p{L}*+(?: \\p{Ll}+)?+))?+"
      + "(?!,? và \\p{Lu}|,? \\p{Lu}|\\p{L})",
      HEADS);

  /** An office of the issuer to which something is sent, and not one of a higher level. */
  private static final Sought TOLD = Sought.at("(?<!\\p{L})(?:về|gửi|qua) ((?:Phòng|Khoa|Chi cục) "
      + "\\p{Lu}\\p{Ll}*+(?: \\p{Ll}+)?+(?: \\p{Lu}\\p{Ll}+ \\p{Ll}+)?+)"
      + "((?: \\p{Ll}+){0,2}+)(?! ?(?:(?:\\p{L}+ ){0,2}(?:,|-|của|thuộc|\\()? ?)?(?:Sở|Bộ|Cục|Công an|UBND tỉnh"
      + "|Ủy ban nhân dân (?:tỉnh|thành)|tỉnh|huyện|thành phố))", "về Phòng ", "gửi Phòng ", "qua Phòng ", "về Khoa ",
      "gửi Khoa ", "qua Khoa ", "về Chi cục ", "gửi Chi cục ", "qua Chi cục ");

  /** "về Sở Y tế (qua Phòng Nghiệp vụ Y)": the office in brackets belongs to the body before them. */
  private static final Expression OF_ANOTHER = Expression.of(
      "(?<!\\p{L})(?:Sở|Bộ|Cục|Công an|UBND|Ủy ban|Ban|Hội|Đoàn|Tỉnh ủy|Thành ủy) [^.;:()]{0,60}\\((?:qua )?$");

  /** A body with at least three words, and the next two. */
  private static final Sought SENT = Sought.at("(?<!\\p{L})(?:về|gửi|qua) (Trung tâm|Chi cục|Ban Điều hành|Ban Quản"
      + " lý|Văn phòng Ban|Khoa|Vụ|Cục)"
      + " (\\p{Lu}\\p{Ll}*+ \\p{L}+(?: \\p{Lu}\\p{L}* \\p{L}+)?+)( \\p{Ll}+ \\p{Ll}+)(?!\\p{L})", "về ^", "gửi ^",
          "qua ^");

  /** A word that does not belong to a name, after a name in short form. */
  private static final Expression STOPS = Expression.of(
      " (?:trước|để|theo|chậm|vào|và|là|hằng|hàng|ngay|khi|sau|xã|phường|tổng|thẩm|trong|định|từ|đúng|bằng).*|");

  /** Heads that differ with the kind of issuer, so that one has no two of them with one name. */
  private static final Set<String> ROOMS = Set.of("Phòng", "Ban", "Vụ", "Bộ phận");

  /** A body of two halves, "Kỹ thuật" and "Chất lượng"; the second is empty for "Ban Tham mưu". */
  private record Body(String head, String first, String second) {

    /** Whether one is typed for the other. */
    boolean isTwin(Body other) {
      if (!head.equals(other.head)) {
        return ROOMS.contains(head) && ROOMS.contains(other.head) && first.equals(other.first)
            && second.equals(other.second) && first.indexOf(' ') > 0;
      }
      // "Ban Nữ công" for "Ban Tuyên giáo - Nữ công"
      return second.isEmpty() ? first.equals(other.second) : !other.second.isEmpty() && hasOtherHalf(other);
    }

    private boolean hasOtherHalf(Body other) {
      boolean swapped = first.equals(other.second) && second.equals(other.first);
      return swapped || first.equals(other.first) != second.equals(other.second);
    }
  }

  @Override
  public String id() {
    return "agency/unlisted-twin";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<Body, List<Text>> named = new LinkedHashMap<>();
    Set<Body> listed = new HashSet<>();
    for (Passage passage : draft.passages(NAME)) {
      Role role = passage.role();
      if (role == Role.REFERENCE || role == Role.LEGAL_BASIS) {
        continue;
      }
      NAME.in(passage, name -> {
        Body body = new Body(name.group(1), name.group(2), name.group(3) == null ? "" : name.group(3));
        named.computeIfAbsent(body, none -> new ArrayList<>(2)).add(passage.text(name));
        if (role == Role.ASSIGNED_AGENCY || role == Role.TASK_FIELD || role == Role.TABLE) {
          listed.add(body);
        }
      });
    }
    Set<Span> told = new HashSet<>();
    named.forEach((body, places) -> {
      if (places.size() == 1 && !listed.contains(body)) {
        // one body with another head may be that of a higher level
        listed.stream().filter(other -> body.isTwin(other)
                && (body.head().equals(other.head()) || named.get(other).size() > 1)).findFirst()
            .ifPresent(other -> {
              told.add(draft.place(places.get(0).subSequence(0, 1)));
              report(draft, places.get(0), named.get(other).get(0), problems);
            });
      }
    });
    others(draft, problems);
    if (!listed.isEmpty()) {
      unknown(draft, told, problems);
    }
  }

  /**
   * "phản ánh về Trung tâm Xúc tiến đầu tư", where Trung tâm Xúc tiến thương mại is assigned work: one that begins
   * alike and is named nowhere else.
   */
  private void others(Draft draft, Problems problems) {
    List<Passage> known = draft.passages(Role.ASSIGNED_AGENCY, Role.TASK_FIELD, Role.RECIPIENT);
    for (Passage passage : draft.passages(SENT)) {
      if (passage.role() != Role.BODY && passage.role() != Role.CLOSING) {
        continue;
      }
      SENT.in(passage, sent -> {
        String begin = (sent.group(1) + " " + sent.group(2)).toLowerCase(Locale.ROOT);
        String rest = sent.group(3).toLowerCase(Locale.ROOT);
        boolean named = known.stream().anyMatch(one -> one.plain().toLowerCase(Locale.ROOT).contains(begin + rest));
        Passage twin = named ? null : known.stream().filter(one -> one.plain().toLowerCase(Locale.ROOT)
            .startsWith(begin + " ")).findFirst().orElse(null);
        if (twin != null) {
          report(draft, passage.text().subSequence(sent.start(1), sent.end(3)), twin.text(), problems);
        }
      });
    }
  }

  /** "phản ánh về Phòng Nông nghiệp" in a plan with other offices: one that has no work and does not receive it. */
  private void unknown(Draft draft, Set<Span> twins, Problems problems) {
    List<Passage> known = draft.passages(Role.ASSIGNED_AGENCY, Role.TASK_FIELD, Role.RECIPIENT, Role.TABLE,
        Role.AGENCY);
    for (Passage passage : draft.passages(TOLD)) {
      if (passage.role() == Role.BODY || passage.role() == Role.CLOSING) {
        TOLD.in(passage, told -> {
          String office = told.group(1).toLowerCase(Locale.ROOT);
          String more = told.group(2);
          boolean left = twins.contains(draft.place(passage.text(), told.start(1), told.start(1) + 1))
              || OF_ANOTHER.matcher(passage.plain().substring(0, told.start())).find();
          if (!left && known.stream().noneMatch(one -> names(one.plain().toLowerCase(Locale.ROOT), office, more))) {
            Text place = passage.text(told, 1);
            problems.add(Problem.warning(id(), draft.place(place),
                    "“" + place + "” không được giao việc, không có trong Nơi nhận của kế hoạch này",
                    "“" + place + "” neither has work in this plan nor receives it")
                .hint("viết tên phòng được giao làm đầu mối, hoặc thêm phòng này vào kế hoạch",
                    "name the office that has this work, or add this one to the plan"));
          }
        });
      }
    }
  }

  /** Whether a text contains the office; "Phòng Quản lý di sản" is not Phòng Quản lý văn hóa. */
  private static boolean names(String known, String office, String more) {
    int at = known.indexOf(office);
    String rest = at < 0 ? "" : known.substring(at + office.length());
    boolean ends = !rest.startsWith(" ") || STOPS.matcher(rest).matches();
    int gap = more.indexOf(' ', 1);
    String next = gap < 0 ? more : more.substring(0, gap);
    return at >= 0 && (ends || STOPS.matcher(more).matches() || rest.startsWith(next));
  }

  private void report(Draft draft, Text place, Text usual, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” không được giao việc; được giao việc là “" + usual + "”",
            "“" + place + "” has no work in this plan; “" + usual + "” has")
        .hint("viết “" + usual + "” nếu là cơ quan đó", "write “" + usual + "” if that is the agency you mean")
        .seeAlso(draft.place(usual)));
  }
}
