package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number and symbol of a document (số, ký hiệu), read however it was typed: {@code 276-KH/TU},
 * {@code 1472 - QĐ/TTg}.
 *
 * @param typed  as the clerk wrote it
 * @param number {@code 276}
 * @param year   the year group of a normative text, {@code 2020} in 121/2020/QH14
 * @param codes  {@code [KH, TU]}
 * @param key    the same for every way of typing it
 */
public record Symbol(String typed, String number, @Nullable Integer year, List<String> codes, String key) {

  /** Who numbers its documents how. */
  public enum Regime {
    STATE,
    PARTY,
    UNKNOWN
  }

  /** A group of the symbol: capitals, perhaps with a small letter that belongs to them (TTg, CTr, QyĐ, GDTrH). */
  static final String CODE = "(?:(?:qđ|nđ|nq|kh|ct|tt|tb|kl)(?=[-/]\\p{Lu})|\\p{Lu})(?:[\\p{Lu}\\d]"
      + "|[.&](?=[\\p{Lu}\\d]))*+(?:[a-zđ]{1,2}[\\p{Lu}\\d]*+)?"
      + "(?![\\p{L}\\d])";

  private static final Pattern PARTS = Pattern.compile(
      "(\\d{1,5}[a-z]?)(?:\\s*/\\s*((?:19|20)\\d{2}))?((?:\\s*[-–/]\\s*|\\s+)" + CODE
          + "(?:\\s*[-–/]\\s*" + CODE + ")*+)");

  private static final Pattern SEPARATOR = Pattern.compile("[-–/\\s]+");
  private static final Pattern STATE_FORM = Pattern.compile("\\d+[a-z]?(?:/\\d{4})?/[^-/\\s–]+(?:-[^-/\\s–]+)*");
  private static final Pattern JOINT_FORM = Pattern.compile("\\d+(?:/\\d{4})?/[^-/\\s–]*LT/[^-/\\s–]+(?:-[^-/\\s–]+)*");
  private static final Pattern PARTY_FORM = Pattern.compile("\\d+[a-z]?-[^-/\\s–]+/[^-/\\s–]+(?:-[^-/\\s–]+)*");
  private static final Pattern PARTY_BODY = Pattern.compile("(?!MTTW).*(?:TW|TU)|HU|QU|ĐU|TĐU|VPĐU|.*ĐTN");
  private static final Pattern STATE_BODY = Pattern.compile(
      "TTg|TTG|CP|CTN|QH\\d+|UBTVQH\\d*|UBND|HĐND|NHNN|TTCP|VPCP|UBDT|B(?:GDĐT|YT|NV|TC|KHCN|TTTT|LĐTBXH|VHTTDL|TNMT"
          + "|NNPTNT|NNMT|XD|GTVT|CT|TP|CA|QP|NG|KHĐT|DTTG)");

  /** Groups that are often typed in the wrong case or without the stroke of Đ. */
  private static final Map<String, String> CASES = Map.ofEntries(
      Map.entry("TTG", "TTg"), Map.entry("Ttg", "TTg"), Map.entry("Ttr", "TTr"), Map.entry("Ctr", "CTr"),
      Map.entry("TƯ", "TW"), Map.entry("CTR", "CTr"), Map.entry("QYĐ", "QyĐ"),
      Map.entry("TTR", "TTr"), Map.entry("QD", "QĐ"), Map.entry("qđ", "QĐ"), Map.entry("nđ", "NĐ"),
      Map.entry("nq", "NQ"), Map.entry("kh", "KH"), Map.entry("ct", "CT"), Map.entry("tt", "TT"),
      Map.entry("tb", "TB"), Map.entry("kl", "KL"), Map.entry("HDND", "HĐND"), Map.entry("UBNĐ", "UBND"),
      Map.entry("BCD", "BCĐ"), Map.entry("BGDDT", "BGDĐT"), Map.entry("SGDDT", "SGDĐT"),
      Map.entry("BLDTBXH", "BLĐTBXH"), Map.entry("SLDTBXH", "SLĐTBXH"));

