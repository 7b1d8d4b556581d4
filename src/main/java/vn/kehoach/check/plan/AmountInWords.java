package vn.kehoach.check.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Money;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code 500.000.000 đồng (Bằng chữ: Năm mươi triệu đồng)}: the amount in words differs from the figures. */
public final class AmountInWords implements Rule {

  private static final Sought AMOUNT = Sought.atNumber(
      "(?<![\\d.,])(\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?) (?:đồng|đ)\\s*[(,.;]\\s*(?:[Vv]iết )?[Bb]ằng chữ"
      + "(?:,? là)?:?\\s*([\\p{L} ,]+?)\\s*(?=[).;/]|$)", "ằng chữ");
  /** "412.000.000 đồng (Bốn trăm mười hai triệu đồng)". */
  private static final Sought BARE = Sought.atNumber(
      "(?<![\\d.,])(\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?) (?:đồng|đ) ?\\("
      + "((?:[Mm]ột|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười) (?:[\\p{L}]+,? ){1,24}?đồng"
      + "(?: chẵn)?)\\)", "đồng)", "chẵn)");

  @Override
  public String id() {
    return "plan/amount-in-words";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Sought written : List.of(AMOUNT, BARE)) {
      for (Passage passage : draft.prose(written)) {
        written.in(passage, amount -> compare(draft, passage, amount, problems));
      }
    }
  }

  private void compare(Draft draft, Passage passage, MatchResult amount, Problems problems) {
    Optional<Money> figures = Money.parse(amount.group(1));
    if (figures.isPresent() && !plain(figures.get().words()).equals(plain(amount.group(2)))) {
      String right = figures.get().words();
      problems.add(Problem.error(id(), draft.place(passage.text(amount, 2)),
              "số tiền bằng chữ không khớp với số " + amount.group(1),
              "the amount in words does not match " + amount.group(1))
          .hint("viết “" + right + "”, hoặc sửa số", "write “" + right + "”, or correct the figures")
          .seeAlso(draft.place(passage.text(amount, 1))));
    }
  }

  /**
   * The words of a number for comparison: linh and lẻ, nghìn and ngàn, tư and bốn, lăm and năm, mốt and một are equal.
   */
  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[,]|(?<!\\p{L})(?:đồng|chẵn|tròn|việt nam)(?!\\p{L})", " ")
        .replace("ngàn", "nghìn").replace("lẻ", "linh").replace("tư", "bốn").replace("lăm", "năm").replace("nhăm",
            "năm")
        .replace("mốt", "một").replace("tỉ", "tỷ").replaceAll("\\s+", " ").strip();
  }
}
