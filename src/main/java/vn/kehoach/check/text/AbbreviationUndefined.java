package vn.kehoach.check.text;

import java.util.Objects;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.Abbreviations;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Finds an abbreviation that is neither common nor explained, or is explained only after its first use. */
public final class AbbreviationUndefined implements Rule {

  @Override
  public String id() {
    return "text/abbreviation-undefined";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Abbreviations abbreviations = Abbreviations.of(draft);
    abbreviations.first().forEach((word, place) -> {
      if (!abbreviations.isKnown(word) && AbbreviationNearTwin.meant(word) == null) {
        problems.add(Problem.info(id(), draft.place(place),
                "chữ viết tắt “" + word + "” chưa được giải thích", "the abbreviation “" + word + "” is not explained")
            .hint("lần đầu viết đầy đủ rồi ghi (viết tắt là " + word + "), hoặc viết đầy đủ ở mọi chỗ",
                "write it in full the first time, followed by (viết tắt là " + word + ")"));
      }
    });
    abbreviations.late().forEach((word, explained) -> {
      if (!abbreviations.isCommon(word)) {
        problems.add(Problem.info(id(), draft.place(Objects.requireNonNull(abbreviations.first().get(word))),
                "chữ viết tắt “" + word + "” dùng ở đây, mãi sau mới giải thích",
                "the abbreviation “" + word + "” is used here and explained only later")
            .hint("giải thích ở lần đầu, các lần sau chỉ viết " + word, "explain it here, and write " + word
                + " alone from the second time on")
            .seeAlso(draft.place(explained)));
      }
    });
  }
}
