package vn.kehoach.check.cite;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.Symbol;
import vn.kehoach.plan.AttachedTo;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * Finds a number and symbol not written in the form of the State (1472/QĐ-TTg) or the Party (276-KH/TU): {@code 1472 -
 * QĐ/TTg}, {@code 276-KH-TU}.
 */
public final class SymbolForm implements Rule {

  /** The first year in which symbols of normative documents must contain the year. */
  private static final int FIRST_YEAR = 1998;

  /** Codes of types that are not normative documents; their symbols contain no year. */
  private static final Set<String> YEARLESS = Set.of("KH", "TB", "BC", "TTr", "CTr", "PA", "CĐ", "KL", "ĐA");
  private static final Expression BOARD = Expression.of("TT-B\\p{Lu}");

  private static final String TYPE_CODE = "(?:NĐ|QĐ|NQ|KH|CT|CTr|TTr|TT|TB|KL|HD|BC|CV)";
  /** No separator between number and type: "101/2010NĐ-CP", "28CT/TW". */
  private static final Sought GLUED = Sought.at(
      "số (\\d{1,5}(?:/(?:19|20)\\d{2})?)(" + TYPE_CODE + "([-/])\\p{Lu}[\\p{L}\\d-]*)",
      "số #");
  /** No separator between type and agency: "101/2010/NĐ CP", "918/QĐ UBND". */
  private static final Sought PARTED = Sought.atNumberBefore("/-", "(\\d{1,5}(?:/(?:19|20)\\d{2})?[-/]" + TYPE_CODE
      + ")[ .]((?:CP|TTg|TW|UBND|HĐND|TU|ĐU|B\\p{Lu}{1,6}|S\\p{Lu}{1,6})(?![\\p{L}\\d]))",
      "NĐ ^", "QĐ ^", "NQ ^", "KH ^", "CT ^", "Tr ^", "TT ^", "TB ^", "KL ^", "HD ^", "BC ^", "CV ^",
      "NĐ.^", "QĐ.^", "NQ.^", "KH.^", "CT.^", "Tr.^", "TT.^", "TB.^", "KL.^", "HD.^", "BC.^", "CV.^");

  /** Type and agency in one group: "1840/KHSGDĐT". */
  private static final Sought FUSED = Sought.atNumberBefore("/",
      "(\\d{1,5}(?:/(?:19|20)\\d{2})?/(?:NĐ|QĐ|NQ|KH|CT|CTr|TTr|TT|TB|KL|HD|BC))((?:UBND|HĐND|TTg|CP|SGDĐT"
      + "|S[YNT]\\p{Lu}{1,5}|B[YN]\\p{Lu}{1,4}|BGDĐT|BKHCN|BTC)(?![\\p{L}\\d]))",
      "/NĐ^", "/QĐ^", "/NQ^", "/KH^", "/CT^", "/CTr^", "/TTr^", "/TT^", "/TB^", "/KL^", "/HD^", "/BC^");

  /** Lower case: "28-ct/tw", "45/2022/nđ-cp". */
  private static final Sought SMALL = Sought.atNumberBefore("/-",
      "(\\d{1,5}(?:/(?:19|20)\\d{2})?)([-/])(nđ|qđ|nq|kh|ct|ctr|ttr|tt|tb|kl|hd|bc)([-/])"
      + "(cp|ttg|tw|tu|ubnd|hđnd|qh\\d{2}|b\\p{Ll}{1,6}|s\\p{Ll}{1,6})(?![\\p{L}\\d])",
      "/nđ-", "/qđ-", "/nq-", "/kh-", "/ct-", "/tt-", "-ct/", "-nq/", "-kl/", "-qđ/", "-kh/", "/tb-", "/hd-", "/bc-");

