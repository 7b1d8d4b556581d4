package vn.kehoach.check.text;

import java.util.List;
import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * Finds placeholders that were not replaced: {@code [điền số liệu]}, {@code xxx hộ}, {@code ước tính ... tỷ đồng}. Dots
 * in place of a figure are an info while the plan is a draft.
 */
public final class Placeholder implements Rule {

  private static final String ASIDE = "(?:xem lại|kiểm tra lại|cần (?:bổ sung|kiểm tra|xem)|(?:bổ sung"
      + "|cập nhật) sau(?! (?:khi|đó|ngày|thời))"
      + "|chưa rõ|chờ (?:ý kiến|số liệu)|đang chờ|điền|chèn|ghi rõ|hỏi lại|số liệu(?! (?:từ|theo|tính|đến|tại|của"
      + "|năm|quý|tháng|ngày|báo cáo|lấy|chốt|nguồn|thống kê|do|kèm|đính kèm|nêu|ở|trong|\\d)))";
  private static final Sought LEFT = Sought.of(
      "(?iu)(?<![\\p{L}\\d])(?:x{3,}|y{3,}|todo|tbd|fixme|abc ?xyz)(?![\\p{L}\\d])|\\[[ .…_]*\\]"
      + "|\\[(?:bổ sung|cập nhật|thêm|sửa|xem|điền|ghi|chèn|tên|họ tên|số|ngày|địa điểm|đơn vị|cơ quan|nội dung)"
      + "(?: [^\\]]{0,60})?\\]|\\[(?![@^])[^\\]]{0,40}(?:\\?|" + ASIDE + ")[^\\]]{0,60}\\]|\\(" + ASIDE
      + "[^()]{0,30}\\)|\\((?!\\p{Lu}\\p{L}* )[^()]{0,45}(?:bổ sung|cập nhật|điền|kiểm tra|sửa|xem)[^()]{0,25} "
      + "(?:sau|lại|giúp|nhé|hộ)\\)|\\((?:[Đđ]/c|[Đđ]ồng chí|anh|chị) [^()]{2,40}"
      + "(?:bổ sung|cập nhật|điền|kiểm tra|sửa|xem)[^()]{0,30}\\)|<(?:" + ASIDE + "|tên|số|ngày)[^<>]{0,40}>|\\?{2,}"
      + "|\\(\\?\\)",
      "xx", "XX", "yy", "odo", "ODO", "TBD", "tbd", "FIXME", "xyz", "XYZ", "[", "(xem", "(kiểm", "(cần", "(bổ", "(cập",
      "(chưa", "(chờ", "(đang", "(điền", "(chèn", "(ghi", "(hỏi", " sau)", " lại)", " giúp)", " nhé)", " hộ)", "(Đ/c",
      "(đ/c", "(Đồng chí", "(đồng chí", "(anh", "(chị", "(số", "<", "??", "(?");
  private static final Sought DOTS = Sought.of("(?<= )(?:\\.{3,}|…+|_{3,})(?= (?:%|tỷ|triệu|nghìn|đồng|người|hộ|em|lớp"
      + "|xã|thôn|đơn vị|lượt|km|ha|trường|học sinh|cán bộ|suất|đại biểu|cuộc|buổi|giờ)(?!\\p{L}))", "...", "…", "___");

  /** Dots at the end of a clause, where a name or figure belongs: "Sân vận động xã ... .". */
  private static final Sought UNNAMED = Sought.of(
      "(?<!\\p{L})(?:xã|phường|tỉnh|thành phố|thôn|ấp|trường|ông|bà|đồng chí|ngày"
      + "|tháng|tại|là|của|đạt|gồm|số) (\\.{3,}|…+|_{3,})(?= ?[.,;)]| ?$)", " ...", " …", " ___");
  private static final Sought NOBODY = Sought.of(
      "(?:Nguyễn|Trần|Lê|Phạm) (?:Văn|Thị) [A-Z](?!\\p{L}| \\p{Lu}\\p{Ll})", " Văn ", " Thị ");

