package vn.kehoach.check.text;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Finds markup of a web page or a program, which would be printed as it is: {@code <b>}, {@code &amp;}, {@code \t}. */
public final class MarkupLeft implements Rule {

  private static final Sought MARKS = Sought.of(
      "</?(?:b|i|u|p|br|em|strong|span|div|font|td|tr|li|ul|sup|sub)(?: [^<>]*)?/?>|&(?:amp|nbsp|lt|gt|quot|ndash|mdash"
      + "|#\\d{2,5});|\\\\[nt](?!\\p{L})|(?<= )\\\\[nt]|(?<=[,.;])\\\\[nt]|\\[/?(?:b|i|u|url)\\]",
      "<", "&", "\\", "[b]", "[i]", "[u]", "[/");

  @Override
  public String id() {
    return "text/markup-left";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages(MARKS)) {
      MARKS.in(passage, marks -> problems.add(
          Problem.warning(id(), draft.place(passage.text(marks)),
                  "“" + marks.group() + "” in ra nguyên như vậy", "“" + marks.group() + "” is printed as typed")
              .hint("xóa đi; chữ đậm viết **...**, chữ nghiêng viết *...*, dấu & viết &",
                  "delete it; write bold as **...**, italic as *...*, and an ampersand as &")));
    }
  }
}
