package vn.kehoach.derive.roster;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * Restores leading zeros of codes that a spreadsheet read as numbers: "00166" became 166. If at least half of the codes
 * have the full length, or one has the length of commune codes, zeros are added to the others; otherwise the loss is
 * only reported.
 */
final class LostZeros {

  private static final String CODE = "code";

  /** Shorter codes may be serial numbers of an office. */
  private static final int LEAST = 4;

  /** The length of commune codes (mã đơn vị hành chính cấp xã). */
  private static final int OF_COMMUNES = 5;

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Source source;
  private final Problems problems;

  LostZeros(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Adds zeros to the codes of these units. */
  void correct(List<Map<String, Text>> units) {
    List<Text> codes = units.stream().map(unit -> unit.get(CODE)).filter(Objects::nonNull).toList();
    int width = codes.stream().mapToInt(Text::length).max().orElse(0);
    boolean digits = codes.stream().allMatch(code -> DIGITS.matcher(code.value()).matches());
    if (width < LEAST || !digits || isCounting(codes)) {
      return;
    }
    List<Text> shorter = codes.stream().filter(code -> code.length() < width).toList();
    boolean communes = units.stream().allMatch(LostZeros::isCommune);
    boolean most = shorter.size() * 2 <= codes.size();
    boolean shown = communes ? width == OF_COMMUNES || most && width > OF_COMMUNES : most;
    if (!shorter.isEmpty() && shown) {
      units.forEach(unit -> unit.computeIfPresent(CODE, (name, code) -> whole(code, width)));
      problems.add(corrected(shorter, width));
    } else if (width < OF_COMMUNES && communes) {
      problems.add(doubtful(codes));
    }
  }

  /** Whether they are consecutive numbers, like row numbers. */
  private static boolean isCounting(List<Text> codes) {
    List<BigInteger> numbers = codes.stream().map(code -> new BigInteger(code.value())).sorted().distinct().toList();
    BigInteger span = numbers.get(numbers.size() - 1).subtract(numbers.get(0));
    return numbers.size() > 1 && span.equals(BigInteger.valueOf(numbers.size() - 1L));
  }

  private static boolean isCommune(Map<String, Text> unit) {
    Text name = unit.get("name");
    return name != null && UnitName.of(WrittenName.unit(name, unit.get("level")).value()).isCommune();
  }

  private static Text whole(Text code, int width) {
    return code.length() < width ? code.withValue("0".repeat(width - code.length()) + code) : code;
  }

  private Problem corrected(List<Text> shorter, int width) {
    Text first = shorter.get(0);
    int more = shorter.size() - 1;
    return Problem.warning("units/lost-zeros", place(first),
            "mã “" + first + "”" + (more == 0 ? "" : " và " + more + " mã khác") + " mất số 0 ở đầu; đã đọc là “"
                + whole(first, width) + "” cho đủ " + width + " chữ số như các mã còn lại",
            "the code “" + first + "”" + (more == 0 ? "" : " and " + more + " others")
            + " lost leading zeros; read as “"
                + whole(first, width) + "” with " + width + " digits like the other codes")
        .hint("trong Excel, đặt cột mã là Text (Văn bản) trước khi nhập",
            "in Excel, format the code column as Text before entering the codes");
  }

  private Problem doubtful(List<Text> codes) {
    Text first = codes.get(0);
    return Problem.warning("units/lost-zeros", place(first),
            "mã “" + first + "” có thể đã mất số 0 ở đầu: mã đơn vị hành chính cấp xã có " + OF_COMMUNES + " chữ số",
            "the code “" + first + "” may have lost its leading zeros: commune codes have "
            + OF_COMMUNES + " digits")
        .hint("nếu đúng là mã đơn vị hành chính thì ghi đủ, ví dụ “" + whole(first, OF_COMMUNES) + "”",
            "if it is a commune code, write it in full, for example “" + whole(first, OF_COMMUNES) + "”");
  }

  private Span place(Text code) {
    return code.spanOr(source.whole());
  }
}
