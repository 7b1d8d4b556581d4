package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The number and symbol of a document (số, ký hiệu), parsed however it was typed: {@code 276-KH/TU}, {@code 1472 -
 * QĐ/TTg}.
 *
 * @param typed  as typed
 * @param number {@code 276}
 * @param year   the year of a normative document, {@code 2020} in 121/2020/QH14
 * @param codes  {@code [KH, TU]}
 * @param names  the groups as they should be written: QĐ for QD, TTg for TTG; ND and CD only if they have no other
 *               meaning
 * @param key    the same for all ways of typing the symbol
 */
public record Symbol(String typed, String number, @Nullable Integer year, List<String> codes, List<String> names,
    String key) {

  /** Whose numbering style a symbol follows. */
  public enum Regime {
    STATE,
    PARTY,
    UNKNOWN
  }

  /** A group of the symbol: capitals, possibly with lower-case letters that belong to them (TTg, CTr, QyĐ, GDTrH). */
  static final String CODE = "(?:(?:qđ|nđ|nq|kh|ct|tt|tb|kl)(?=[-/]\\p{Lu})|\\p{Lu})(?:[\\p{Lu}\\d]"
      + "|[.&](?=[\\p{Lu}\\d]))*+(?:[a-zđ]{1,2}[\\p{Lu}\\d]*+)?"
      + "(?![\\p{L}\\d])";

  static final Expression PARTS = Expression.of(
      "(\\d{1,5}[a-z]?)(?:\\s*/\\s*((?:19|20)\\d{2}))?((?:\\s*[-–/]\\s*|\\s+)" + CODE + "(?:\\s*[-–/]\\s*" + CODE
      + ")*+)");

  private static final Expression SEPARATOR = Expression.of("[-–/\\s]+");
  private static final Expression STATE_FORM = Expression.of("\\d+[a-z]?(?:/\\d{4})?/[^-/\\s–]+(?:-[^-/\\s–]+)*");
  private static final Expression JOINT_FORM = Expression.of(
      "\\d+(?:/\\d{4})?/[^-/\\s–]*LT/[^-/\\s–]+(?:-[^-/\\s–]+)*");
  private static final Expression PARTY_FORM = Expression.of("\\d+[a-z]?-[^-/\\s–]+/[^-/\\s–]+(?:-[^-/\\s–]+)*");
  private static final Set<String> PARTY_BODIES = Set.of("HU", "QU", "ĐU", "TĐU", "VPĐU");
  private static final Set<String> STATE_BODIES = Set.of("TTg", "TTG", "CP", "CTN", "UBND", "HĐND", "NHNN", "TTCP",
      "VPCP", "UBDT", "BGDĐT", "BYT", "BNV", "BTC", "BKHCN", "BTTTT", "BLĐTBXH", "BVHTTDL", "BTNMT", "BNNPTNT", "BNNMT",
      "BXD", "BGTVT", "BCT", "BTP", "BCA", "BQP", "BNG", "BKHĐT", "BDTTG");

  /** Groups that are often typed in the wrong case or with D for Đ. */
  private static final Map<String, String> CASES = Map.ofEntries(
      Map.entry("TTG", "TTg"), Map.entry("Ttg", "TTg"), Map.entry("Ttr", "TTr"), Map.entry("Ctr", "CTr"),
      Map.entry("TƯ", "TW"), Map.entry("CTR", "CTr"), Map.entry("QYĐ", "QyĐ"),
      Map.entry("TTR", "TTr"), Map.entry("QD", "QĐ"), Map.entry("qđ", "QĐ"), Map.entry("nđ", "NĐ"),
      Map.entry("nq", "NQ"), Map.entry("kh", "KH"), Map.entry("ct", "CT"), Map.entry("tt", "TT"),
      Map.entry("tb", "TB"), Map.entry("kl", "KL"), Map.entry("HDND", "HĐND"), Map.entry("UBNĐ", "UBND"),
      Map.entry("BCD", "BCĐ"), Map.entry("BGDDT", "BGDĐT"), Map.entry("SGDDT", "SGDĐT"),
      Map.entry("BLDTBXH", "BLĐTBXH"), Map.entry("SLDTBXH", "SLĐTBXH"));

  /** Abbreviations of document types (Decree 30, Appendix III, I), including normative and Party documents. */
  static final Set<String> TYPES = Set.of("NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA",
      "DA", "BC", "BB", "TTr", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "NĐ", "TT", "TTLT", "NQLT", "KL", "CV",
      "KHLT", "KHPH", "CTHĐ", "CTPH", "CTrPH", "CTR", "QYĐ", "VBHN", "L", "PL", "SL", "QĐi", "TTR");

  /** Plans of a run cite the same documents, so parsed symbols are kept, up to this number. */
  private static final int MOST = 2_000;
  private static final int LONGEST = 60;

  private static final Map<String, Symbol> KNOWN = new ConcurrentHashMap<>();

  public static boolean isType(String code) {
    return TYPES.contains(CASES.getOrDefault(code, code));
  }

  /** The symbol, if the text is a symbol and nothing else. */
  public static @Nullable Symbol parse(String typed) {
    Symbol known = KNOWN.get(typed);
    if (known != null) {
      return known;
    }
    Symbol read = read(typed);
    if (read != null && typed.length() < LONGEST && KNOWN.size() < MOST) {
      KNOWN.put(typed, read);
    }
    return read;
  }

  private static @Nullable Symbol read(String typed) {
    Matcher parts = PARTS.matcher(typed.strip());
    if (!parts.matches()) {
      return null;
    }
    List<String> codes = codes(parts.group(3));
    Integer year = parts.group(2) == null ? null : Integer.valueOf(parts.group(2));
    List<String> names = names(codes);
    return new Symbol(parts.group(), parts.group(1), year, List.copyOf(codes), names, key(parts.group(1), year, names));
  }

  private static List<String> codes(String written) {
    List<String> codes = new ArrayList<>(4);
    int from = 0;
    for (int at = 0; at <= written.length(); at++) {
      if (at == written.length() || "-–/".indexOf(written.charAt(at)) >= 0 || written.charAt(at) <= ' ') {
        if (at > from) {
          codes.add(written.substring(from, at));
        }
        from = at + 1;
      }
    }
    return codes;
  }

  private static List<String> names(List<String> codes) {
    boolean decree = codes.contains("CP");
    List<String> names = new ArrayList<>(codes.size());
    for (String code : codes) {
      names.add(code.equals("ND") && decree ? "NĐ"
          : code.equals("CD") && codes.contains("TTg") ? "CĐ" : CASES.getOrDefault(code, inCapitals(code)));
    }
    return List.copyOf(names);
  }

  /** "BYt": the abbreviation of a known agency, with one letter in lower case. */
  private static String inCapitals(String code) {
    boolean small = !STATE_BODIES.contains(code) && !code.equals(code.toUpperCase(Locale.ROOT));
    return small && STATE_BODIES.contains(code.toUpperCase(Locale.ROOT)) ? code.toUpperCase(Locale.ROOT) : code;
  }

  /** The abbreviation of the document type, if it has one. */
  public @Nullable String type() {
    for (String name : names) {
      if (TYPES.contains(name)) {
        return name;
      }
    }
    return null;
  }

  public Regime regime() {
    boolean party = false;
    for (String name : names) {
      if (isStateBody(name)) {
        return Regime.STATE;
      }
      party |= isPartyBody(name);
    }
    return party ? Regime.PARTY : Regime.UNKNOWN;
  }

  /** Abbreviations such as QH14 and UBTVQH14 contain the term of the National Assembly. */
  private static boolean isStateBody(String name) {
    return STATE_BODIES.contains(name) || name.equals("UBTVQH") || isTerm(name, "QH") || isTerm(name, "UBTVQH");
  }

  private static boolean isTerm(String name, String body) {
    boolean digits = name.startsWith(body) && name.length() > body.length();
    for (int i = body.length(); digits && i < name.length(); i++) {
      digits = name.charAt(i) >= '0' && name.charAt(i) <= '9';
    }
    return digits;
  }

  /** TW and TU follow the letters of the body itself, ĐTN those of its level; MTTW is the Fatherland Front. */
  private static boolean isPartyBody(String name) {
    boolean committee = (name.endsWith("TW") || name.endsWith("TU")) && !name.startsWith("MTTW");
    return committee || PARTY_BODIES.contains(name) || name.endsWith("ĐTN");
  }

  /** Whether it is written correctly: no spaces, and separators according to the rules of State or Party. */
  public boolean isWellFormed() {
    return codes.equals(names) && isWellFormed(typed);
  }

  private boolean isWellFormed(String written) {
    return switch (regime()) {
      case STATE -> isOfState(written);
      case PARTY -> PARTY_FORM.matcher(written).matches()
          || codes.stream().anyMatch(code -> code.endsWith("ĐTN")) && isOfState(written);
      case UNKNOWN -> isOfState(written) || PARTY_FORM.matcher(written).matches();
    };
  }

  private static boolean isOfState(String written) {
    return STATE_FORM.matcher(written).matches() || written.contains("LT/") && JOINT_FORM.matcher(written).matches();
  }

  /** The correct form; {@code null} if it is unknown. */
  public @Nullable String proper() {
    String closed = SEPARATOR.matcher(typed).replaceAll(found -> {
      String mark = found.group().strip();
      return mark.isEmpty() ? "/" : mark.contains("/") ? "/" : "-";
    });
    if (isWellFormed(closed) && codes.equals(names)) {
      return closed;
    }
    String start = number + (year == null ? "" : "/" + year);
    return switch (regime()) {
      case STATE -> start + "/" + String.join("-", names);
      case PARTY -> names.size() < 2 || year != null
          ? null : number + "-" + names.get(0) + "/" + String.join("-", names.subList(1, names.size()));
      case UNKNOWN -> STATE_FORM.matcher(closed).matches() ? start + "/" + String.join("-", names) : null;
    };
  }

  private static String key(String number, @Nullable Integer year, List<String> names) {
    int first = 0;
    while (number.charAt(first) == '0' && first + 1 < number.length() && Character.isDigit(number.charAt(first + 1))) {
      first++;
    }
    return number.substring(first) + "|" + (year == null ? "" : year) + "|"
        + String.join("-", names).toUpperCase(Locale.ROOT);
  }
}
