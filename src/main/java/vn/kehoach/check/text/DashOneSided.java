package vn.kehoach.check.text;

import java.util.List;
import vn.kehoach.check.Alphabet;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds a dash with a space on one side only: {@code Văn hóa- Xã hội}, {@code 2021 -2025}. */
public final class DashOneSided implements Rule {

  private static final Sought ONE_SIDED = Sought.at("(?:(?<=[\\p{L}\\d)]{2})[-–] (?!(?:và|hoặc) )(?=[\\p{L}\\d])"
      + "|(?<=[\\p{L}\\d)]{2} )[-–](?=\\p{L}|\\d{4}(?!\\d)))", "-", "–");

  @Override
  public String id() {
    return "text/dash-one-sided";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Passage> passages = draft.passages(ONE_SIDED);
    String usual = passages.isEmpty() ? "" : RangeDash.usual(draft);
    for (Passage passage : passages) {
      if (passage.isProse() || passage.role() == Passage.Role.ASSIGNED_AGENCY
          || passage.role() == Passage.Role.RECIPIENT) {
        ONE_SIDED.in(passage, dash -> {
          if (!isInSymbol(draft, passage, dash.start())) {
            report(draft, passage, dash.start(), usual, problems);
          }
        });
      }
    }
  }

  /** Whether the dash is in a symbol ("57- NQ/TW"); symbols have their own rules. */
  private static boolean isInSymbol(Draft draft, Passage passage, int at) {
    for (Citation citation : draft.citations(passage)) {
      String number = Text.valueOf(citation.number());
      int from = number.isEmpty() || citation.start() > at ? -1
          : passage.text().value().indexOf(number, citation.start());
      if (from >= 0 && from <= at && at < from + number.length()) {
        return true;
      }
    }
    return false;
  }

  /** Reports the dash with the words around it; {@code usual} is the dash this plan uses between years. */
  private void report(Draft draft, Passage passage, int at, String usual, Problems problems) {
    String plain = passage.plain();
    int from = plain.charAt(at - 1) == ' ' ? at - 1 : at;
    while (from > 0 && Alphabet.isLetterOrDigit(plain.charAt(from - 1))) {
      from--;
    }
    int to = plain.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    while (to < plain.length() && Alphabet.isLetterOrDigit(plain.charAt(to))) {
      to++;
    }
    Text place = passage.text().subSequence(from, to);
    String typed = plain.substring(from, to);
    String before = plain.substring(from, at).stripTrailing();
    String behind = plain.substring(at + 1, to).stripLeading();
    String right = before + (RangeDash.isYear(before) && RangeDash.isYear(behind) ? usual
        : " " + plain.charAt(at) + " ") + behind;
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + typed + "”: dấu gạch nối chỉ có dấu cách ở một bên",
            "“" + typed + "” has a space on only one side of the hyphen")
        .hint("viết “" + right + "”", "write “" + right + "”")
        .fix(place.span(), right));
  }
}
