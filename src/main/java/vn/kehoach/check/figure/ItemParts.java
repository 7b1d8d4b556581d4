package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/** A total above a list with its parts: {@code Tổng số 1.045 đồng chí, gồm:} and an item for each kind. */
public final class ItemParts {

  /** The text from the total to the colon says that all of it follows. */
  private static final Expression LEADS = Expression.of(
      "(?iu)(?:[^.;\\d]|(?:19|20)\\d{2}(?!\\d)|\\d{1,3} (?:xã|phường|thôn|đơn vị|trường|khoa))*?"
      + "(?:gồm|bao gồm|trong đó|chia ra|chia thành|cụ thể(?: như sau)?|như sau|sau đây|sau|phân bổ)(?: có)?:\\s*");
  private static final Expression OPEN = Expression.of(
      "(?iu)(?<!\\p{L})(?:mỗi|từng|bình quân|ít nhất|tối thiểu|tối đa|khoảng|(?:trên|dưới|hơn|gần)(?= \\d)|không quá"
      + "|hằng (?:năm|tháng|quý)|lượt|thêm)(?!\\p{L})|\\p{L}/\\p{L}");
  /** "98.280.000 đồng, bình quân 455.000 đồng/trại sinh, trong đó:". */
  private static final Expression AVERAGED = Expression.of(", bình quân [^,;:]{3,60}(?=,| trong đó)");
  /** What follows tells about the part itself. */
  private static final Expression ASIDE = Expression.of("[;(]|, (?:trong đó|gồm|mỗi)|\\. ");
  /** A sum that differs from the total by this part of it, or by more, is the sum of something else. */
  private static final int THIRD = 3;
  /** The distance before a total in which a word may make it a bound. */
  private static final int BEFORE = 25;

  private ItemParts() {}

  public static List<Discrepancy> wrong(Draft draft) {
    List<Discrepancy> found = new ArrayList<>();
    for (Section section : draft.plan().sections()) {
      read(last(section.text()), section.items(), found);
    }
    for (Node node : draft.plan().nodes()) {
      read(last(node.text()), node.items(), found);
    }
    return found;
  }

  private static @Nullable Text last(List<Text> texts) {
    return texts.isEmpty() ? null : texts.get(texts.size() - 1);
  }

  private static void read(@Nullable Text intro, List<Node> items, List<Discrepancy> found) {
    if (intro == null || items.size() < 2 || !intro.value().stripTrailing().endsWith(":")) {
      return;
    }
    String plain = AVERAGED.matcher(Passage.plain(intro)).replaceAll(aside -> " ".repeat(aside.group().length()));
    List<Counted> all = Counted.of(plain, 0, plain.length());
    for (Counted one : all) {
      if (!one.bound() && LEADS.matcher(plain).region(one.to(), plain.length()).matches()
          && !OPEN.matcher(plain).region(Math.max(0, one.from() - BEFORE), plain.length()).find()) {
        compare(intro, one, items, found);
      }
    }
  }

  private static void compare(Text intro, Counted total, List<Node> items, List<Discrepancy> found) {
    List<Counted> parts = items.stream().map(item -> part(item, total)).filter(Objects::nonNull).toList();
    BigDecimal sum = Counted.sum(parts);
    BigDecimal off = sum.subtract(total.value()).abs();
    boolean meant = parts.size() == items.size() && off.signum() != 0
        && off.multiply(BigDecimal.valueOf(THIRD)).compareTo(total.value()) < 0
        && parts.stream().allMatch(part -> part.value().compareTo(total.value()) < 0);
    List<Counted> larger = parts.stream().filter(part -> part.value().compareTo(total.value()) > 0).toList();
    if (total.isMoney() && parts.size() == items.size() && larger.size() == 1) {
      Text typed = intro.subSequence(total.from(), total.to());
      Text words = Objects.requireNonNull(items.get(parts.indexOf(larger.get(0))).firstWords());
      found.add(new Discrepancy(words.subSequence(larger.get(0).from(), larger.get(0).to()), typed, typed.value(),
          Discrepancy.dong(sum)));
    }
    boolean some = Passage.plain(intro).substring(total.to()).contains("trong đó") && sum.compareTo(total.value()) < 0;
    BigDecimal missing = total.value().subtract(sum);
    boolean slipped = parts.stream().anyMatch(part -> Slip.is(part.value(), part.value().add(missing)));
    if (meant && (!some || Discrepancy.isClose(total.value(), sum) || slipped)) {
      Text typed = intro.subSequence(total.from(), total.to());
      Text first = Objects.requireNonNull(items.get(0).firstWords());
      found.add(new Discrepancy(typed, first, typed.value(),
          total.isMoney() ? Discrepancy.dong(sum) : Decimal.write(sum)));
    }
  }

  /** The only number of that kind in an item, before anything said about it; otherwise {@code null}. */
  private static @Nullable Counted part(Node item, Counted total) {
    Text words = item.firstWords();
    if (words == null || item.text().size() > 1 || item.title() != null && !item.text().isEmpty()
        || !item.items().isEmpty()) {
      return null;
    }
    String plain = Passage.plain(words);
    var aside = ASIDE.matcher(plain);
    int end = aside.find() ? aside.start() : plain.length();
    List<Counted> same = Counted.of(plain, 0, end).stream().filter(one -> one.unit().equals(total.unit())).toList();
    boolean open = OPEN.matcher(plain).region(0, end).find();
    return same.size() == 1 && !same.get(0).bound() && !open ? same.get(0) : null;
  }
}
