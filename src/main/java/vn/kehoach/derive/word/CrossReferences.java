package vn.kehoach.derive.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/** Updates references to parts of the plan itself, "tại Mục III", "Phụ lục II", after parts were omitted or moved. */
public final class CrossReferences {

  /** Not parts of another document: "Phụ lục I, Phần I, Mục II của Nghị định số 30/2020/NĐ-CP". */
  private static final Pattern PART = Pattern.compile(
      "\\b([Mm]ục|[Pp]hụ lục)(?: ([IVXL]+)\\b)?(?!,? (?:[Pp]hần|[Mm]ục|[Cc]hương|[Kk]hoản|của (?!Kế hoạch này)|Nghị"
      + "|Luật|Thông|\\[@))", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern WITH = Pattern.compile(" (?:(?:ban hành )?kèm theo|của) (?:bản )?Kế hoạch này");

  private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]*\\)");

  /** For each "mục 3", "phụ lục 2" of the parent, its number in the child, or {@code null} if it was omitted. */
  private final Map<String, @Nullable String> moved = new HashMap<>();
  private final Remarks remarks;
  private final String citation;

  /**
   * @param citation the id under which the parent is cited
   */
  public CrossReferences(Plan parent, String citation, List<Section> sections, List<Appendix> appendices,
      Remarks remarks) {
    this.remarks = remarks;
    this.citation = citation;
    Map<String, Integer> now = counted(sections);
    counted(parent.sections()).forEach((id, at) ->
        moved.put("mục " + RomanNumeral.of(at), now.containsKey(id) ? " " + RomanNumeral.of(now.get(id)) : null));
    for (int i = 0; i < parent.appendices().size(); i++) {
      String is = appendix(parent.appendices().get(i), appendices);
      moved.put("phụ lục " + RomanNumeral.of(i + 1), is);
      if (parent.appendices().size() == 1) {
        moved.put("phụ lục ", is);
      }
    }
  }

  /** The numbers of sections by their ids. */
  private static Map<String, Integer> counted(List<Section> sections) {
    Map<String, Integer> counted = new HashMap<>();
    int at = 0;
    for (Section section : sections) {
      int typed = section.number() == null ? 0 : RomanNumeral.parse(section.number().value().strip());
      at = typed > 0 ? typed : at + 1;
      counted.put(section.id(), at);
    }
    return counted;
  }

  /** A single appendix has no number. */
  private static @Nullable String appendix(Appendix parent, List<Appendix> appendices) {
    for (int i = 0; i < appendices.size(); i++) {
      if (appendices.get(i).section().span().equals(parent.section().span())) {
        return appendices.size() == 1 ? "" : " " + RomanNumeral.of(i + 1);
      }
    }
    return null;
  }

  public List<Section> in(List<Section> sections) {
    return new Texts(this::adapt).sections(sections);
  }

  /** From the last reference to the first, so that earlier positions stay valid. */
  private Text adapt(Text text) {
    Text own = text;
    int until = text.length();
    List<MatchResult> parts = PART.matcher(text.value()).results().toList();
    for (int i = parts.size() - 1; i >= 0; i--) {
      MatchResult part = parts.get(i);
      String number = part.group(2) == null ? "" : part.group(2);
      String key = Letters.lower(part.group(1)) + " " + number;
      String is = moved.get(key);
      boolean same = !moved.containsKey(key) || is != null && is.strip().equals(number);
      if (same || part.end() > until) {
        continue;
      }
      Text next = is == null ? without(own, part) : put(own, part, part.group(1) + is);
      until = next.length() < own.length() ? part.start() : until;
      own = next;
    }
    return own;
  }

  /** "(chi tiết tại Phụ lục II)" is deleted with the appendix; other references need a person's attention. */
  private Text without(Text text, MatchResult part) {
    Matcher brackets = BRACKETS.matcher(text.value());
    while (brackets.find()) {
      boolean around = brackets.start() < part.start() && part.end() < brackets.end();
      boolean alone = around && PART.matcher(brackets.group()).results().count() == 1;
      if (alone) {
        return taken(text, text.without(brackets.start(), brackets.end()));
      }
    }
    if (Letters.lower(part.group(1)).equals("phụ lục")) {
      Matcher with = WITH.matcher(text.value()).region(part.end(), text.length());
      int end = with.lookingAt() ? with.end() : part.end();
      Text own = text.replaced(part.start(), end, part.group() + " kèm theo [@" + citation + "]");
      remarks.on(own, "xem lại: “" + part.group() + "” là của kế hoạch cấp trên");
      return taken(text, own);
    }
    remarks.on(text, "xem lại: “" + part.group() + "” của cấp trên không có ở đây");
    return text;
  }

  private Text put(Text text, MatchResult part, String words) {
    return taken(text, text.replaced(part.start(), part.end(), words));
  }

  private Text taken(Text from, Text to) {
    remarks.take(remarks, from, to);
    return to;
  }
}
