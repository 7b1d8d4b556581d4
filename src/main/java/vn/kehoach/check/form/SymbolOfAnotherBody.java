package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Letter;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Symbol;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code KH-UBND} under the letterhead of a department, or a department's symbol under that of the committee. */
public final class SymbolOfAnotherBody implements Rule {

  private static final Map<String, String> BODIES = new TreeMap<>(
      Map.of("UBND", "ủy ban nhân dân", "HĐND", "hội đồng nhân dân"));

  /** Departments by their abbreviation in symbols, with the word that only their name contains. */
  private static final Map<String, String> DEPARTMENTS = new TreeMap<>(Map.ofEntries(
      Map.entry("SNV", "nội vụ"), Map.entry("SYT", "y tế"), Map.entry("STC", "tài chính"),
      Map.entry("STP", "tư pháp"), Map.entry("SXD", "xây dựng"), Map.entry("SCT", "công thương"),
      Map.entry("SGDĐT", "giáo dục"), Map.entry("SKHCN", "khoa học"), Map.entry("SNNMT", "nông nghiệp"),
      Map.entry("SVHTTDL", "văn hóa"), Map.entry("SDTTG", "dân tộc"), Map.entry("STTTT", "thông tin"),
      Map.entry("SKHĐT", "kế hoạch"), Map.entry("SGTVT", "giao thông"), Map.entry("STNMT", "tài nguyên"),
      Map.entry("SNNPTNT", "phát triển nông thôn"), Map.entry("SLĐTBXH", "lao động")));

  /** Agencies whose symbols end with their own abbreviation. */
  private static final List<String> OFFICES = List.of(" sở ", " trường ", " bệnh viện ");

  /** Kinds of schools and hospitals by how their abbreviations begin, with the words of which their name has one. */
  private static final Map<String, List<String>> KINDS = new TreeMap<>(Map.of(
      "MN", List.of("mầm non", "mẫu giáo"), "TH", List.of("tiểu học", "trung học"),
      "THCS", List.of("trung học cơ sở"), "THPT", List.of("trung học phổ thông"),
      "BVĐK", List.of("đa khoa"), "BVDK", List.of("đa khoa")));

  /** Mass organisations and offices by their abbreviation in symbols, with the words in their letterhead. */
  private static final Map<String, String> UNIONS = new TreeMap<>(Map.ofEntries(
      Map.entry("HLHPN", "phụ nữ"), Map.entry("HPN", "phụ nữ"), Map.entry("HND", "nông dân"),
      Map.entry("LĐLĐ", "lao động"), Map.entry("HCCB", "cựu chiến binh"), Map.entry("ĐTN", "đoàn"),
      Map.entry("CĐ", "công đoàn"), Map.entry("MTTQ", "mặt trận"), Map.entry("CAT", "công an"),
      Map.entry("CAX", "công an"), Map.entry("BHXH", "bảo hiểm"), Map.entry("TYT", "y tế"), Map.entry("TTYT", "y tế")));

  /** Committees of provinces and cities, with the words in their own letterhead. */
  private static final Map<String, List<String>> OF_PROVINCES = new TreeMap<>(Map.of(
      "TU", List.of("tỉnh ủy", "thành ủy"), "ĐU", List.of("đảng ủy", "đảng bộ"),
      "HU", List.of("huyện ủy"), "QU", List.of("quận ủy"),
      "TĐTN", List.of("tỉnh đoàn", "thành đoàn", "tỉnh", "thành phố")));

  @Override
  public String id() {
    return "form/symbol-of-another-body";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    OwnSymbol symbol = OwnSymbol.of(draft);
    List<Text> agency = draft.plan().header().agency();
    if (symbol == null || agency.isEmpty() || symbol.groups().size() < 2) {
      return;
    }
    AgencyName name = AgencyName.of(String.join(" ", agency));
    cited(draft, symbol, name, problems);
    if (!DEPARTMENTS.containsKey(symbol.groups().get(symbol.groups().size() - 1))) {
      shuffled(draft, symbol, name, agency, problems);
    }
    above(draft, symbol, name, problems);
    if (draft.answer("agency").isPresent()) {
      other(draft, symbol, name, problems);
      missing(draft, symbol, name, agency, problems);
    }
  }

