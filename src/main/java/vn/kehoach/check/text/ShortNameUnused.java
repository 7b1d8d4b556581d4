package vn.kehoach.check.text;

import java.util.List;
import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Finds a short name that is introduced and never used: {@code (sau đây gọi tắt là Ban Điều hành)}. */
public final class ShortNameUnused implements Rule {

  private static final Sought NAMED = Sought.of(
      "(?:sau đây )?(?:gọi tắt|gọi chung|viết tắt) là:? [“\"]?([^()“”\".;:]{2,60})[”\"]?[).]",
      "tắt là", "chung là");

  @Override
  public String id() {
    return "text/short-name-unused";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Passage> all = draft.passages();
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      Passage passage = all.get(i);
      if (passage.isProse() && NAMED.mayStandIn(passage)) {
        NAMED.in(passage, named -> {
          String name = named.group(1).strip();
          String small = name.toLowerCase(Locale.ROOT);
          boolean used = passage.plain().toLowerCase(Locale.ROOT).indexOf(small, named.end()) >= 0
              || all.subList(at + 1, all.size()).stream()
                  .anyMatch(other -> other.plain().toLowerCase(Locale.ROOT).contains(small));
          if (!used) {
            problems.add(Problem.info(id(), draft.place(passage.text(named, 1)),
                    "tên gọi tắt “" + name + "” không được dùng ở đâu nữa", "the short name “" + name
                    + "” is never used")
                .hint("bỏ tên gọi tắt, hoặc viết đúng tên gọi tắt mà các phần sau dùng",
                    "delete the short name, or write the one that later sections use"));
          }
        });
      }
    }
  }
}
