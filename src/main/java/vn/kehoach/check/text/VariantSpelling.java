package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Letter;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.word.Trait;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * Finds two spellings of one word in one document: hoá and hóa, đảm bảo and bảo đảm, hàng năm and hằng năm.
 *
 * <p>Each is right by itself, but the document should keep to one. Names and quotations are skipped. Reported as an
 * info at the rarer spelling.
 */
public final class VariantSpelling implements Rule {

  /** How many lines the message names. */
  private static final int SHOWN = 6;

  private static final Set<Passage.Role> NAMES = EnumSet.of(Passage.Role.ASSIGNED_AGENCY, Passage.Role.RECIPIENT,
      Passage.Role.BUDGET);

  /** Two spellings of the same word. */
  private record Pair(Sought one, Sought two) {}

  /** School subjects keep the spelling of the 2018 curriculum, whatever the rest of the document uses. */
  private static final String SUBJECTS = "(?<!Địa |Vật )";

  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String AFTER = "(?![\\p{L}\\p{N}])";

  private static final List<Pair> PAIRS = List.of(
      new Pair(spelt("đảm bảo"), spelt("bảo đảm")),
      new Pair(spelt("hàng năm", "hàng tháng", "hàng quý", "hàng ngày", "hàng tuần"),
          spelt("hằng năm", "hằng tháng", "hằng quý", "hằng ngày", "hằng tuần")),
      new Pair(spelt("phòng chống"), spelt("phòng, chống")),
      new Pair(spelt("ban ngành"), spelt("ban, ngành")),
      new Pair(spelt("kinh tế xã hội", "kinh tế Xã hội"),
          begun("kinh tế", " ?[-–] ?[xX]ã hội")),
      pair("lí", "lý"), pair("kĩ", "kỹ"), pair("mĩ", "mỹ"), pair("tỉ", "tỷ"), pair("sĩ", "sỹ"), pair("quí", "quý"),
      pair("kí", "ký"), pair("kì", "kỳ"), pair("kỉ", "kỷ"), pair("vĩ", "vỹ"));

  /** The Decree leaves open whether "nhà nước" has a capital in these words; laws write it in lower case. */
  private static final Sought STATE = Sought.at(BEFORE + "(?:quản lý|ngân sách) Nhà nước" + AFTER,
      "quản lý Nhà nước", "ngân sách Nhà nước");

  /** Old or regional spellings that laws no longer use. */
  private static final List<Sought> OLDER = List.of(
      begun("qui ", "(?:định|hoạch|mô|trình|chế|tắc|chuẩn|phạm|ước|luật|tụ|cách|đổi|củ|tập)"), spelt("lãnh vực"));

  private static Pair pair(String one, String two) {
    return new Pair(spelt(one), spelt(two));
  }

  /** Any of these as whole words; the first letter may be in either case. */
  private static Sought spelt(String... ways) {
    String[] signs = new String[2 * ways.length];
    String rest = ways[0].substring(1);
    for (int i = 0; i < ways.length; i++) {
      rest = i == 0 ? rest : rest + "|" + ways[i].substring(1);
      signs[2 * i] = ways[i] + "|";
      signs[2 * i + 1] = large(ways[i]) + "|";
    }
    return Sought.at(BEFORE + SUBJECTS + ".(?:" + rest + ")" + AFTER, signs);
  }

  /** The same for words with several continuations. */
  private static Sought begun(String words, String rest) {
    return Sought.at(BEFORE + SUBJECTS + "." + words.substring(1) + rest + AFTER, words, large(words));
  }

  private static String large(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  @Override
  public String id() {
    return "text/variant-spelling";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Pair pair : PAIRS) {
      List<Text> one = places(draft, pair.one);
      compare(draft, one, one.isEmpty() ? one : places(draft, pair.two), problems);
    }
    capitalState(draft, places(draft, STATE), problems);
    for (Sought older : OLDER) {
      List<Text> places = new ArrayList<>();
      draft.prose(older).forEach(passage -> older.in(passage, found -> {
        boolean common = Character.isLowerCase(passage.plain().charAt(found.start())) || opens(passage, found.start());
        if (common && !passage.isQuoted(found.start())) {
          places.add(passage.text(found));
        }
      }));
      outdated(draft, places, problems);
    }
    tones(draft, problems);
  }

  private void tones(Draft draft, Problems problems) {
    List<Text> older = new ArrayList<>();
    List<Text> newer = new ArrayList<>();
    for (Words words : Words.of(draft)) {
      if (words.passage().isProse() || NAMES.contains(words.passage().role())) {
        toneStyles(words, older, newer);
      }
    }
    // "Ủy ban" is written as in laws even beside hoá and khoẻ: by itself it does not show a style
    boolean alone = older.stream().allMatch(VariantSpelling::isOfCommittee);
    if (!alone || newer.stream().anyMatch(VariantSpelling::hasUy)) {
      compare(draft, newer, older, problems);
    }
  }

  private static boolean isOfCommittee(Text word) {
    return word.value().equalsIgnoreCase("ủy");
  }

  private static boolean hasUy(Text word) {
    String letters = Letter.skeleton(word.value().toLowerCase(Locale.ROOT));
    return letters.endsWith("uy");
  }