  /** The abbreviation of a committee above the commune that issues the plan. */
  private void above(Draft draft, OwnSymbol symbol, AgencyName name, Problems problems) {
    boolean commune = name.has("xã") || name.has("phường") || name.has("đặc khu") || name.has("chi bộ");
    OF_PROVINCES.forEach((code, words) -> {
      if (commune && symbol.groups().contains(code) && words.stream().noneMatch(name::has)) {
        problems.add(problem(draft, symbol, "“" + code + "” là ký hiệu của cấp trên, cơ quan ban hành ở cấp xã",
            "“" + code + "” is the abbreviation of a higher level, but the issuing agency is at commune level"));
      }
    });
  }

  private void other(Draft draft, OwnSymbol symbol, AgencyName name, Problems problems) {
    List<String> codes = new ArrayList<>();
    DEPARTMENTS.forEach((code, words) -> {
      boolean isItself = name.spaced().startsWith(" sở ") && name.has(words)
          || isWithin(code, initials(name));
      if (isOffice(name) && has(symbol, code) && !isItself) {
        codes.add(code);
      }
    });
    UNIONS.forEach((code, words) -> {
      if (symbol.groups().size() == 2 && symbol.groups().get(1).equals(code) && !name.has(words)
          && !isWithin(code, initials(name))) {
        codes.add(code);
      }
    });
    BODIES.forEach((code, words) -> {
      if (has(symbol, code) && !name.has(words)) {
        codes.add(code);
      }
    });
    String last = symbol.groups().get(symbol.groups().size() - 1);
    KINDS.forEach((begin, words) -> {
      if (last.startsWith(begin) && isOffice(name) && words.stream().noneMatch(name::has)
          && !isWithin(last, initials(name)) && KINDS.keySet().stream().noneMatch(longer ->
              longer.length() > begin.length() && last.startsWith(longer))) {
        codes.add(last);
      }
    });
    for (String code : codes) {
      problems.add(problem(draft, symbol, "“" + code + "” trong ký hiệu không phải cơ quan ban hành",
          "“" + code + "” in the symbol is not the issuing agency"));
    }
  }

  private static boolean isOffice(AgencyName name) {
    return OFFICES.stream().anyMatch(name.spaced()::startsWith);
  }

  /** The symbol contains neither agency of the letterhead, although one of them issues the plan. */
  private void missing(Draft draft, OwnSymbol symbol, AgencyName name, List<Text> agency, Problems problems) {
    boolean swapped = BODIES.keySet().stream().anyMatch(code -> symbol.groups().contains(code)
        && !name.has(BODIES.get(code)));
    BODIES.forEach((code, body) -> {
      boolean issues = name.spaced().startsWith(" " + body + " ") && !name.has("văn phòng");
      if (issues && !swapped && !has(symbol, code)) {
        String proper = symbol.groups().get(0) + "-" + code;
        problems.add(Problem.warning(id(), draft.place(symbol.text()),
                "cơ quan ban hành là " + code + " mà ký hiệu không có " + code,
                "the issuing agency is " + code + ", but the symbol does not contain it")
            .hint("viết " + proper + "; nếu đơn vị soạn thảo tự ban hành thì sửa tên cơ quan ở đầu văn bản",
                "write " + proper + "; if the drafting unit issues the document, correct the agency in the letterhead")
            .cite(draft.clause("symbol"))
            .seeAlso(agency.get(0).span()));
      }
    });
  }