  /** Nothing but dots where a name or a number belongs: {@code drafter: ....}. */
  private static final Sought ALONE = Sought.of("\\A[ .…_]*(?:\\.{3}|…|_{3})[ .…_]*\\z", "...", "…", "___");
  /** After the name of what is missing: "ĐT: .....". */
  private static final Sought IN_CONTACT = Sought.of("\\.{3,}|…+|_{3,}", "...", "…", "___");
  private static final Expression DOTTED = Expression.of("\\s*(?:\\.{3,}|…+|_{3,})\\s*");
  private static final Set<Passage.Role> FIELDS = Set.of(Passage.Role.DRAFTER, Passage.Role.SIGNATURE,
      Passage.Role.TASK_FIELD, Passage.Role.ASSIGNED_AGENCY);
  /** How many other rows of a table must be filled for one that is not to stand out. */
  private static final int FILLED_ROWS = 2;

  @Override
  public String id() {
    return "text/placeholder";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.passages(LEFT).stream().filter(Placeholder::isRead)
        .forEach(passage -> find(draft, passage, LEFT, Severity.WARNING, problems));
    draft.passages(DOTS).stream().filter(Placeholder::isRead)
        .forEach(passage -> find(draft, passage, DOTS, draft.blank(), problems));
    draft.passages(UNNAMED).stream().filter(Placeholder::isRead)
        .forEach(passage -> UNNAMED.in(passage, found -> report(draft,
            passage.text(found, 1), draft.blank(),
            problems)));
    draft.passages(NOBODY).stream().filter(passage -> isRead(passage) || passage.role() == Passage.Role.SIGNATURE)
        .forEach(passage -> find(draft, passage, NOBODY, Severity.WARNING, problems));
    draft.passages(ALONE).stream().filter(passage -> FIELDS.contains(passage.role()))
        .forEach(passage -> find(draft, passage, ALONE, draft.blank(), problems));
    draft.passages(IN_CONTACT).stream().filter(passage -> passage.role() == Passage.Role.CONTACT)
        .forEach(passage -> find(draft, passage, IN_CONTACT, draft.blank(), problems));
    if (draft.passages(ALONE).stream().anyMatch(passage -> passage.role() == Passage.Role.TABLE)) {
      draft.tables().forEach(table -> cells(draft, table, problems));
    }
  }

  /** A cell of dots in a row and a column that are filled otherwise; a row of dots means "and so on". */
  private void cells(Draft draft, TableData table, Problems problems) {
    List<TableData.Row> rows = table.rows().stream().filter(row -> row.group() == null).toList();
    for (TableData.Row row : rows) {
      List<Text> dots = row.cells().stream().filter(Placeholder::isDots).toList();
      if (dots.size() == 1 && row.cells().stream().filter(cell -> !cell.isBlank()).count() > FILLED_ROWS) {
        int column = row.cells().indexOf(dots.get(0));
        List<Text> others = rows.stream().filter(other -> other != row && column < other.cells().size())
            .map(other -> other.cells().get(column)).filter(cell -> !cell.isBlank()).toList();
        if (column > 0 && others.size() >= FILLED_ROWS && others.stream().noneMatch(Placeholder::isDots)) {
          report(draft, dots.get(0), draft.blank(), problems);
        }
      }
    }
  }

  private static boolean isDots(Text cell) {
    return !cell.isBlank() && DOTTED.matcher(cell).matches();
  }

  private static boolean isRead(Passage passage) {
    return passage.isProse() || passage.role() == Passage.Role.ASSIGNED_AGENCY
        || passage.role() == Passage.Role.BUDGET || passage.role() == Passage.Role.RECIPIENT;
  }

  private void find(Draft draft, Passage passage, Sought sought, Severity severity, Problems problems) {
    sought.in(passage, found -> report(draft, passage.text(found), severity, problems));
  }

  private void report(Draft draft, Text place, Severity severity, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” là chỗ để trống, chưa điền", "“" + place + "” is a placeholder that is not filled in")
        .as(severity)
        .hint("điền nội dung, hoặc xóa đi", "fill it in, or delete it"));
  }
}
