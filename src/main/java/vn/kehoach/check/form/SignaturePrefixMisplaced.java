package vn.kehoach.check.form;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code title: KT. CHỦ TỊCH}: each signing authority has its own key, and the title is that of the signer. */
public final class SignaturePrefixMisplaced implements Rule {

  private static final Expression TYPED = Expression.of("(?iu)^(TM|KT|TL|TUQ|T/M|K/T|T/L)(?:[.:]\\s*|\\s+)(?=\\p{L})");
  private static final Map<String, String> KEYS =
      Map.of("TM", "on_behalf_of", "KT", "signing_for", "TL", "by_order_of", "TUQ", "by_delegation_of");

  /** Where the signer's own title begins, after the name of an agency or the title of its head. */
  private static final Expression OWN_TITLE = Expression.of(
      "(?iu)(?<=\\p{L})(?<!(?<!\\p{L})(?:PHÓ|TỔNG|QUYỀN|Q)) (?=(?:PHÓ|CHỦ TỊCH"
      + "|TRƯỞNG (?:PHÒNG|BAN|KHOA|TRẠM|CÔNG AN|THUẾ|ĐOÀN|TIỂU BAN|BỘ MÔN)|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH|HIỆU TRƯỞNG"
      + "|HIỆU PHÓ|BÍ THƯ|(?:THỨ|BỘ|CỤC|VỤ|VIỆN|CHI CỤC) TRƯỞNG)(?!\\p{L}))");

  @Override
  public String id() {
    return "form/signature-prefix-misplaced";
  }

  static boolean isPrefixed(Text title) {
    return TYPED.matcher(title).find();
  }

  /** {@code signing_for: CHỦ TỊCH, title: PHÓ CHỦ TỊCH}, if both were typed in one. */
  private static String keys(String key, String rest) {
    Matcher own = OWN_TITLE.matcher(rest);
    return own.find()
        ? key + ": " + rest.substring(0, own.start()) + ", title: " + rest.substring(own.end())
        : key + ": " + rest;
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Signing line : Signing.of(draft.plan())) {
      Matcher typed = TYPED.matcher(line.words());
      String letters = typed.find() ? typed.group(1).replace("/", "").toUpperCase(Locale.ROOT) : line.prefix();
      if (letters.equals(line.prefix())) {
        continue;
      }
      String key = KEYS.getOrDefault(letters, "");
      String rest = line.words().value().substring(typed.end());
      problems.add(Problem.error(id(), draft.place(line.words(), 0, typed.group().stripTrailing().length()),
              "“" + typed.group().strip() + "” không đặt ở “" + line.key() + "”",
              "“" + typed.group().strip() + "” does not belong in “" + line.key() + "”")
          .hint("ghi " + keys(key, rest) + "; “title” là chức vụ của chính người ký",
              "write " + keys(key, rest) + "; “title” is the signer's own title")
          .cite(draft.clause("signature")));
    }
  }
}
