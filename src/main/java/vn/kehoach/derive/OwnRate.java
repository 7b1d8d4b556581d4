package vn.kehoach.derive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Text;

/**
 * A figure for a class of units after the one for all: "đạt 96% dân số; riêng các phường đạt 98%". A unit of the class
 * has that figure in the sentence for all.
 *
 * @param who    the class, "riêng các phường"
 * @param amount "từ 98%", in place of the figure for all
 */
record OwnRate(Text who, String amount, String unit, boolean orMore) {

  private static final String ABOUT =
      "(?:(?iu:từ|trên|dưới|ít nhất|tối thiểu|tối đa|không dưới|không quá|khoảng) )*";

  private static final String NUMBER = "\\d[\\d.]*(?:,\\d+)?";

  /** Only a class of units and its figure. */
  private static final Pattern EXCEPTION = Pattern.compile("(?s)\\s*,?\\s*\\(?(?<who>(?:(?:trong đó|riêng|đối với|còn"
      + "|và|Riêng|Đối với),? )*(?:(?:các|mỗi|từng|Các|Mỗi|Từng) )?\\p{L}[^\\d;.:]*?(?: (?:I{1,3}|IV|V))?)"
      + "(?:,? (?:thì|phải|phấn đấu))*(?: (?:đạt|là|có|còn|thêm))*(?<amount> " + ABOUT + NUMBER
      + "(?<unit>(?: ?%| \\p{Ll}+)(?:/\\p{Ll}+)?))(?<more> trở lên)?\\)?[.;,]?\\s*");

  private static final Pattern REST = Pattern.compile("(?s)(?<said>(?: \\p{L}+){0,6})(?<end>[.;,]?\\s*)$");

  /** {@code null} if a clause says anything else. */
  static @Nullable OwnRate of(Text clause) {
    Matcher only = EXCEPTION.matcher(clause.value());
    return !only.matches() ? null : new OwnRate(clause.subSequence(only.start("who"), only.end("who")),
        only.group("amount").strip(), only.group("unit"), only.group("more") != null);
  }

  /** The sentence for all with this figure; {@code null} if it does not have exactly one of the kind. */
  @Nullable Text in(Text general) {
    Matcher figure = Pattern.compile("(?<![\\p{L}\\d.,/-])" + ABOUT + NUMBER + Pattern.quote(unit)
        + "(?!\\p{L})(?: trở lên)?").matcher(general.value());
    if (!figure.find()) {
      return null;
    }
    int from = figure.start();
    int to = figure.end();
    Matcher rest = REST.matcher(general.value()).region(to, general.length());
    boolean single = !figure.find();
    if (!single) {
      return null;
    }
    String own = from == 0 ? Letters.firstUpper(amount) : amount;
    if (orMore && rest.matches()) {
      return general.replaced(rest.end("said"), rest.end("said"), " trở lên").replaced(from, to, own);
    }
    return general.replaced(from, to, own + (orMore ? " trở lên" : ""));
  }
}
