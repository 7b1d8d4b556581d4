package vn.kehoach.check.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Text;

/**
 * Finds a task of a commune paid from the budget of a higher level, {@code trong dự toán ngân sách tỉnh}, if the plan
 * names no budget of its own; money from above is support. Also finds {@code ngân sách tỉnh} in a plan of a ministry.
 */
public final class BudgetOfAnotherLevel implements Rule {

  private static final Expression ABOVE =
      Expression.of("(?<!\\p{L})([Nn]gân sách (?:cấp )?(?:tỉnh|thành phố|huyện|trung ương))(?!\\p{L})");
  private static final Expression OWN = Expression.of(
      "(?iu)ngân sách (?:cấp |của )?(?:xã|phường|đặc khu|địa phương|nhà nước|các cấp)|cấp mình|theo phân cấp|cấp xã"
      + "|đơn vị tự|ngân sách xã|nguồn chi thường xuyên");
  private static final Expression BELOW =
      Expression.of("(?<!\\p{L})([Nn]gân sách (?:cấp )?(?:tỉnh|thành phố|huyện|xã|phường))(?!\\p{L})");
  private static final Expression OF_MINISTRY = Expression.of(
      "(?iu)ngân sách (?:nhà nước|trung ương|địa phương)|theo phân cấp"
      + "|(?:giao|của|cho) (?:các )?bộ");
  private static final Expression SUPPORT = Expression.of(
      "(?iu)hỗ trợ|bổ sung|cấp trên|lồng ghép|phân bổ|đề nghị|chương trình mục tiêu|giao cho xã|cấp về|ủy thác"
      + "|đầu tư công");

  /** Who issues the plan, which budgets may pay for it and which may not. */
  private record Payer(String name, Expression own, Expression other, Sentence hint) {

    static Payer ministry() {
      return new Payer("bộ, ngành", OF_MINISTRY, BELOW, new Sentence(
          "viết “ngân sách nhà nước” hoặc “ngân sách trung ương”; của địa phương thì nói rõ địa phương bố trí",
          "write “ngân sách nhà nước” or “ngân sách trung ương”; for local funds, say which locality provides them"));
    }

    static Payer commune(String word) {
      return new Payer(word, OWN, ABOVE, new Sentence(
          "viết “ngân sách " + word + "”; kinh phí cấp trên thì ghi là hỗ trợ, bổ sung",
          "write “ngân sách " + word + "”; money from the level above is support (hỗ trợ)"));
    }
  }

  @Override
  public String id() {
    return "agency/budget-of-another-level";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Issuer issuer = Issuer.of(draft);
    boolean ministry = issuer.name().spaced().startsWith(" bộ ") && issuer.units().isEmpty();
    boolean commune = issuer.name().has("ủy ban nhân dân")
        && issuer.level().filter(level -> level == Issuer.Level.COMMUNE).isPresent();
    if (!commune && !ministry) {
      return;
    }
    for (Section section : draft.plan().sections()) {
      String heading = Text.valueOf(section.heading()).toUpperCase(Locale.ROOT);
      if (section.id().equals("budget") || heading.contains("KINH PHÍ")) {
        List<Text> texts = new ArrayList<>(section.text());
        section.items().forEach(node -> collect(node, texts));
        texts.addAll(section.after());
        Payer payer = ministry ? Payer.ministry() : Payer.commune(issuer.units().get(0).word());
        money(draft, payer, texts, problems);
      }
    }
  }

  private static void collect(Node node, List<Text> texts) {
    if (node.title() != null) {
      texts.add(node.title());
    }
    texts.addAll(node.text());
    node.items().forEach(item -> collect(item, texts));
    texts.addAll(node.after());
  }

  private void money(Draft draft, Payer payer, List<Text> texts, Problems problems) {
    if (texts.stream().anyMatch(text -> payer.own.matcher(Passage.plain(text)).find())) {
      return;
    }
    for (Text text : texts) {
      String words = Passage.plain(text);
      Matcher other = payer.other.matcher(words);
      if (other.find() && !SUPPORT.matcher(words).find()) {
        problems.add(Problem.warning(id(), draft.place(text.subSequence(other.start(1), other.end(1))),
                "“" + other.group(1) + "” không phải ngân sách của cơ quan ban hành (" + payer.name + ")",
                "“" + other.group(1) + "” is not the budget of the issuing agency (" + payer.name + ")")
            .hint(payer.hint));
        return;
      }
    }
  }
}
