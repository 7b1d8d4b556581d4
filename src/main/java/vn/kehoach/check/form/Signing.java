package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Expression;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Text;

/** The lines above a signature, with the key of each. */
record Signing(String key, String prefix, Text words) {

  private static final Expression PREFIX = Expression.of("^(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)[.:]?\\s+");
  private static final Expression SPACES = Expression.of("\\s+");
  private static final Expression DEPUTY = Expression.of(
      "^P(?:\\. ?| )(?=(?:HIỆU|GIÁM|CHỦ|TRƯỞNG|CHÁNH|BÍ|VIỆN|CỤC|CHI) )|^P\\. ?(?=TRƯỞNG$)");

  /** In the order in which they are printed. */
  static List<Signing> of(Signature signature) {
    List<Signing> lines = new ArrayList<>();
    add("on_behalf_of", "TM", signature.onBehalfOf(), lines);
    add("by_order_of", "TL", signature.byOrderOf(), lines);
    add("by_delegation_of", "TUQ", signature.byDelegationOf(), lines);
    add("signing_for", "KT", signature.signingFor(), lines);
    add("title", "", signature.title(), lines);
    return lines;
  }

  /** Those of all signatures. */
  static List<Signing> of(Plan plan) {
    return plan.signatures().stream().flatMap(signature -> of(signature).stream()).toList();
  }

  private static void add(String key, String prefix, @Nullable Text words, List<Signing> lines) {
    if (words != null) {
      lines.add(new Signing(key, prefix, words));
    }
  }

  /** A title without its abbreviation, in capitals with single spaces, for comparison. */
  static String plain(Text title) {
    String bare = PREFIX.matcher(title.value().toUpperCase(Locale.ROOT)).replaceFirst("");
    String spaced = SPACES.matcher(bare).replaceAll(" ").replace("UỶ", "ỦY").strip();
    return DEPUTY.matcher(spaced).replaceFirst("PHÓ ");
  }
}
