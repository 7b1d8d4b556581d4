package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Standard.DocumentType;

/** {@code KẾ HOẠCH / Kế hoạch triển khai ...}: the type is already printed on the line above. */
public final class SubjectRepeatsType implements Rule {

  /** "Kế hoạch hóa gia đình" (family planning) is not a document. */
  private static final Expression OTHER_WORD = Expression.of("(?iu)^\\s+(?:hóa|hoá)(?![\\p{L}\\d]).*");

  @Override
  public String id() {
    return "form/subject-repeats-type";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text subject = draft.plan().header().subject();
    DocumentType type = draft.type();
    if (subject == null || type == null || !draft.answer("subject").isPresent()) {
      return;
    }
    String name = type.name();
    String typed = subject.value();
    int from = typed.startsWith("Về việc ") ? "Về việc ".length() : typed.startsWith("Về ") ? "Về ".length() : 0;
    String value = typed.substring(from);
    boolean repeats = value.regionMatches(true, 0, name, 0, name.length())
        && (value.length() == name.length() || !Character.isLetterOrDigit(value.charAt(name.length())));
    boolean cites = from > 0 && value.substring(Math.min(value.length(), name.length())).startsWith(" số ");
    if (repeats && !cites && !OTHER_WORD.matcher(value.substring(name.length())).matches()) {
      problems.add(Problem.warning(id(), draft.place(subject, from, from + name.length()),
              "trích yếu lặp lại tên loại “" + name + "” đã in ở dòng trên",
              "the subject repeats “" + name + "”, which is printed on the line above")
          .hint("bắt đầu ngay bằng việc cần làm: Triển khai ..., Tổ chức ..., Phòng, chống ...",
              "begin with the matter itself: Triển khai ..., Tổ chức ..."));
    }
  }
}