  private void capitalState(Draft draft, List<Text> places, Problems problems) {
    if (!places.isEmpty()) {
      Text first = places.get(0);
      String small = first.value().toLowerCase(Locale.ROOT);
      problems.add(Problem.info(id(), draft.place(first),
              "“" + first + "” viết " + places.size() + " lần (" + lines("dòng", draft, places)
                  + "); các luật viết “" + small + "”",
              "“" + first + "” is used " + places.size() + "× (" + lines("line", draft, places) + "); laws write “"
                  + small + "”")
          .hint("viết “" + small + "” như các luật, hoặc giữ một cách viết cho cả văn bản",
              "write “" + small + "” as in laws, or use one spelling throughout the document"));
    }
  }

  private static boolean opens(Passage passage, int at) {
    return at < 2 || ".;:".indexOf(passage.plain().charAt(at - 2)) >= 0;
  }

  private void outdated(Draft draft, List<Text> places, Problems problems) {
    if (!places.isEmpty()) {
      Text first = places.get(0);
      String usual = first.value().replace('\n', ' ').replaceFirst("^qui", "quy").replaceFirst("^Qui", "Quy")
          .replaceFirst("ãnh", "ĩnh");
      problems.add(Problem.info(id(), draft.place(first),
              "“" + first + "” là cách viết cũ (" + lines("dòng", draft, places) + "); văn bản nay viết "
                  + "“" + usual + "”",
              "“" + first + "” is an older spelling (" + lines("line", draft, places) + "); the current spelling "
                  + "is “" + usual + "”")
          .hint("viết “" + usual + "”", "write “" + usual + "”"));
    }
  }

  /** Collects the words with oa, oe or uy and a tone: on the first letter (hóa) or on the second (hoá). */
  private static void toneStyles(Words words, List<Text> older, List<Text> newer) {
    Passage passage = words.passage();
    for (int i = words.next(Trait.TONE_STYLE, 0); i >= 0; i = words.next(Trait.TONE_STYLE, i + 1)) {
      Word word = words.get(i);
      Word next = words.after(i);
      // "Thuỷ sản", but not "Thuỷ Tiên"
      boolean begins = word.isTitle() && next != null && next.isLower() && words.areCompound(i);
      boolean counts = (word.isCommon() || word.isUpper() || begins || isCommittee(passage, word))
          && !passage.isQuoted(word.from());
      if (counts) {
        List<Text> places = word.is(Trait.OLDER_STYLE) ? older : newer;
        places.add(passage.text().subSequence(word.from(), word.to()));
      }
    }
  }

  /** "Ủy ban", "Uỷ ban": has a capital but is not a name. */
  private static boolean isCommittee(Passage passage, Word word) {
    return word.isTitle() && word.lower().length() == 2 && passage.plain().startsWith(" ban ", word.to());
  }

  private static List<Text> places(Draft draft, Sought spelt) {
    List<Text> places = new ArrayList<>();
    draft.prose(spelt).forEach(passage -> spelt.in(passage, found -> {
      if (!passage.isQuoted(found.start())) {
        places.add(passage.text(found));
      }
    }));
    return places;
  }

  private void compare(Draft draft, List<Text> first, List<Text> second, Problems problems) {
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    List<Text> one = ownWords(draft, first);
    List<Text> two = ownWords(draft, second);
    if (!one.isEmpty() && !two.isEmpty()) {
      report(draft, one, two, problems);
    }
  }

  /** Without the places in titles of other documents, which are copied as their issuers wrote them. */
  private static List<Text> ownWords(Draft draft, List<Text> places) {
    List<Span> names = new ArrayList<>();
    for (Citation citation : draft.citations()) {
      if (citation.subject() != null) {
        names.add(citation.subject().span());
      }
    }
    List<Text> own = new ArrayList<>();
    for (Text place : places) {
      if (!isInside(place.span(), names)) {
        own.add(place);
      }
    }
    return own;
  }

  private static boolean isInside(Span span, List<Span> names) {
    for (Span name : names) {
      if (name.start() <= span.start() && span.end() <= name.end()) {
        return true;
      }
    }
    return false;
  }

  private void report(Draft draft, List<Text> one, List<Text> two, Problems problems) {
    List<Text> rare = one.size() <= two.size() ? one : two;
    List<Text> usual = rare == one ? two : one;
    Text first = rare.get(0);
    Span second = draft.place(usual.get(0));
    String names = names(rare);
    String others = names(usual);
    problems.add(Problem.info(id(), draft.place(first),
            "viết “" + names + "” " + rare.size() + " lần (" + lines("dòng", draft, rare) + "), “" + others + "” "
                + usual.size() + " lần",
            "“" + names + "” is used " + rare.size() + "× (" + lines("line", draft, rare) + "), “" + others + "” "
                + usual.size() + "×")
        .hint(rare.size() == usual.size()
            ? new Sentence("chọn một cách viết cho cả văn bản", "choose one spelling for the whole document")
            // the more frequent spelling
            : new Sentence("viết kiểu “" + others + "” như ở phần lớn văn bản",
                "write it as in “" + others + "”, like most of the document"))
        .seeAlso(second));
  }

  private static String names(List<Text> places) {
    Set<String> names = new LinkedHashSet<>();
    for (Text place : places) {
      if (names.size() < 3) {
        names.add(place.value().toLowerCase(Locale.ROOT).replace('\n', ' '));
      }
    }
    return String.join(", ", names);
  }

  private static String lines(String word, Draft draft, List<Text> places) {
    Set<Integer> lines = new LinkedHashSet<>();
    StringBuilder shown = new StringBuilder(word);
    for (Text place : places) {
      int line = draft.place(place).line();
      if (lines.add(line) && lines.size() <= SHOWN) {
        shown.append(lines.size() == 1 ? " " : ", ").append(line);
      }
    }
    return shown.append(lines.size() > SHOWN ? ", ..." : "").toString();
  }
}