  /** "BVHTTLD" for the ministry with the initials B V H T T D L: the letters of its name in another order. */
  private void shuffled(Draft draft, OwnSymbol symbol, AgencyName name, List<Text> agency, Problems problems) {
    String code = symbol.groups().get(symbol.groups().size() - 1);
    if (symbol.groups().size() != 2 || code.length() < 3) {
      return;
    }
    StringBuilder initials = initials(name);
    for (Map.Entry<String, String> union : UNIONS.entrySet()) {
      String known = union.getKey();
      boolean turned = known.length() == code.length() && !known.equals(code) && name.has(union.getValue())
          && Arrays.equals(sorted(known), sorted(code));
      if (turned) {
        problems.add(shuffled(draft, symbol, code, known, agency));
        return;
      }
    }
    boolean letters = initials.length() == code.length() && Arrays.equals(sorted(code), sorted(initials.toString()));
    if (!letters || isWithin(code, initials)) {
      return;
    }
    for (int i = 1; i < code.length(); i++) {
      StringBuilder turned = new StringBuilder(code).deleteCharAt(i).insert(i - 1, code.charAt(i));
      if (code.charAt(i) != code.charAt(i - 1) && isWithin(turned, initials)) {
        problems.add(shuffled(draft, symbol, code, turned.toString(), agency));
        return;
      }
    }
  }

  private Problem shuffled(Draft draft, OwnSymbol symbol, String code, String right, List<Text> agency) {
    return Problem.warning(id(), draft.place(symbol.text()),
            "chữ viết tắt “" + code + "” không theo thứ tự các chữ trong tên cơ quan",
            "the letters of “" + code + "” are not in the order of the agency's name")
        .hint("có phải ý bạn là " + right + "?", "did you mean " + right + "?")
        .cite(draft.clause("symbol"))
        .seeAlso(agency.get(0).span());
  }

  private static StringBuilder initials(AgencyName name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.words()) {
      if (!word.equals("và")) {
        initials.append(word.charAt(0) == 'đ' ? 'Đ' : Character.toUpperCase(Letter.plain(word.charAt(0))));
      }
    }
    return initials;
  }

  private static char[] sorted(String letters) {
    char[] sorted = letters.toCharArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** Whether one of its groups is this abbreviation, in any case. */
  private static boolean has(OwnSymbol symbol, String code) {
    for (String group : symbol.groups()) {
      if (group.equalsIgnoreCase(code)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its letters occur in the initials in the same order, possibly with others in between. */
  private static boolean isWithin(CharSequence code, CharSequence initials) {
    int at = 0;
    for (int i = 0; i < initials.length() && at < code.length(); i++) {
      at += initials.charAt(i) == code.charAt(at) ? 1 : 0;
    }
    return at == code.length();
  }

  /** Cited documents of the same agency have another abbreviation. */
  private void cited(Draft draft, OwnSymbol symbol, AgencyName name, Problems problems) {
    String own = String.join("-", symbol.groups().subList(1, symbol.groups().size()));
    for (Citation citation : draft.citations()) {
      Symbol other = citation.symbol();
      boolean mine = other != null && citation.issuer() != null && other.codes().size() == 2
          && symbol.groups().size() == 2
          && !other.codes().get(1).equals(own) && Symbol.isType(other.codes().get(0))
          && AgencyName.of(citation.issuer()).spaced().equals(name.spaced());
      if (mine) {
        problems.add(Problem.warning(id(), draft.place(symbol.text()),
                "văn bản khác của cơ quan này mang ký hiệu " + other.codes().get(1) + ", ở đây là " + own,
                "another document of this agency has " + other.codes().get(1) + " in its symbol; this one has " + own)
            .hint("viết một chữ viết tắt tên cơ quan ở mọi văn bản",
                "use the same abbreviation of the agency in every document")
            .cite(draft.clause("symbol"))
            .seeAlso(draft.place(citation.mark())));
        return;
      }
    }
  }

  private Problem problem(Draft draft, OwnSymbol symbol, String vietnamese, String english) {
    return Problem.warning(id(), draft.place(symbol.text()), vietnamese, english)
        .hint("sửa ký hiệu theo chữ viết tắt của cơ quan ban hành; có thể chép từ văn bản của cơ quan khác",
            "write the abbreviation of the issuing agency; the symbol may be copied from another agency's document")
        .cite(draft.clause("symbol"))
        .seeAlso(draft.plan().header().agency().get(0).span());
  }
}
