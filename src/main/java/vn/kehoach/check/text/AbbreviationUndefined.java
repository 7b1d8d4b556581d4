package vn.kehoach.check.text;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.Abbreviations;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** An abbreviation that is neither common nor explained at its first use. */
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
  }
}
