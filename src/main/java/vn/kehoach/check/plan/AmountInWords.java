package vn.kehoach.check.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Money;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

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

  private static final Sought NOTED = Sought.of("ằng chữ(?:,? là)?:?\\s*([\\p{L} ,]+?)\\s*(?=[).;/]|$)", "ằng chữ");
  /** The unit in the title of a column with amounts. */
  private static final Expression UNIT = Expression.of("(?iu)(?:(nghìn|triệu|tỷ) )?đồng");

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
    draft.tables().forEach(table -> note(draft, table, problems));
  }

  /** The note "Bằng chữ: ..." below a table with its total. */
  private void note(Draft draft, TableData table, Problems problems) {
    TableData.Row last = table.note().isEmpty() || table.rows().isEmpty() ? null
        : table.rows().get(table.rows().size() - 1);
    if (last == null || last.cells().stream().limit(2).noneMatch(cell -> ColumnTotal.TOTAL.matcher(cell).matches())) {
      return;
    }
    int at = last.cells().size() - 1;
    while (at > 0 && Money.parse(last.cells().get(at).value().strip()).isEmpty()) {
      at--;
    }
    List<TableData.Column> columns = table.leaves();
    Matcher unit = at == 0 || at >= columns.size() ? null : UNIT.matcher(columns.get(at).title().value());
    if (unit == null || !unit.find()) {
      return;
    }
    Text total = last.cells().get(at);
    String scale = unit.group(1) == null ? "" : " " + unit.group(1);
    Money.parse(total.value().strip() + scale).ifPresent(figures -> {
      for (Text note : table.note()) {
        NOTED.in(Passage.plain(note), words -> {
          if (!plain(figures.words()).equals(plain(words.group(1)))) {
            problems.add(wrong(draft, note.subSequence(words.start(1), words.end(1)), total, figures.words()));
          }
        });
      }
    });
  }

  private void compare(Draft draft, Passage passage, MatchResult amount, Problems problems) {
    Optional<Money> figures = Money.parse(amount.group(1));
    if (figures.isPresent() && !plain(figures.get().words()).equals(plain(amount.group(2)))) {
      problems.add(wrong(draft, passage.text(amount, 2), passage.text(amount, 1), figures.get().words()));
    }
  }

  private Problem wrong(Draft draft, Text words, Text figures, String right) {
    return Problem.error(id(), draft.place(words),
            "số tiền bằng chữ không khớp với số " + figures, "the amount in words does not match " + figures)
        .hint("viết “" + right + "”, hoặc sửa số", "write “" + right + "”, or correct the figures")
        .seeAlso(draft.place(figures));
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
