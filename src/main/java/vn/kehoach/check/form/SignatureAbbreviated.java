package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;

/** {@code TM. UBND XÃ}: signing authority and title are written in full. */
public final class SignatureAbbreviated implements Rule {

  private static final Expression WORD = Expression.of("\\p{L}{2,}");
  /** "P. HIỆU TRƯỞNG", "PHÓ GĐ". */
  private static final Expression RANK =
      Expression.of("^P(?=\\.| (?:HIỆU|GIÁM|CHỦ|TRƯỞNG|CHÁNH|BÍ))|(?<!\\p{L})(?:GĐ|CT|HT|TP|CVP|BT)(?=$|[ -])");

  @Override
  public String id() {
    return "form/signature-abbreviated";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("signature").orElse(null);
    if (answer == null) {
      return;
    }
    for (Signing line : Signing.of(draft.plan())) {
      Matcher rank = RANK.matcher(line.words());
      if (rank.find()) {
        problems.add(Problem.warning(id(), draft.place(line.words(), rank.start(), rank.end()),
                "chức vụ người ký viết tắt “" + rank.group() + "”",
                "the signer's title is abbreviated: “" + rank.group() + "”")
            .hint("viết đủ chữ: PHÓ, GIÁM ĐỐC, CHỦ TỊCH, HIỆU TRƯỞNG",
                "write it in full: PHÓ, GIÁM ĐỐC, CHỦ TỊCH, HIỆU TRƯỞNG")
            .cite(answer.clause()));
      }
      Matcher word = WORD.matcher(line.words());
      while (word.find()) {
        if (answer.list("abbreviations").contains(word.group())) {
          problems.add(Problem.info(id(), draft.place(line.words(), word.start(), word.end()),
                  "quyền hạn, chức vụ người ký nên viết đủ, không viết tắt “" + word.group() + "”",
                  "write the signing authority and title in full, without “" + word.group() + "”")
              .hint("viết đủ chữ, ví dụ ỦY BAN NHÂN DÂN", "write it in full, for example ỦY BAN NHÂN DÂN")
              .cite(answer.clause()));
        }
      }
    }
  }
}