  @Override
  public String id() {
    return "cite/symbol-form";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Span> right = new HashMap<>();
    Set<Citation> wrong = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Citation citation : draft.citations()) {
      if (citation.symbol() != null && !citation.symbol().isWellFormed()) {
        wrong.add(citation);
      } else if (citation.symbol() != null) {
        right.putIfAbsent(citation.symbol().key(), draft.place(citation.mark()));
      }
    }
    broken(draft, problems);
    small(draft, problems);
    attached(draft, problems);
    for (Citation citation : draft.citations()) {
      inverted(draft, citation, problems);
      Symbol symbol = citation.symbol();
      if (symbol != null && citation.number() != null && wrong.contains(citation)) {
        problems.add(problem(draft, citation.number(), symbol).seeAlso(right.get(symbol.key())));
      } else if (symbol != null && citation.number() != null) {
        year(draft, citation, citation.number(), symbol, problems);
      }
    }
  }

  private void small(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(SMALL)) {
      SMALL.in(passage, small -> {
        Text number = passage.text(small);
        String body = small.group(5).equals("ttg") ? "TTg" : small.group(5).toUpperCase(Locale.ROOT);
        String type = small.group(3).toUpperCase(Locale.ROOT).replace("CTR", "CTr").replace("TTR", "TTr");
        String proper = small.group(1) + small.group(2) + type + small.group(4) + body;
        problems.add(said(Problem.error(id(), draft.place(number),
                "“" + number + "” viết chữ thường", "“" + number + "” is in lower case")
            .cite(draft.clause("citation-symbol")), proper, "ký hiệu viết chữ hoa", "in capitals")
            .fix(number.span(), proper));
      });
    }
  }

  /** Checks the decision that issues the plan. */
  private void attached(Draft draft, Problems problems) {
    AttachedTo decision = draft.plan().attachedTo();
    Text number = decision == null ? null : decision.number();
    Symbol symbol = number == null ? null : Symbol.parse(number.value());
    if (number == null || symbol == null) {
      return;
    }
    if (!symbol.isWellFormed()) {
      problems.add(problem(draft, number, symbol));
    } else {
      inverted(draft, decision.type(), number, symbol, problems);
    }
  }

  private void broken(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(GLUED)) {
      GLUED.in(passage, glued -> {
        boolean party = glued.group(3).equals("/");
        broken(draft, passage.text().subSequence(glued.start(1), glued.end()),
            glued.group(1) + (party ? "-" : "/") + glued.group(2), problems);
      });
    }
    for (Passage passage : draft.prose(FUSED)) {
      FUSED.in(passage, fused -> broken(draft, passage.text(fused),
          fused.group(1) + "-" + fused.group(2), problems));
    }
    for (Passage passage : draft.prose(PARTED)) {
      PARTED.in(passage, parted -> {
        boolean party = parted.group(1).matches("\\d+-.*");
        broken(draft, passage.text(parted),
            parted.group(1) + (party ? "/" : "-") + parted.group(2), problems);
      });
    }
  }

  private void broken(Draft draft, Text typed, String proper, Problems problems) {
    problems.add(Problem.error(id(), draft.place(typed),
            "“" + typed + "” thiếu dấu giữa các phần của số, ký hiệu",
            "“" + typed + "” lacks a separator between the parts of the number and symbol")
        .hint("viết " + proper, "write " + proper)
        .cite(draft.clause("citation-symbol")));
  }

  /**
   * Finds the agency before the type: "Kế hoạch số 1873/SGDĐT-KH". In letters that place holds the drafting unit, in
   * other documents the type.
   */
  private void inverted(Draft draft, Citation citation, Problems problems) {
    if (citation.symbol() != null && citation.number() != null) {
      inverted(draft, citation.type(), citation.number(), citation.symbol(), problems);
    }
  }

  private void inverted(Draft draft, @Nullable Text type, Text number, Symbol symbol, Problems problems) {
    if (symbol.codes().size() < 2 || type == null) {
      return;
    }
    String last = symbol.codes().get(symbol.codes().size() - 1);
    boolean named = TypeForSymbol.isNamed(last, type.value());
    if (named && !Symbol.isType(symbol.codes().get(0)) && symbol.typed().contains("/")) {
      String others = String.join("-", symbol.codes().subList(0, symbol.codes().size() - 1));
      String proper = symbol.number() + (symbol.year() == null ? "" : "/" + symbol.year()) + "/" + last + "-" + others;
      problems.add(Problem.error(id(), draft.place(number),
              "“" + symbol.typed() + "” viết ngược: tên cơ quan đứng trước tên loại",
              "“" + symbol.typed() + "” is inverted: the agency comes before the type")
          .hint("viết " + proper, "write " + proper)
          .cite(draft.clause("citation-symbol")));
    }
  }

  /**
   * Checks the year in the symbol: decrees, circulars and laws have it since 1997; plans, notices and reports never
   * have it.
   */
  private void year(Draft draft, Citation citation, Text number, Symbol symbol, Problems problems) {
    String type = String.valueOf(symbol.type());
    boolean decree = type.equals("NĐ") && symbol.codes().contains("CP");
    boolean circular = type.equals("TTLT") || type.equals("TT") && BOARD.matcher(symbol.typed()).find();
    boolean law = symbol.codes().size() == 1 && symbol.codes().get(0).matches("QH1\\d");
    boolean normative = symbol.year() == null && (decree || circular || law);
    Integer year = citation.date() == null ? null : citation.date().year();
    if (normative && (year == null || year >= FIRST_YEAR)) {
      String rest = symbol.typed().substring(symbol.number().length() + 1);
      String proper = symbol.number() + "/" + (year == null ? "<năm>" : year) + "/" + rest;
      problems.add(Problem.error(id(), draft.place(number),
              "“" + symbol.typed() + "” thiếu năm ban hành", "“" + symbol.typed() + "” lacks the year of issue")
          .as(year == null ? Severity.WARNING : Severity.ERROR)
          .hint("viết " + proper, "write " + proper.replace("<năm>", "<year>"))
          .cite(draft.clause("citation-symbol")));
    } else if (symbol.year() != null && YEARLESS.contains(type)) {
      String proper = symbol.typed().replaceFirst("/\\s*" + symbol.year(), "");
      problems.add(Problem.warning(id(), draft.place(number),
              "số, ký hiệu " + type + " không ghi năm: “" + symbol.typed() + "”",
              "the symbol of a " + type + " contains no year: “" + symbol.typed() + "”")
          .hint("viết " + proper, "write " + proper)
          .cite(draft.clause("citation-symbol")));
    }
  }

  private Problem problem(Draft draft, Text number, Symbol symbol) {
    String proper = symbol.proper();
    Problem problem = Problem.error(id(), draft.place(number),
            "“" + symbol.typed() + "” không đúng cách viết số, ký hiệu văn bản",
            "“" + symbol.typed() + "” is not a correctly written number and symbol")
        .cite(draft.clause("citation-symbol"));
    if (proper == null) {
      return problem.as(Severity.WARNING).hint(
          "viết liền: văn bản nhà nước như 69/KH-UBND, văn bản của Đảng như 276-KH/TU",
          "write it without spaces: state documents like 69/KH-UBND, Party documents like 276-KH/TU");
    }
    return onlySpaces(symbol, proper)
        ? said(problem, proper, "không để dấu cách", "without spaces").fix(number.span(), proper)
        : symbol.typed().equalsIgnoreCase(proper)
            ? said(problem, proper, "đúng chữ hoa, chữ thường, như TTg, CTr",
                "with correct upper and lower case, as in TTg, CTr")
        : said(problem, proper, regime(symbol), symbol.regime() == Symbol.Regime.PARTY ? "Party form"
            : null);
  }

  private static boolean onlySpaces(Symbol symbol, String proper) {
    return symbol.typed().replaceAll("\\s+", "").equals(proper);
  }

  private static String regime(Symbol symbol) {
    return symbol.regime() == Symbol.Regime.PARTY
        ? "văn bản của Đảng: số, gạch nối, tên loại, gạch chéo, cơ quan"
        : "văn bản nhà nước: số, gạch chéo, tên loại, gạch nối, cơ quan";
  }

  private static Problem said(Problem problem, String proper, String vietnamese, @Nullable String english) {
    return problem.hint("viết " + proper + " (" + vietnamese + ")",
        "write " + proper + " (" + (english == null ? "state form" : english) + ")");
  }
}
