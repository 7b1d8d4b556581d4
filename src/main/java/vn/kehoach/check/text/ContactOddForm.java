package vn.kehoach.check.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Text;

/**
 * Finds telephone numbers, e-mail and web addresses that cannot be right: {@code 0912.34567}, {@code vanthu@xa,gov.vn},
 * {@code htp://xa.gov.vn}.
 */
public final class ContactOddForm implements Rule {

  private static final Sought PHONE = Sought.at(
      "(?iu)(?<!\\p{L})(?:điện thoại|đường dây nóng|số máy|hotline|fax|zalo|đt)(?!\\p{L})[^\\d.;@+]{0,30}?"
      + "(\\(?\\+?\\d[\\d .()-]{5,18}\\d)(?![\\d/])",
      "điện thoại", "Điện thoại", "đường dây nóng", "Đường dây nóng", "số máy", "Số máy", "hotline", "Hotline", "fax",
      "Fax", "FAX", "zalo", "Zalo", "ĐT", "đt");
  private static final Sought MAIL = Sought.of(
      "(?<![\\[\\p{L}\\d._@,+-])[\\p{L}\\d][\\p{L}\\d._%+,-]{0,63}@[^\\s\\[\\]<>()“”\";]+",
      "@");
  /** An e-mail address without @: "thư điện tử vanthu.xa.gov.vn". */
  private static final Sought NO_AT = Sought.at("(?iu)(?<!\\p{L})(?:thư điện tử|e-?mail)(?: là)?:? "
      + "(?!www\\.)((?:[a-z0-9_-]+\\.)+(?:vn|com))(?![\\p{L}\\d@/])", "thư điện tử", "Thư điện tử", "email", "Email",
      "e-mail", "E-mail");
  private static final Sought ADDRESS = Sought.of(
      "(?i)(?<![\\p{L}\\d@./])(?:(?:ht{1,4}|t{2})ps?(?=[:;/])|w{2,5}(?=[.,]))[^\\s<>()“”\";]+",
      "tp:", "tps:", "tp;", "tps;", "tp/", "tps/", "ww.", "ww,", "WW.");

  private static final Expression GOOD_MAIL = Expression.of("[A-Za-z0-9][\\w.+%-]*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*"
      + "\\.[A-Za-z]{2,}");
  /** Misspelt domain endings and names of providers. */
  private static final Expression BAD_DOMAIN = Expression.of(
      "(?i).*(?:\\.(?:con|cmo|ocm|comm|vm|nv|gv|vnn)|[@.](?:gmai|gmal|gmial|gamil|gmil|yaho|hotmal|outlok)\\.com?"
      + "|\\.gov|\\.gob\\.vn|\\.gvo\\.vn|\\.gow\\.vn|\\.edu\\.v|\\.com\\.v)");
  private static final Expression GOOD_ADDRESS = Expression.of(
      "(?i)(?:https?://)?(?:(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}|\\d{1,3}(?:\\.\\d{1,3}){3})"
      + "(?::\\d+)?(?:[/?#]\\S*)?");
  private static final Expression WORLD_WIDE = Expression.of("(?i)(?:https?://)?(?:w{2}|w{4,})\\..*");
  private static final Expression PHONES = Expression.of(
      "(?iu)(?:số )?(?:điện thoại|đt|sđt|di động)(?: \\(?(?:liên hệ|di động|cố định|cơ quan|trực ban)\\)?)?");
  private static final Expression NUMBER = Expression.of("\\(?\\+?\\d[\\d .()-]{5,18}\\d");
  private static final String END = ".,:/!?…";
  /** What separates a number from the next number or from the extension. */
  private static final Expression NEXT = Expression.of(" ?[-(] ?| ");
  /** An amount of money, not a telephone number: "hỗ trợ tiền điện thoại 120.500.000 đồng". */
  private static final Expression AMOUNT = Expression.of("[1-9]\\d{0,2}(?:\\.\\d{3})+");

  @Override
  public String id() {
    return "text/contact-odd-form";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    read(draft, PHONE).forEach(passage -> PHONE.in(passage, phone -> phone(draft, passage, phone, problems)));
    draft.tables().forEach(table -> column(draft, table, problems));
    read(draft, MAIL).forEach(passage -> MAIL.in(passage, mail -> {
      String typed = stripped(mail.group());
      if (!GOOD_MAIL.matcher(typed).matches() || BAD_DOMAIN.matcher(typed).matches()) {
        mail(draft, part(passage, mail.start(), typed), problems);
      }
    }));
    read(draft, NO_AT).forEach(passage -> NO_AT.in(passage, mail ->
        mail(draft, passage.text(mail, 1), problems)));
    read(draft, ADDRESS).forEach(passage -> ADDRESS.in(passage, address -> {
      String typed = stripped(address.group());
      if (!GOOD_ADDRESS.matcher(typed).matches() || WORLD_WIDE.matcher(typed).matches()) {
        report(draft, part(passage, address.start(), typed), new Sentence("địa chỉ trang mạng", "web address"),
            new Sentence("một địa chỉ có dạng https://donvi.gov.vn", "an address has the form https://donvi.gov.vn"),
            problems);
      }
    }));
  }

