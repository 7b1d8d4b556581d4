package vn.kehoach.check.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Money;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code 500.000.000 đồng (Bằng chữ: Năm mươi triệu đồng)}: the words say another amount than the figures. */
public final class AmountInWords implements Rule {

  private static final Expression AMOUNT = Expression.of(
      "(?<![\\d.,])(\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?) (?:đồng|đ)\\s*[(,.;]\\s*(?:[Vv]iết )?[Bb]ằng "
          + "chữ(?:,? là)?:?\\s*([\\p{L} ,]+?)\\s*(?=[).;/]|$)");
  /** "412.000.000 đồng (Bốn trăm mười hai triệu đồng)". */
  private static final Expression BARE = Expression.of("(?<![\\d.,])(\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?) "
      + "(?:đồng|đ) ?"
      + "\\(((?:[Mm]ột|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười) (?:[\\p{L}]+ )"
      + "{1,24}?đồng(?: chẵn)?)\\)");

  @Override
  public String id() {
    return "plan/amount-in-words";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.prose().filter(Passage::hasDigit).forEach(passage -> {
      if (passage.plain().contains("ằng chữ")) {
        compare(draft, passage, AMOUNT.matcher(passage.plain()), problems);
      }
      if (passage.plain().contains("đồng)") || passage.plain().contains("chẵn)")) {
        compare(draft, passage, BARE.matcher(passage.plain()), problems);
      }
    });
  }

  private void compare(Draft draft, Passage passage, Matcher amounts, Problems problems) {
    while (amounts.find()) {
      one(draft, passage, amounts, problems);
    }
  }

  private void one(Draft draft, Passage passage, Matcher amount, Problems problems) {
    Optional<Money> figures = Money.parse(amount.group(1));
    if (figures.isPresent() && !plain(figures.get().words()).equals(plain(amount.group(2)))) {
      String right = figures.get().words();
      problems.add(Problem.error(id(), draft.place(passage.text(), amount.start(2), amount.end(2)),
              "số tiền bằng chữ không khớp với số " + amount.group(1), "the words do not say " + amount.group(1))
          .hint("viết “" + right + "”, hoặc sửa số", "write “" + right + "”, or mend the figures")
          .seeAlso(draft.place(passage.text(), amount.start(1), amount.end(1))));
    }
  }

  /** One way of reading numbers: linh and lẻ, nghìn and ngàn, tư and bốn, lăm and năm, mốt and một are the same. */
  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[,]|(?<!\\p{L})(?:đồng|chẵn|tròn|việt nam)(?!\\p{L})", " ")
        .replace("ngàn", "nghìn").replace("lẻ", "linh").replace("tư", "bốn").replace("lăm", "năm").replace("nhăm",
            "năm")
        .replace("mốt", "một").replace("tỉ", "tỷ").replaceAll("\\s+", " ").strip();
  }
}
