package vn.kehoach.check.cite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Symbol;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Finds two symbols that can only mean one document: {@code 121/2020/QH14} here and {@code 121/2020/QH12} there. */
public final class OneDocumentTwoSymbols implements Rule {

  /** Most documents compared under one key; a number cited more often identifies none of them. */
  private static final int MOST_ALIKE = 200;

  @Override
  public String id() {
    return "cite/one-document-two-symbols";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Citation> documents = new LinkedHashMap<>();
    Map<String, Integer> mentions = new LinkedHashMap<>();
    for (Citation citation : draft.citations()) {
      if (citation.symbol() != null) {
        documents.merge(citation.symbol().key(), citation, OneDocumentTwoSymbols::fuller);
        mentions.merge(citation.symbol().key(), 1, Integer::sum);
      }
    }
    Map<String, List<Known>> alike = new HashMap<>();
    int order = 0;
    for (Citation citation : documents.values()) {
      Known later = new Known(citation, citation.symbol(), SubjectWords.of(citation), order++);
      Set<String> slips = slips(later);
      Known earliest = earliest(slips, alike, later);
      earliest = earliest != null ? earliest : resembling(later, alike);
      if (earliest != null) {
        problems.add(problem(draft, earliest.citation(), citation, mentions));
      }
      slips.forEach(slip -> keep(alike.computeIfAbsent(slip, none -> new ArrayList<>()), later));
    }
  }

  private static @Nullable Known earliest(Set<String> slips, Map<String, List<Known>> alike, Known later) {
    Known earliest = null;
    for (String slip : slips) {
      for (Known earlier : alike.getOrDefault(slip, List.of())) {
        boolean first = earliest == null || earlier.order() < earliest.order();
        earliest = first && areOne(earlier, later) ? earlier : earliest;
      }
    }
    return earliest;
  }

  /** "Nghị định số 150/2025/NĐ-CP" once and without a date, after 105/2025/NĐ-CP in full: two digits are swapped. */
  private static @Nullable Known resembling(Known later, Map<String, List<Known>> alike) {
    Citation citation = later.citation();
    String number = later.symbol().number();
    if (citation.dateWords() != null || citation.issuer() != null || later.symbol().year() == null
        || number.length() < 2) {
      return null;
    }
    for (Known earlier : alike.getOrDefault(anagram(later), List.of())) {
      boolean sameType = earlier.citation().typeName().equals(citation.typeName());
      if (sameType && earlier.citation().day().isPresent() && sameYear(earlier.symbol(), later.symbol())
          && isSwap(earlier.symbol().number(), number)) {
        return earlier;
      }
    }
    return null;
  }

  private static String anagram(Known one) {
    return sorted(one.symbol().number()) + " swapped " + one.symbol().codes();
  }

  /** A document with what is compared. */
  private record Known(Citation citation, Symbol symbol, SubjectWords subject, int order) {}

  private static void keep(List<Known> alike, Known later) {
    if (alike.size() < MOST_ALIKE) {
      alike.add(later);
    }
  }

  /**
   * Keys of a symbol. Symbols that differ by one typing error share a key, so only those with a common key are
   * compared.
   */
  private static Set<String> slips(Known one) {
    String number = one.symbol().number();
    String rest = " " + one.symbol().codes() + one.citation().day().map(Object::toString).orElse("");
    Set<String> slips = new LinkedHashSet<>();
    slips.add(number);
    slips.add(number + rest);
    slips.add(number.substring(0, number.length() - 1) + rest);
    slips.add(sorted(number) + " in any order" + rest);
    slips.add(anagram(one));
    for (int i = 0; i < number.length(); i++) {
      slips.add(number.substring(0, i) + "?" + number.substring(i + 1) + rest);
    }
    return slips;
  }

  /** The more complete mention: the one with a date. */
  private static Citation fuller(Citation first, Citation second) {
    return first.date() == null && second.date() != null ? second : first;
  }