  /** The numbers in a column with telephone numbers. */
  private void column(Draft draft, TableData table, Problems problems) {
    List<TableData.Column> columns = table.leaves();
    for (int i = 0; i < columns.size(); i++) {
      if (PHONES.matcher(columns.get(i).title()).matches()) {
        for (TableData.Row row : table.rows()) {
          Text cell = row.group() != null || row.cells().size() <= i ? null : row.cells().get(i);
          if (cell != null && NUMBER.matcher(cell.strip()).matches()) {
            phone(draft, cell.strip(), problems);
          }
        }
      }
    }
  }

  /** Running prose, and the address and telephone number at the bottom of page 1. */
  private static Stream<Passage> read(Draft draft, Sought sought) {
    return draft.passages(sought).stream()
        .filter(passage -> passage.isProse() || passage.role() == Passage.Role.CONTACT);
  }

  private void mail(Draft draft, Text typed, Problems problems) {
    report(draft, typed, new Sentence("địa chỉ thư điện tử", "e-mail address"),
        new Sentence("một địa chỉ có dạng ten@donvi.gov.vn: không dấu, không dấu phẩy, đủ tên miền",
            "an address has the form ten@donvi.gov.vn: no diacritics, no commas, a complete domain name"), problems);
  }

  private static Text part(Passage passage, int from, String typed) {
    return passage.text().subSequence(from, from + typed.length());
  }

  /** Without the full stop of the sentence or the closing "./." of the plan. */
  private static String stripped(String typed) {
    int end = typed.length();
    while (end > 0 && END.indexOf(typed.charAt(end - 1)) >= 0) {
      end--;
    }
    return typed.substring(0, end);
  }

  private void phone(Draft draft, Passage passage, MatchResult phone, Problems problems) {
    boolean amount = AMOUNT.matcher(phone.group(1)).matches() && passage.plain().startsWith(" ", phone.end(1));
    if (!amount) {
      phone(draft, passage.text(phone, 1), problems);
    }
  }

  private void phone(Draft draft, Text typed, Problems problems) {
    if (!isNumber(digits(typed.value())) && !hasNumberFirst(typed.value())) {
      report(draft, typed, new Sentence("số điện thoại", "telephone number"),
          new Sentence("số cố định có 11 chữ số kể cả mã vùng (02...), số di động có 10 chữ số",
              "a landline number has 11 digits including the area code (02...), a mobile number 10"), problems);
    }
  }

  private static String digits(String phone) {
    String digits = phone.replaceAll("\\D", "");
    boolean abroad = digits.startsWith("84") && (phone.contains("+") || digits.length() > 10);
    return abroad ? "0" + digits.substring(2) : digits;
  }

  /**
   * Whether a valid number comes first and another number or an extension follows: "0912 345 678 - 0987 654 321",
   * "0258.3822121 (102)".
   */
  private static boolean hasNumberFirst(String phone) {
    Matcher next = NEXT.matcher(phone);
    while (next.find()) {
      String first = digits(phone.substring(0, next.start()));
      boolean parted = !next.group().equals(" ") || phone.length() - next.end() > 3;
      if (parted && first.startsWith("0") && isNumber(first)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these are the digits of a landline with area code, a mobile or service number, or a local number. */
  private static boolean isNumber(String digits) {
    int length = digits.length();
    boolean service = digits.startsWith("1800") || digits.startsWith("1900");
    return service ? length == 8 || length == 10
        : digits.startsWith("02") ? length == 11
        : digits.startsWith("080") ? length == 8 || length == 10
        : digits.startsWith("0") ? length == 10 && "35789".indexOf(digits.charAt(1)) >= 0
        : length < 9;
  }

  private void report(Draft draft, Text typed, Sentence kind, Sentence form, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(typed),
            kind.vietnamese() + " “" + typed + "” viết sai",
            "malformed " + kind.english() + ": “" + typed + "”")
        .hint("xem lại: " + form.vietnamese(), "check it: " + form.english()));
  }
}
