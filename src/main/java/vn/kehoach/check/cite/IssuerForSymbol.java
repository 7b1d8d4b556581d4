package vn.kehoach.check.cite;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Facts;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Symbol;
import vn.kehoach.plan.Day;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds an issuer that does not fit the symbol: {@code Quyết định số 23/QĐ-TTg của Chính phủ} has the symbol of the
 * Prime Minister.
 */
public final class IssuerForSymbol implements Rule {

  /**
   * The body that a code stands for.
   *
   * @param written what may be written after "của"; a code shared by several bodies allows a choice
   * @param words   words by which the body may be called
   */
  private record Body(String name, List<String> written, List<String> words) {

    Body(String name, String... words) {
      this(name, List.of(name), List.of(words));
    }
  }

  private static final List<String> CENTRAL = List.of("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương");
  /** Offices whose names end with those of their province or commune. */
  private static final List<String> OFFICES = List.of(" sở ", " phòng ", " chi cục ", " công an ", " trường ");
  private static final String AT = " tại ";
  private static final Expression PROPOSES = Expression.of("(?:đề nghị|ý kiến) của (?:Giám đốc |Chánh |Trưởng )?"
      + "((?:Sở|Ủy ban|UBND|Công an|Ban|Văn phòng|Phòng) [^.;:“”()\\d]{3,60}?),?" + AT + "$");
  private static final int BEFORE = 120;

  /** Loaded on first use: the issuers of known documents, by number and date. */
  private static final class Known {
    static final Map<String, String> ISSUERS = new HashMap<>();

    static {
      Facts.of("law/issuers.txt", (number, rest) -> {
        int is = rest.indexOf(" = ");
        ISSUERS.put(number + " " + rest.substring(0, is), rest.substring(is + 3));
      });
    }

    private Known() {}
  }

  private static final Map<String, Body> BODIES = new LinkedHashMap<>();

  static {
    body("TTg", "Thủ tướng Chính phủ", "thủ tướng", "phó thủ tướng");
    body("CP", "Chính phủ", "chính phủ");
    body("UBND", "Ủy ban nhân dân", "ủy ban nhân dân", "chủ tịch", "tỉnh", "thành phố", "xã", "phường", "huyện");
    body("HĐND", "Hội đồng nhân dân", "hội đồng nhân dân");
    body("CTN", "Chủ tịch nước", "chủ tịch nước", "chủ tịch");
    BODIES.put("TW", new Body("Trung ương Đảng (Bộ Chính trị, Ban Bí thư, các ban Đảng)",
        List.of("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương"),
        List.of("trung ương", "bộ chính trị", "ban bí thư", "đảng")));
    BODIES.put("TU", new Body("Tỉnh ủy, Thành ủy", List.of("Tỉnh ủy", "Thành ủy", "Ban Thường vụ Tỉnh ủy"),
        List.of("tỉnh ủy", "thành ủy", "đảng bộ", "ban chấp hành", "ban thường vụ")));
    body("ĐU", "Đảng ủy", "đảng ủy", "đảng bộ", "ban chấp hành", "ban thường vụ");
    body("VPCP", "Văn phòng Chính phủ", "văn phòng chính phủ", "chính phủ");
    body("TTCP", "Thanh tra Chính phủ", "thanh tra chính phủ");
    body("NHNN", "Ngân hàng Nhà nước", "ngân hàng");
    body("BGDĐT", "Bộ Giáo dục và Đào tạo", "giáo dục");
    body("BYT", "Bộ Y tế", "y tế");
    body("BNV", "Bộ Nội vụ", "nội vụ");
    body("BTC", "Bộ Tài chính", "tài chính", "tổ chức");
    body("BKHCN", "Bộ Khoa học và Công nghệ", "khoa học");
    body("BTTTT", "Bộ Thông tin và Truyền thông", "thông tin");
    body("BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội", "lao động");
    body("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch", "văn hóa");
    body("BTNMT", "Bộ Tài nguyên và Môi trường", "tài nguyên");
    body("BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn", "nông nghiệp");
    body("BNNMT", "Bộ Nông nghiệp và Môi trường", "nông nghiệp");
    body("BXD", "Bộ Xây dựng", "xây dựng");
    body("BGTVT", "Bộ Giao thông vận tải", "giao thông");
    body("BCT", "Bộ Công Thương", "công thương");
    body("BTP", "Bộ Tư pháp", "tư pháp");
    body("BCA", "Bộ Công an", "công an");
    body("BQP", "Bộ Quốc phòng", "quốc phòng");
    body("BNG", "Bộ Ngoại giao", "ngoại giao");
    body("BKHĐT", "Bộ Kế hoạch và Đầu tư", "kế hoạch");
    body("SGDĐT", "Sở Giáo dục và Đào tạo", "giáo dục");
    body("SYT", "Sở Y tế", "y tế");
    body("SNV", "Sở Nội vụ", "nội vụ");
    body("STC", "Sở Tài chính", "tài chính");
    body("STP", "Sở Tư pháp", "tư pháp");
    body("SXD", "Sở Xây dựng", "xây dựng");
    body("SCT", "Sở Công Thương", "công thương");
    body("SKHCN", "Sở Khoa học và Công nghệ", "khoa học");
    body("SNNMT", "Sở Nông nghiệp và Môi trường", "nông nghiệp");
    body("SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch", "văn hóa");
    body("SDTTG", "Sở Dân tộc và Tôn giáo", "dân tộc");
    body("STNMT", "Sở Tài nguyên và Môi trường", "tài nguyên");
    body("SGTVT", "Sở Giao thông vận tải", "giao thông");
  }

