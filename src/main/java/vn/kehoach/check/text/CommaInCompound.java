package vn.kehoach.check.text;

import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.word.Compounds;
import vn.kehoach.check.word.Trait;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds a comma inside a compound: {@code phòng, ngừa}, {@code phòng, chống, xâm hại}. */
public final class CommaInCompound implements Rule {

  /** "phòng, chống" takes an object directly, without a comma. */
  private static final Sought OBJECT = Sought.of(
      "(?iu)(?<!\\p{L})phòng,? chống(,)\\s+(?!(?:ứng phó|khắc phục|giảm nhẹ|ngăn chặn|xử lý|đấu tranh|cứu hộ|tìm kiếm"
      + "|kiểm soát|phát hiện|giảm thiểu) )\\p{Ll}", "chống, ", "Chống, ", "CHỐNG, ", "cHỐNG, ");

  /** Pairs that are two items of a list as often as one compound. */
  private static final Set<String> LISTED = Set.of("học tập", "vui chơi", "ăn uống", "văn thể", "y tế", "sinh thái",
      "công thương", "công tư", "quân dân", "cán bộ", "trồng trọt", "chế tài", "sản lượng", "pháp luật", "luật pháp",
      "thu chi", "hỗ trợ", "thể thao", "văn hóa", "thi đua", "gia đình", "trường học", "nhà trường", "xã hội", "thị xã",
      "dân quân", "thành ủy", "giao nhận");

  @Override
  public String id() {
    return "text/comma-in-compound";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Words words : Words.of(draft)) {
      if (words.passage().isProse()) {
        object(draft, words.passage(), problems);
        compounds(draft, words, problems);
      }
    }
  }

  private void object(Draft draft, Passage passage, Problems problems) {
    OBJECT.in(passage, found -> problems.add(parting(draft, passage, found.start(1))
        .hint("sau “phòng, chống” không có dấu phẩy: viết “phòng, chống " + next(passage.text(), found.end() - 1) + "”",
            "“phòng, chống” is not followed by a comma")));
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

  private void compounds(Draft draft, Words words, Problems problems) {
    for (int i = words.next(Trait.BEHIND_COMMA, 1); i >= 0; i = words.next(Trait.BEHIND_COMMA, i + 1)) {
      Word first = words.get(i - 1);
      Word second = words.get(i);
      boolean parted = first.isCommon() && second.isLower() && words.areCompound(i - 1) && isTight(first, second);
      if (parted && !hasOtherHomes(words, i)) {
        String compound = first.lower() + " " + second.lower();
        problems.add(parting(draft, words.passage(), first.to())
            .hint("viết “" + compound + "”", "write “" + compound + "”"));
      }
    }
  }

  private static boolean isTight(Word first, Word second) {
    return Compounds.isTight(first.lower(), second.lower())
        && !LISTED.contains(first.lower() + " " + second.lower());
  }

  /** Whether one of the two words forms a compound with its neighbour on the other side. */
  private static boolean hasOtherHomes(Words words, int index) {
    return words.before(index - 1) != null && words.areCompound(index - 2)
        || words.after(index) != null && words.areCompound(index);
  }

  private Problem parting(Draft draft, Passage passage, int comma) {
    return Problem.warning(id(), draft.place(passage.text(), comma, comma + 1),
        "dấu phẩy tách rời một từ", "the comma splits a word");
  }
}