  /** Codes of document types (Decree 30, Appendix III, I; normative and Party types beside them). */
  static final Set<String> TYPES = Set.of(
      "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ", "CĐ",
          "BGN",
      "BTT", "GUQ", "GM", "GGT", "NĐ", "TT", "TTLT", "NQLT", "KL", "CV", "KHLT", "KHPH", "CTHĐ", "CTPH", "CTrPH", "CTR",
      "QYĐ", "VBHN", "L", "PL", "SL", "QĐi", "TTR");

  public static boolean isType(String code) {
    return TYPES.contains(CASES.getOrDefault(code, code));
  }

  /** The symbol in these words, and in nothing but them. */
  public static @Nullable Symbol parse(String typed) {
    Matcher parts = PARTS.matcher(typed.strip());
    if (!parts.matches()) {
      return null;
    }
    List<String> codes = new ArrayList<>(List.of(SEPARATOR.split(parts.group(3))));
    codes.removeIf(String::isEmpty);
    Integer year = parts.group(2) == null ? null : Integer.valueOf(parts.group(2));
    return new Symbol(parts.group(), parts.group(1), year, List.copyOf(codes), key(parts.group(1), year, codes));
  }

  /** The groups as they are written: QĐ for QD, TTg for TTG; ND and CD only where no other word is meant. */
  private List<String> names() {
    return names(codes);
  }

  private static List<String> names(List<String> codes) {
    boolean decree = codes.contains("CP");
    return codes.stream().map(code -> code.equals("ND") && decree ? "NĐ"
        : code.equals("CD") && codes.contains("TTg") ? "CĐ" : CASES.getOrDefault(code, code)).toList();
  }

  /** The code of the document type, where it has one. */
  public @Nullable String type() {
    return names().stream().filter(TYPES::contains).findFirst().orElse(null);
  }

  public Regime regime() {
    if (names().stream().anyMatch(code -> STATE_BODY.matcher(code).matches())) {
      return Regime.STATE;
    }
    return names().stream().anyMatch(code -> PARTY_BODY.matcher(code).matches()) ? Regime.PARTY : Regime.UNKNOWN;
  }

  /** Whether it is written as a symbol is: no spaces, the marks where State or Party put them. */
  public boolean isWellFormed() {
    return isWellFormed(typed) && codes.equals(names());
  }

  private boolean isWellFormed(String written) {
    boolean state = STATE_FORM.matcher(written).matches() || JOINT_FORM.matcher(written).matches();
    boolean party = PARTY_FORM.matcher(written).matches();
    boolean youth = codes.stream().anyMatch(code -> code.endsWith("ĐTN"));
    return switch (regime()) {
      case STATE -> state;
      case PARTY -> party || youth && state;
      case UNKNOWN -> state || party;
    };
  }

  /** As it should be written; {@code null} where that cannot be known. */
  public @Nullable String proper() {
    String closed = SEPARATOR.matcher(typed).replaceAll(found -> {
      String mark = found.group().strip();
      return mark.isEmpty() ? "/" : mark.contains("/") ? "/" : "-";
    });
    if (isWellFormed(closed) && codes.equals(names())) {
      return closed;
    }
    List<String> names = names();
    String start = number + (year == null ? "" : "/" + year);
    return switch (regime()) {
      case STATE -> start + "/" + String.join("-", names);
      case PARTY -> names.size() < 2 || year != null
          ? null : number + "-" + names.get(0) + "/" + String.join("-", names.subList(1, names.size()));
      case UNKNOWN -> STATE_FORM.matcher(closed).matches() ? start + "/" + String.join("-", names) : null;
    };
  }

  private static String key(String number, @Nullable Integer year, List<String> codes) {
    int first = 0;
    while (number.charAt(first) == '0' && first + 1 < number.length() && Character.isDigit(number.charAt(first + 1))) {
      first++;
    }
    return number.substring(first) + "|" + (year == null ? "" : year) + "|"
        + String.join("-", names(codes)).toUpperCase(Locale.ROOT);
  }
}
