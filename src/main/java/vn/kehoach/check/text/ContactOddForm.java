package vn.kehoach.check.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code 0912.34567}, {@code vanthu@xa,gov.vn}, {@code htp://xa.gov.vn}: where nobody can be reached. */
public final class ContactOddForm implements Rule {

  private static final Sought PHONE = Sought.at(
      "(?iu)(?<!\\p{L})(?:điện thoại|đường dây nóng|số máy|hotline|fax|zalo|đt)(?!\\p{L})[^\\d.;@+]{0,30}?"
      + "(\\(?\\+?\\d[\\d .()-]{5,18}\\d)(?![\\d/])",
      "điện thoại", "Điện thoại", "đường dây nóng", "Đường dây nóng", "số máy", "Số máy", "hotline", "Hotline", "fax",
      "Fax", "FAX", "zalo", "Zalo", "ĐT", "đt");
  private static final Sought MAIL = Sought.of(
      "(?<![\\[\\p{L}\\d._@,+-])[\\p{L}\\d][\\p{L}\\d._%+,-]{0,63}@[^\\s\\[\\]<>()“”\";]+",
      "@");
  /** "thư điện tử vanthu.xa.gov.vn". */
  private static final Sought NO_AT = Sought.at("(?iu)(?<!\\p{L})(?:thư điện tử|e-?mail)(?: là)?:? "
      + "(?!www\\.)((?:[a-z0-9_-]+\\.)+(?:vn|com))(?![\\p{L}\\d@/])", "thư điện tử", "Thư điện tử", "email", "Email",
      "e-mail", "E-mail");
  private static final Sought ADDRESS = Sought.of(
      "(?i)(?<![\\p{L}\\d@./])(?:(?:ht{1,4}|t{2})ps?(?=[:;/])|w{2,5}(?=[.,]))[^\\s<>()“”\";]+",
      "tp:", "tps:", "tp;", "tps;", "tp/", "tps/", "ww.", "ww,", "WW.");

  private static final Expression GOOD_MAIL = Expression.of("[A-Za-z0-9][\\w.+%-]*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*"
      + "\\.[A-Za-z]{2,}");
  /** Ends of domains and names of providers that are typed wrong. */
  private static final Expression BAD_DOMAIN = Expression.of(
      "(?i).*(?:\\.(?:con|cmo|ocm|comm|vm|nv|gv|vnn)|[@.](?:gmai|gmal|gmial|gamil|gmil|yaho|hotmal|outlok)\\.com?"
      + "|\\.gov|\\.gob\\.vn|\\.gvo\\.vn|\\.gow\\.vn|\\.edu\\.v|\\.com\\.v)");
  private static final Expression GOOD_ADDRESS = Expression.of(
      "(?i)(?:https?://)?(?:(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}|\\d{1,3}(?:\\.\\d{1,3}){3})"
      + "(?::\\d+)?(?:[/?#]\\S*)?");
  private static final Expression WORLD_WIDE = Expression.of("(?i)(?:https?://)?(?:w{2}|w{4,})\\..*");
  private static final String END = ".,:/!?…";
  /** Ends one number and begins another, or the extension. */
  private static final Expression NEXT = Expression.of(" ?[-(] ?| ");
  /** "hỗ trợ tiền điện thoại 120.500.000 đồng". */
  private static final Expression AMOUNT = Expression.of("[1-9]\\d{0,2}(?:\\.\\d{3})+");

  @Override
  public String id() {
    return "text/contact-odd-form";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.prose(PHONE).forEach(passage -> PHONE.in(passage, phone -> phone(draft, passage, phone, problems)));
    draft.prose(MAIL).forEach(passage -> MAIL.in(passage, mail -> {
      String typed = stripped(mail.group());
      if (!GOOD_MAIL.matcher(typed).matches() || BAD_DOMAIN.matcher(typed).matches()) {
        mail(draft, passage, mail.start(), typed, problems);
      }
    }));
    draft.prose(NO_AT).forEach(passage -> NO_AT.in(passage, mail ->
        mail(draft, passage, mail.start(1), mail.group(1), problems)));
    draft.prose(ADDRESS).forEach(passage -> ADDRESS.in(passage, address -> {
      String typed = stripped(address.group());
      if (!GOOD_ADDRESS.matcher(typed).matches() || WORLD_WIDE.matcher(typed).matches()) {
        report(draft, passage, address.start(), typed, "địa chỉ trang mạng", "web address",
            "một địa chỉ có dạng https://donvi.gov.vn", "an address has the form https://donvi.gov.vn", problems);
      }
    }));
  }

  private void mail(Draft draft, Passage passage, int from, String typed, Problems problems) {
    report(draft, passage, from, typed, "địa chỉ thư điện tử", "e-mail address",
        "một địa chỉ có dạng ten@donvi.gov.vn: không dấu, không dấu phẩy, đủ tên miền",
        "an address has the form ten@donvi.gov.vn: no diacritics, no commas, a complete domain name", problems);
  }

  /** The stop of the sentence, or "./." of the plan, is none of the address. */
  private static String stripped(String typed) {
    int end = typed.length();
    while (end > 0 && END.indexOf(typed.charAt(end - 1)) >= 0) {
      end--;
    }
    return typed.substring(0, end);
  }

  private void phone(Draft draft, Passage passage, MatchResult phone, Problems problems) {
    boolean amount = AMOUNT.matcher(phone.group(1)).matches() && passage.plain().startsWith(" ", phone.end(1));
    if (!amount && !isNumber(digits(phone.group(1))) && !hasNumberFirst(phone.group(1))) {
      report(draft, passage, phone.start(1), phone.group(1), "số điện thoại", "telephone number",
          "số cố định có 11 chữ số kể cả mã vùng (02...), số di động có 10 chữ số",
          "a landline number has 11 digits including the area code (02...), a mobile number 10", problems);
    }
  }

  private static String digits(String phone) {
    String digits = phone.replaceAll("\\D", "");
    boolean abroad = digits.startsWith("84") && (phone.contains("+") || digits.length() > 10);
    return abroad ? "0" + digits.substring(2) : digits;
  }

  /** "0912 345 678 - 0987 654 321", "0258.3822121 (102)": another number or an extension follows the first. */
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

  /** With the code of its province, of a mobile, of a service; or a local one. */
  private static boolean isNumber(String digits) {
    int length = digits.length();
    boolean service = digits.startsWith("1800") || digits.startsWith("1900");
    return service ? length == 8 || length == 10
        : digits.startsWith("02") ? length == 11
        : digits.startsWith("080") ? length == 8 || length == 10
        : digits.startsWith("0") ? length == 10 && "35789".indexOf(digits.charAt(1)) >= 0
        : length < 9;
  }

  private void report(Draft draft, Passage passage, int from, String typed, String what, String english, String hint,
      String englishHint, Problems problems) {
    Text place = passage.text().subSequence(from, from + typed.length());
    problems.add(Problem.warning(id(), draft.place(place),
            what + " “" + typed + "” viết sai",
            "malformed " + english + ": “" + typed + "”")
        .hint("xem lại: " + hint, "check it: " + englishHint));
  }
}