  static {
    body("LĐLĐ", "Liên đoàn Lao động", "liên đoàn", "công đoàn");
    body("TLĐ", "Tổng Liên đoàn Lao động Việt Nam", "tổng liên đoàn", "liên đoàn");
    body("HND", "Hội Nông dân", "nông dân");
    body("MTTQ", "Ủy ban Mặt trận Tổ quốc", "mặt trận");
    body("TĐTN", "Tỉnh đoàn, Thành đoàn", "đoàn");
  }

  private static void body(String code, String name, String... words) {
    BODIES.put(code, new Body(name, words));
  }

  @Override
  public String id() {
    return "cite/issuer-for-symbol";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Citation citation : draft.citations()) {
      if (isDecreeOfAnother(citation)) {
        problems.add(decree(draft, citation));
        continue;
      }
      Text issuer = citation.issuer() == null ? proposer(citation) : citation.issuer();
      Body expected = issuer == null ? null : expected(citation);
      if (issuer != null && expected == null && citation.symbol() != null) {
        circular(draft, citation, issuer, problems);
      }
      if (expected != null && (!matches(expected, issuer) || isOfSecretariat(citation, issuer))) {
        problems.add(problem(draft, citation, issuer, expected));
      } else if (expected != null) {
        known(draft, citation, issuer, problems);
      }
    }
  }

  /** "24/2024/TT-BGD" of the Ministry of Education, whose code is BGDĐT. */
  private void circular(Draft draft, Citation citation, Text issuer, Problems problems) {
    Symbol symbol = citation.symbol();
    if (!"TT".equals(symbol.type()) || symbol.codes().size() != 2) {
      return;
    }
    String typed = symbol.codes().get(1);
    BODIES.forEach((code, body) -> {
      boolean near = code.startsWith("B") && issuer.value().endsWith(body.name)
          && (code.startsWith(typed) || typed.startsWith(code));
      if (near && !typed.equals(code)) {
        problems.add(Problem.warning(id(), draft.place(citation.mark()),
                "ký hiệu của " + body.name + " là " + code + ", ở đây ghi " + typed,
                "the code of " + body.name + " is " + code + ", not " + typed)
            .hint("viết " + citation.mark().value().replace("-" + typed, "-" + code) + " nếu đúng văn bản đó",
                "write " + citation.mark().value().replace("-" + typed, "-" + code) + " if that is the document")
            .cite(draft.clause("citation-symbol"))
            .seeAlso(issuer.span()));
      }
    });
  }

  /** "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Ban Chấp hành Trung ương": it is one of Bộ Chính trị. */
  private void known(Draft draft, Citation citation, Text issuer, Problems problems) {
    Symbol symbol = citation.symbol();
    LocalDate day = citation.day().orElse(null);
    String right = symbol == null || day == null || !symbol.codes().contains("TW") ? null
        : Known.ISSUERS.get(symbol.typed() + " " + Day.slashes(day));
    if (right != null && CENTRAL.stream().anyMatch(body -> issuer.value().startsWith(body)
        && !right.startsWith(body))) {
      problems.add(Problem.warning(id(), draft.place(issuer),
              symbol.typed() + " là của " + right + ", không phải của " + issuer,
              symbol.typed() + " was issued by " + right + ", not by " + issuer)
          .hint("xem lại bản gốc; viết “của " + right + "”", "check the original; write “của " + right + "”")
          .cite(draft.clause("citation-symbol"))
          .seeAlso(citation.mark().span()));
    }
  }

  /** The Secretariat issues directives and conclusions, but no resolutions. */
  private static boolean isOfSecretariat(Citation citation, Text issuer) {
    Symbol symbol = citation.symbol();
    return symbol != null && "NQ".equals(symbol.type()) && symbol.codes().contains("TW")
        && issuer.value().startsWith("Ban Bí thư");
  }

  /** The issuer if it is named before the document: "Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số ...". */
  private static @Nullable Text proposer(Citation citation) {
    Passage passage = citation.passage();
    if (passage == null || !passage.plain().startsWith(AT, citation.start() - AT.length())) {
      return null;
    }
    Matcher proposes = PROPOSES.matcher(passage.plain())
        .region(Math.max(0, citation.start() - BEFORE), citation.start());
    return proposes.find() ? passage.text(proposes, 1) : null;
  }

  /** {@code 56/2017/NĐ-TTg}: only the Government issues decrees; until 1992 it was called Hội đồng Bộ trưởng. */
  private static boolean isDecreeOfAnother(Citation citation) {
    Symbol symbol = citation.symbol();
    return symbol != null && "NĐ".equals(symbol.type()) && symbol.year() != null && !symbol.codes().contains("CP")
        && known(symbol) != null;
  }

  private Problem decree(Draft draft, Citation citation) {
    String body = citation.symbol().codes().stream().filter(BODIES::containsKey).findFirst().orElseThrow();
    String proper = citation.mark().value().replaceFirst("(?<![\\p{L}\\d])" + body + "(?![\\p{L}\\d])", "CP");
    return Problem.error(id(), draft.place(citation.mark()),
            "nghị định là của Chính phủ, không có ký hiệu NĐ-" + body,
            "only the Government issues decrees (nghị định): there is no symbol NĐ-" + body)
        .hint("viết " + proper + " và “của Chính phủ”, hoặc sửa tên loại văn bản",
            "write " + proper + " and “của Chính phủ”, or correct the document type")
        .cite(draft.clause("citation-symbol"))
        .seeAlso(citation.issuer() == null ? null : citation.issuer().span());
  }

  private Problem problem(Draft draft, Citation citation, Text issuer, Body expected) {
    if (citation.symbol() == null) {
      return Problem.warning(id(), draft.place(issuer),
              "Chính phủ không ban hành quyết định: quyết định là của Thủ tướng Chính phủ",
              "the Government issues no decisions (quyết định): the Prime Minister does")
          .hint("viết “của Thủ tướng Chính phủ”, ghi đủ số, ký hiệu .../QĐ-TTg",
              "write “của Thủ tướng Chính phủ”, with the full number and symbol .../QĐ-TTg")
          .seeAlso(citation.mark().span());
    }
    return Problem.error(id(), draft.place(issuer),
            "ký hiệu " + citation.mark() + " là của " + expected.name + ", không phải của " + issuer,
            "the symbol " + citation.mark() + " is that of " + expected.name + ", not of " + issuer)
        .hint("viết " + said(expected, "hoặc") + ", hoặc sửa ký hiệu",
            "write " + said(expected, "or") + ", or correct the symbol")
        .cite(draft.clause("citation-symbol"))
        .seeAlso(citation.mark().span());
  }

  private static String said(Body expected, String or) {
    List<String> names = expected.written;
    return "“của " + String.join("”, “của ", names.subList(0, names.size() - 1))
        + (names.size() > 1 ? "” " + or + " “của " : "") + names.get(names.size() - 1) + "”";
  }

  private static @Nullable Body expected(Citation citation) {
    Symbol symbol = citation.symbol();
    if (symbol == null) {
      boolean decisionOfTheGovernment = citation.isBare() && citation.typeName().equals("quyết định")
          && citation.issuer() != null && citation.issuer().value().equals("Chính phủ");
      return decisionOfTheGovernment ? BODIES.get("TTg") : null;
    }
    if (isOf("QH", symbol)) {
      return new Body("Quốc hội", "quốc hội");
    }
    if (isOf("UBTVQH", symbol)) {
      return new Body("Ủy ban Thường vụ Quốc hội", "thường vụ quốc hội");
    }
    String joint = String.valueOf(symbol.type());
    return joint.endsWith("LT") || joint.endsWith("PH") ? null : known(symbol);
  }

  /** Whether one of its codes begins with that of the assembly, which is followed by the number of the term. */
  private static boolean isOf(String assembly, Symbol symbol) {
    for (String code : symbol.codes()) {
      if (code.startsWith(assembly)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Body known(Symbol symbol) {
    for (String code : symbol.codes()) {
      if (BODIES.containsKey(code)) {
        return BODIES.get(code);
      }
    }
    return null;
  }

  private static boolean matches(Body expected, Text issuer) {
    AgencyName name = AgencyName.of(issuer);
    if (expected.name.equals("Chính phủ")) {
      return name.has("chính phủ") && !name.has("thủ tướng");
    }
    // the symbol of a department is not that of an office of a district
    boolean below = expected.name.startsWith("Sở ") && name.spaced().startsWith(" phòng ")
        || expected.name.startsWith("Bộ ") && name.spaced().startsWith(" sở ");
    if (below) {
      return false;
    }
    boolean centre = name.has("trung ương") || name.has("bộ chính trị") || name.has("ban bí thư");
    boolean higher = name.has("tỉnh ủy") || name.has("thành ủy");
    if (higher && expected.name.equals("Đảng ủy")) {
      return false;
    }
    if (centre && (expected.name.startsWith("Tỉnh ủy") || expected.name.equals("Đảng ủy"))) {
      return false;
    }
    boolean council = name.has("hội đồng nhân dân") || name.has("tỉnh ủy") || name.has("thành ủy");
    boolean office = OFFICES.stream().anyMatch(name.spaced()::startsWith) && !name.has("ủy ban nhân dân");
    if (expected.name.equals("Ủy ban nhân dân") && (council || office)) {
      return false;
    }
    return name.words().size() == 1 || isCalled(expected, name);
  }

  private static boolean isCalled(Body expected, AgencyName name) {
    for (String words : expected.words) {
      if (name.has(words)) {
        return true;
      }
    }
    return false;
  }
}
