package vn.kehoach.check.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/**
 * {@code Lưu: VT, TCCB (2).}: the records office first, a comma and a space, the drafting unit, the number of copies.
 */
public final class ArchiveOddForm implements Rule {

  private static final Expression GAPS = Expression.of("\\s*[;,]\\s*");
  private static final Expression LAST_COMMA = Expression.of(",$");
  private static final Expression GLUED = Expression.of("\\s*[-/.]\\s*\\p{Lu}.*|\\s+\\p{Lu}.*");
  private static final Expression COPIES_OF_TROOPS = Expression.of("; \\p{Lu}\\p{L}{0,3} ?\\d{1,3}[.]?$");
  private static final Expression OFFICE = Expression.of("(?:VP|VPUB|VPUBND|Văn phòng)(?:$|[ ,(].*)");

  @Override
  public String id() {
    return "form/archive-odd-form";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text archive = draft.plan().archive();
    Answer answer = draft.answer("archive").orElse(null);
    if (archive == null || answer == null || archive.isBlank()) {
      return;
    }
    Problem fault = oddGaps(draft, archive, answer);
    fault = fault == null ? noRecordsOffice(draft, archive) : fault;
    fault = fault == null ? noComma(draft, archive, answer) : fault;
    fault = fault == null ? oddForm(draft, archive, answer) : fault;
    if (fault != null) {
      problems.add(fault.cite(answer.clause()));
    }
  }

  private @Nullable Problem oddGaps(Draft draft, Text archive, Answer answer) {
    String value = archive.value();
    if (COPIES_OF_TROOPS.matcher(value).find() && isOfTroops(draft)) {
      return null;
    }
    String spaced = LAST_COMMA.matcher(GAPS.matcher(value).replaceAll(", ").strip()).replaceFirst("");
    if (spaced.equals(value) || !answer.pattern("pattern").matcher(spaced).matches()) {
      return null;
    }
    return Problem.warning(id(), draft.place(archive),
            "các phần của dòng Lưu cách nhau bằng dấu phẩy và một dấu cách",
            "the parts of the archive line (Lưu) are separated by a comma and a space")
        .hint("viết " + spaced, "write " + spaced)
        .fix(archive.span(), spaced);
  }

  /** The armed forces give the typist and the number of copies after a semicolon: "Lưu: VT, TMTC; B12". */
  private static boolean isOfTroops(Draft draft) {
    AgencyName issuer = Issuer.of(draft).name();
    return Stream.of("quân sự", "quân khu", "phòng thủ khu vực", "tư lệnh", "biên phòng", "sư đoàn", "lữ đoàn",
        "trung đoàn", "quân đội").anyMatch(issuer::has);
  }

  private @Nullable Problem noRecordsOffice(Draft draft, Text archive) {
    String value = archive.value();
    if (!isWithoutRecordsOffice(draft, value)) {
      return null;
    }
    String rest = value.replaceFirst("^(?:VP|VPUB|VPUBND|Văn phòng)(?=$|[ ,(])", "").replaceFirst("^[ ,]+", "");
    String whole = rest.isEmpty() || rest.startsWith("(") ? "VT " + rest : "VT, " + rest;
    return Problem.info(id(), draft.place(archive),
            "dòng Lưu của cơ quan nhà nước bắt đầu bằng VT (văn thư cơ quan)",
            "the archive line (Lưu) of a state agency begins with VT, the records office")
        .hint("viết " + whole.strip(), "write " + whole.strip());
  }

  private @Nullable Problem noComma(Draft draft, Text archive, Answer answer) {
    String corrected = withComma(archive.value(), answer.list("offices"));
    return corrected.isEmpty() ? null : Problem.warning(id(), draft.place(archive),
            "thiếu dấu phẩy giữa các phần của dòng Lưu",
            "a comma is missing between the parts of the archive line (Lưu)")
        .hint("viết " + corrected, "write " + corrected);
  }

  private @Nullable Problem oddForm(Draft draft, Text archive, Answer answer) {
    String value = archive.value();
    if (COPIES_OF_TROOPS.matcher(value).find() && isOfTroops(draft)) {
      return null;
    }
    boolean known = answer.list("offices").stream().anyMatch(office -> beginsWith(value, office))
        || value.matches("VP\\p{Lu}{1,5}(?!\\p{L}).*");
    boolean own = !known && (isItself(draft, value) || isNamed(draft, value, answer));
    if (known && answer.pattern("pattern").matcher(value).matches() || own) {
      return null;
    }
    String office = answer.text("offices");
    return Problem.warning(id(), draft.place(archive),
            known ? "dòng Lưu viết không theo mẫu" : "dòng Lưu không bắt đầu bằng nơi lưu (" + office + ")",
            known ? "the archive line (Lưu) does not have the standard form"
                : "the archive line (Lưu) does not begin with the records office")
        .as(known ? Severity.INFO : Severity.WARNING)
        .hint("viết " + office + ", chữ viết tắt đơn vị soạn thảo, số bản nếu cần: " + office + ", TCCB (2)",
            "write " + office + ", the abbreviation of the drafting unit and, if needed, the number of copies: "
                + office + ", TCCB (2)");
  }

  /** "Lưu: CĐ" of a trade union, "Lưu: LĐ" of a school's pioneers: they have no records office. */
  private static boolean isItself(Draft draft, String value) {
    List<String> words = Issuer.of(draft).name().words();
    String code = value.replaceFirst("[.]$", "");
    return code.length() == 2 && words.size() > 1 && (words.get(0).equals("công") && code.equals("CĐ")
        || words.get(0).equals("liên") && code.equals("LĐ") || words.get(0).equals("chi") && code.equals("CĐ"));
  }

  /** "Lưu Ủy ban Kiểm tra Đảng ủy": a body of the Party without an office files with itself. */
  private static boolean isNamed(Draft draft, String value, Answer answer) {
    AgencyName issuer = Issuer.of(draft).name();
    return !answer.list("offices").contains("VT") && issuer.words().size() > 1 && AgencyName.of(value).contains(issuer);
  }

  /** Mass organisations file with their office (VP); state agencies have a records office (VT). */
  private static boolean isWithoutRecordsOffice(Draft draft, String value) {
    AgencyName issuer = Issuer.of(draft).name();
    boolean state = Stream.of("ủy ban nhân dân", "hội đồng nhân dân", "sở", "bộ", "phòng")
        .anyMatch(head -> issuer.spaced().startsWith(" " + head + " "));
    return state && !draft.isAttached() && OFFICE.matcher(value).matches() && !value.contains("VT");
  }

  /** The correct form of "VT KGVX", "VT - KGVX"; empty if there is nothing to correct. */
  private static String withComma(String value, List<String> offices) {
    for (String office : offices) {
      boolean letters = office.equals(office.toUpperCase(Locale.ROOT));
      String rest = letters && value.startsWith(office) ? value.substring(office.length()) : "";
      if (!rest.isEmpty() && GLUED.matcher(rest).matches()) {
        return office + ", " + rest.replaceFirst("^\\s*[-/.]?\\s*", "");
      }
    }
    return "";
  }

  private static boolean beginsWith(String value, String office) {
    return value.startsWith(office)
        && (value.length() == office.length() || !Character.isLetterOrDigit(value.charAt(office.length())));
  }
}
