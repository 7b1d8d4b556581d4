package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code theo lịch tại Mục V} where section V has no schedule but section IV is called LỊCH TẬP HUẤN: sections were
 * added or removed and the reference was not corrected.
 */
public final class SectionPointsElsewhere implements Rule {

  private static final Sought MENTION = Sought.of("(?<!\\p{L})(lịch|lộ trình|chỉ tiêu|mục tiêu|kinh phí|giải thưởng"
      + "|cơ cấu giải|báo cáo|phân công|giải pháp|thành phần|đối tượng|thời gian|địa điểm|khối lượng|tiến độ)"
      + "(?: \\p{L}+){0,6}?,? (?:theo quy định |đã |được )?(?:(?:nêu|ghi|quy định|xác định) )?(?:tại|ở|trong|theo) "
      + "(?:[Kk]hoản \\d{1,2},? )?([Mm]ục|[Pp]hần) ([IVX]{1,5})(?![\\p{L}\\d])(?! của (?!Kế hoạch này)|,? (?:Phụ lục"
      + "|Quyết|Nghị|Thông|Chương|Kế hoạch số))", "ục I", "ục V", "ục X", "hần I", "hần V", "hần X");

  /** A section by its number. */
  private record Numbered(int number, Section section, String heading) {}

  @Override
  public String id() {
    return "form/section-points-elsewhere";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(MENTION)) {
      if (passage.role() == Passage.Role.BODY) {
        List<Numbered> sections = sections(draft);
        MENTION.in(passage, mention -> {
          String what = mention.group(1);
          int value = RomanNumeral.parse(mention.group(3));
          Numbered meant = sections.stream().filter(one -> one.number == value).findFirst().orElse(null);
          List<Numbered> others = sections.stream().filter(one -> one.heading.contains(what)).toList();
          if (meant != null && others.size() == 1 && !others.contains(meant)
              && (!speaks(meant.section, what) || holds(meant.section.items(), passage.text()))) {
            Numbered right = others.get(0);
            String number = RomanNumeral.of(right.number);
            problems.add(Problem.warning(id(), draft.place(passage.text(), mention.start(2), mention.end(3)),
                    "Mục " + mention.group(3) + " không nói về " + what + "; Mục " + number + " thì có",
                    "section " + mention.group(3) + " does not mention “" + what + "”, but section " + number + " does")
                .hint("viết Mục " + number + " nếu là mục “" + right.section.heading() + "”",
                    "write Mục " + number + " if you mean “" + right.section.heading() + "”")
                .seeAlso(right.section.heading().span()));
          }
        });
      }
    }
  }

  private static List<Numbered> sections(Draft draft) {
    List<Numbered> numbered = new ArrayList<>();
    int last = 0;
    for (Section section : draft.plan().sections()) {
      int typed = section.number() == null ? 0 : RomanNumeral.parse(section.number().value().replaceAll("[.)]", ""));
      last = typed > 0 ? typed : section.heading() == null || !section.heading().isBlank() ? last + 1 : last;
      if (section.heading() != null && !section.heading().isBlank()) {
        numbered.add(new Numbered(last, section, Passage.plain(section.heading()).toLowerCase(Locale.ROOT)));
      }
    }
    return numbered;
  }

  /** Whether the reference is itself in the section it names. */
  private static boolean holds(List<Node> nodes, Text text) {
    return nodes.stream().anyMatch(node -> node.text().contains(text) || holds(node.items(), text));
  }

  /** Whether the section contains the word anywhere. */
  private static boolean speaks(Section section, String what) {
    return section.heading() == null || says(section.heading(), what)
        || section.text().stream().anyMatch(text -> says(text, what))
        || section.items().stream().anyMatch(item -> speaks(item, what));
  }

  private static boolean speaks(Node node, String what) {
    boolean table = node.table() != null && node.table().leaves().stream()
        .anyMatch(column -> says(column.title(), what));
    return table || node.title() != null && says(node.title(), what)
        || node.text().stream().anyMatch(text -> says(text, what))
        || node.items().stream().anyMatch(item -> speaks(item, what));
  }

  private static boolean says(Text text, String what) {
    return Passage.plain(text).toLowerCase(Locale.ROOT).contains(what);
  }
}
