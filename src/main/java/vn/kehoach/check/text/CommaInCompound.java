package vn.kehoach.check.text;

import java.util.List;
import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code phòng, ngừa}, {@code phòng, chống, xâm hại}: a comma inside what belongs together. */
public final class CommaInCompound implements Rule {

  /** "phòng, chống" takes an object: what it is against. */
  private static final Sought OBJECT = Sought.of("(?iu)(?<!\\p{L})(?:phòng, chống|phòng chống)(,)\\s+\\p{Ll}",
      "hống, ", "HỐNG, ");

  /** Words that are members of a list as often as halves of a compound. */
  private static final Set<String> LISTED = Set.of("học tập", "vui chơi", "ăn uống", "văn thể", "y tế", "sinh thái",
      "công thương",
      "công tư", "quân dân", "cán bộ", "trồng trọt", "chế tài", "sản lượng", "pháp luật", "luật pháp", "thu chi",
          "hỗ trợ",
      "thể thao", "văn hóa", "thi đua", "gia đình", "trường học", "nhà trường", "xã hội", "thị xã", "dân quân",
          "thành ủy");

  @Override
  public String id() {
    return "text/comma-in-compound";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      if (passage.isProse()) {
        object(draft, passage, problems);
        compounds(draft, passage, problems);
      }
    }
  }

  private void object(Draft draft, Passage passage, Problems problems) {
    OBJECT.in(passage, found -> report(draft, passage.text(), found.start(1),
        "sau “phòng, chống” không có dấu phẩy: viết “phòng, chống " + next(passage.text(), found.end() - 1) + "”",
        "no comma follows “phòng, chống”", problems));
  }

  private static String next(Text text, int from) {
    int to = from;
    int spaces = 0;
    while (to < text.length() && (Character.isLetter(text.charAt(to)) || text.charAt(to) == ' ')) {
      spaces += text.charAt(to) == ' ' ? 1 : 0;
      if (spaces == 2) {
        break;
      }
      to++;
    }
    return text.value().substring(from, to).strip();
  }

  private void compounds(Draft draft, Passage passage, Problems problems) {
    List<Word> words = Word.of(passage);
    String plain = passage.plain();
    for (int i = 1; i < words.size(); i++) {
      Word first = words.get(i - 1);
      Word second = words.get(i);
      if (second.from() != first.to() + 2 || !plain.startsWith(", ", first.to())) {
        continue;
      }
      String compound = first.lower() + " " + second.lower();
      boolean parted = first.isCommon() && second.isLower()
          && Compounds.isTight(first.lower(), second.lower())
          && !LISTED.contains(compound);
      boolean otherHomes = parted && (i > 1 && first.follows() && Compounds.has(words.get(i - 2).lower(), first.lower())
          || i + 1 < words.size() && words.get(i + 1).follows()
              && Compounds.has(second.lower(), words.get(i + 1).lower()));
      if (parted && !otherHomes) {
        report(draft, passage.text(), first.to(), "viết “" + compound + "”", "write “" + compound + "”", problems);
      }
    }
  }

  private void report(Draft draft, Text text, int comma, String hint, String english, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(text, comma, comma + 1),
            "dấu phẩy tách rời một từ", "a comma parts what belongs together")
        .hint(hint, english));
  }
}