  private static boolean areOne(Known earlier, Known later) {
    Citation a = earlier.citation();
    Citation b = later.citation();
    Symbol one = earlier.symbol();
    Symbol two = later.symbol();
    boolean otherType = !a.typeName().isEmpty() && !b.typeName().isEmpty() && !a.typeName().equals(b.typeName());
    boolean sameSubject = earlier.subject().agreesWith(later.subject());
    if (otherType || !dateMayBeOne(a, b, sameSubject)) {
      return false;
    }
    boolean sameDay = a.day().isPresent() && a.day().equals(b.day());
    boolean sameNumber = one.number().equals(two.number());
    boolean sameCodes = one.codes().equals(two.codes());
    if (sameNumber && sameCodes) {
      return one.year() == null || two.year() == null || distance(one.year().toString(), two.year().toString()) <= 1
          && (sameDay || sameSubject);
    }
    if (sameNumber) {
      return sameDay || sameSubject || nearCodes(one, two) && sameYear(one, two);
    }
    return sameCodes && sameYear(one, two) && distance(one.number(), two.number()) <= 1 && sameDay
        && (sameSubject && !earlier.subject().endsOtherwise(later.subject())
            || one.number().length() > 2 && isSwap(one.number(), two.number()));
  }

  private static boolean dateMayBeOne(Citation a, Citation b, boolean sameSubject) {
    return a.day().isEmpty() || b.day().isEmpty() || a.day().equals(b.day())
        || a.day().get().getYear() == b.day().get().getYear() && sameSubject;
  }

  private static boolean sameYear(Symbol one, Symbol two) {
    return one.year() == null ? two.year() == null : one.year().equals(two.year());
  }

  /** Whether one group differs by one letter and is long enough for that to be a typing error; types must be equal. */
  private static boolean nearCodes(Symbol one, Symbol two) {
    if (one.codes().size() != two.codes().size() || one.type() != null && !one.type().equals(two.type())) {
      return false;
    }
    int differ = 0;
    for (int i = 0; i < one.codes().size(); i++) {
      String a = one.codes().get(i);
      String b = two.codes().get(i);
      if (!a.equals(b)) {
        differ += a.length() > 2 && b.length() > 2 ? distance(a, b) : 2;
      }
    }
    return differ == 1;
  }

  private static boolean isSwap(String a, String b) {
    return sorted(a).equals(sorted(b));
  }

  private static String sorted(String letters) {
    char[] sorted = letters.toCharArray();
    Arrays.sort(sorted);
    return new String(sorted);
  }

  /**
   * How many letters differ between two words of the same length, two swapped neighbours counting once; a larger number
   * for different lengths.
   */
  private static int distance(String a, String b) {
    if (a.length() != b.length()) {
      return Math.abs(a.length() - b.length()) + (a.startsWith(b) || b.startsWith(a) ? 0 : 2);
    }
    int differ = 0;
    for (int i = 0; i < a.length(); i++) {
      differ += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differ == 2 && isSwap(a, b) ? 1 : differ;
  }

  private Problem problem(Draft draft, Citation earlier, Citation later, Map<String, Integer> mentions) {
    boolean laterIsUsual = count(mentions, later) > count(mentions, earlier);
    Citation rare = laterIsUsual ? earlier : later;
    Citation usual = laterIsUsual ? later : earlier;
    return Problem.warning(id(), draft.place(rare.mark()),
            "“" + rare.mark() + "” và “" + usual.mark() + "” hình như là một văn bản",
            "“" + rare.mark() + "” and “" + usual.mark() + "” seem to be the same document")
        .hint("xem bản gốc và viết một ký hiệu ở mọi chỗ", "check the original and write the same symbol everywhere")
        .cite(draft.clause("citation"))
        .seeAlso(draft.place(usual.mark()));
  }

  private static int count(Map<String, Integer> mentions, @Nullable Citation citation) {
    return citation == null || citation.symbol() == null ? 0 : mentions.getOrDefault(citation.symbol().key(), 0);
  }
}
