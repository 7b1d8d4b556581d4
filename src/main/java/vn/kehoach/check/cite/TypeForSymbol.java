package vn.kehoach.check.cite;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Symbol;
import vn.kehoach.plan.AttachedTo;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds a type of document that does not fit the symbol: {@code Kế hoạch số 28-CT/TW}. */
public final class TypeForSymbol implements Rule {

  /** The names of the types that a code may stand for, the usual one first. */
  private static final Map<String, List<String>> NAMES = new TreeMap<>(Map.ofEntries(
      Map.entry("NQ", List.of("Nghị quyết")),
      Map.entry("NQLT", List.of("Nghị quyết liên tịch", "Nghị quyết")),
      Map.entry("QĐ", List.of("Quyết định", "Quy định")),
      Map.entry("QĐi", List.of("Quy định")),
      Map.entry("QyĐ", List.of("Quy định")),
      Map.entry("CT", List.of("Chỉ thị")),
      Map.entry("KH", List.of("Kế hoạch", "Kế hoạch hành động", "Kế hoạch phối hợp", "Kế hoạch liên tịch")),
      Map.entry("CTr", List.of("Chương trình", "Chương trình hành động", "Chương trình phối hợp")),
      Map.entry("KL", List.of("Kết luận")),
      Map.entry("HD", List.of("Hướng dẫn")),
      Map.entry("TB", List.of("Thông báo", "Thông báo kết luận", "Kết luận")),
      Map.entry("BC", List.of("Báo cáo")),
      Map.entry("TTr", List.of("Tờ trình")),
      Map.entry("NĐ", List.of("Nghị định")),
      Map.entry("TT", List.of("Thông tư", "Thông tri")),
      Map.entry("TTLT", List.of("Thông tư liên tịch", "Thông tư")),
      Map.entry("ĐA", List.of("Đề án")),
      Map.entry("PA", List.of("Phương án")),
      Map.entry("QC", List.of("Quy chế")),
      Map.entry("CĐ", List.of("Công điện")),
      Map.entry("CV", List.of("Công văn")),
      Map.entry("VBHN", List.of("Văn bản hợp nhất"))));

  @Override
  public String id() {
    return "cite/type-for-symbol";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    AttachedTo attached = draft.plan().attachedTo();
    if (attached != null && attached.type() != null && attached.number() != null) {
      Symbol symbol = Symbol.parse("1" + attached.number().value().strip().replaceFirst("^[\\d\\s.…_]+", ""));
      compare(draft, attached.type(), attached.number(), symbol, problems);
    }
    for (Citation citation : draft.citations()) {
      if (citation.type() != null && !citation.typeName().startsWith("văn bản") && !isLetter(citation)) {
        compare(draft, citation.type(), citation.mark(), citation.symbol(), problems);
      }
    }
  }

  /** "Công văn số 315/SYT-TT": the symbol of a letter has no code of type, only the issuer and the drafting unit. */
  private static boolean isLetter(Citation citation) {
    Symbol symbol = citation.symbol();
    return citation.typeName().equals("công văn") && symbol != null && !Symbol.isType(symbol.codes().get(0));
  }

  private void compare(Draft draft, Text type, Text mark, @Nullable Symbol symbol, Problems problems) {
    List<String> names = symbol == null ? null : NAMES.get(String.valueOf(symbol.type()));
    if (names == null || isOne(type.value(), names)) {
      return;
    }
    String corrected = corrected(mark, String.valueOf(symbol.type()), type);
    boolean both = corrected != null && !corrected.equals(mark.value());
    problems.add(Problem.error(id(), draft.place(type),
            "ký hiệu " + mark + " là của " + names.get(0) + ", không phải của " + capital(type.value()),
            "the symbol " + mark + " belongs to a " + names.get(0) + ", not to a " + capital(type.value()))
        .hint("viết " + names.get(0) + " số " + mark + (both ? ", hoặc " + capital(type.value()) + " số " + corrected
                : ", hoặc sửa ký hiệu"),
            "write “" + names.get(0) + " số " + mark + "”"
                + (both ? " or “" + capital(type.value()) + " số " + corrected + "”" : ", or correct the symbol"))
        .cite(draft.clause("citation-symbol"))
        .seeAlso(mark.span()));
  }

  /** Whether the code stands for that type of document. */
  static boolean isNamed(String code, String type) {
    List<String> names = NAMES.get(code);
    return names != null && isOne(type, names);
  }

  private static boolean isOne(String type, List<String> names) {
    for (String name : names) {
      if (name.equalsIgnoreCase(type)) {
        return true;
      }
    }
    return false;
  }

  /** The number with the code of that type; {@code null} if the type has no code. */
  private static @Nullable String corrected(Text mark, String code, Text type) {
    String corrected = NAMES.entrySet().stream().filter(entry -> entry.getValue().get(0).equalsIgnoreCase(type.value()))
        .map(Map.Entry::getKey).findFirst().orElse(null);
    return corrected == null ? null
        : mark.value().replaceFirst("(?<=[-/\\s])" + Pattern.quote(code) + "(?=[-/\\s])", corrected);
  }

  private static String capital(String type) {
    return Character.toUpperCase(type.charAt(0)) + type.substring(1);
  }
}
