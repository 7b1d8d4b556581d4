package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code giao tại Mục VIII} in a plan that ends with Mục VI: a reference left over from another version. */
public final class SectionNotThere implements Rule {

  private static final Sought MENTION = Sought.of(
      "(?<!\\p{L})(?:tại|ở|theo|nêu tại|thuộc) (?:[Đđ]iểm [^,;. ]{1,4},? |[Kk]hoản \\d{1,2},? )*([Mm]ục"
      + "|[Pp]hần) ([IVX]{1,5})(?![\\p{L}\\d])(?=([^.;]{0,60}))", "ục I", "ục V", "ục X", "hần I", "hần V", "hần X");
  private static final Expression FOREIGN = Expression.of(
      "(?iu)[, ]*(?:Phụ lục|Phần|Chương|của (?!kế hoạch này)|Nghị|Quyết|Thông tư|Kế hoạch số|Chương trình|Đề án"
      + "|Hướng dẫn|Chỉ thị|Kết luận|Luật|ban hành)");

  @Override
  public String id() {
    return "form/section-not-there";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    int last = 0;
    for (Section section : draft.plan().sections()) {
      boolean counted = section.heading() == null || !section.heading().isBlank();
      int typed = section.number() == null ? 0 : RomanNumeral.parse(section.number().value().replaceAll("[.)]", ""));
      last = typed > 0 ? typed : counted ? last + 1 : last;
    }
    if (last < 2) {
      return;
    }
    int sections = last;
    draft.body().stream().filter(Passage::isProse).forEach(passage -> {
      MENTION.in(passage, mention -> {
        int value = RomanNumeral.parse(mention.group(2));
        if (value > sections && !FOREIGN.matcher(mention.group(3)).lookingAt()) {
          String end = RomanNumeral.of(sections);
          problems.add(Problem.warning(id(), draft.place(passage.text(), mention.start(1), mention.end(2)),
                  "kế hoạch không có Mục " + mention.group(2) + " (mục cuối là " + end + ")",
                  "the plan has no section (Mục) " + mention.group(2) + " (the last one is " + end + ")")
              .hint("viết số của mục cần dẫn; của văn bản khác thì ghi rõ tên văn bản",
                  "write the number of the right section; if it belongs to another document, name that document"));
        }
      });
    });
  }
}
