package vn.kehoach.check.form;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** Markers in another style than the decree's: {@code I/}, {@code A.}, {@code 1/}, {@code a.}. */
public final class MarkerOddForm implements Rule {

  private static final Map<String, Expression> PROPER = Map.of(
      "roman", Expression.of("[IVXLC]+\\."),
      "letter", Expression.of("\\(?[\\p{Ll}]\\d?\\)"),
      "number", Expression.of("(?:\\d{1,2}\\.)+|(?:\\d{1,2}\\.)+\\d{1,2}|\\(\\d{1,2}\\)"));

  /** The number of a section; words such as "Phần thứ nhất" are accepted. */
  private static final Expression SECTION = Expression.of("[IVXLC]+[.\\-]?|\\d{1,2}|.*\\p{L}{2}\\s.*");

  @Override
  public String id() {
    return "form/marker-odd-form";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("headings").orElse(null);
    if (answer == null) {
      return;
    }
    draft.plan().sections().stream().map(Section::number).filter(Objects::nonNull)
        .filter(number -> !SECTION.matcher(number).matches())
        .forEach(number -> section(number, draft, answer, problems));
    for (NumberedParts.Group group : new NumberedParts(draft).groups()) {
      for (NumberedParts.Entry entry : group.entries()) {
        Text marker = entry.node().marker();
        if (marker != null && !marker.isBlank()) {
          check(marker, draft, answer, problems);
        }
      }
    }
  }

  private void section(Text number, Draft draft, Answer answer, Problems problems) {
    String bare = number.value().toUpperCase(Locale.ROOT).replaceAll("[^IVXLC]", "");
    String proper = RomanNumeral.parse(bare) > 0 ? bare : "I, II, III ...";
    problems.add(Problem.warning(id(), draft.place(number),
            "mục đánh số La Mã, không phải “" + number + "”", "sections have Roman numerals, not “" + number + "”")
        .hint("viết number: " + proper, "write number: " + proper)
        .cite(answer.clause()));
  }

  private void check(Text marker, Draft draft, Answer answer, Problems problems) {
    TypedMarker typed = TypedMarker.of(marker.strip(), answer.text("letters"));
    if (typed == null || typed.is("word") || typed.is("bullet")) {
      return;
    }
    Sentence proper = proper(typed, draft);
    if (proper != null) {
      problems.add(Problem.warning(id(), draft.place(marker),
              "“" + marker.value().strip() + "” không phải cách đánh số của thể thức",
              "“" + marker.value().strip() + "” is not a marker of this standard")
          .hint("viết " + proper.vietnamese(), "write " + proper.english())
          .cite(answer.clause()));
    }
  }

  /** The correct marker; {@code null} if it is already correct. */
  static @Nullable Sentence proper(TypedMarker typed, Draft draft) {
    if (typed.is("capital")) {
      return new Sentence("I. II. III. cho mục lớn, 1. 2. 3. cho khoản, a) b) c) cho điểm",
          "I. II. III. for sections, 1. 2. 3. for clauses, a) b) c) for points");
    }
    String family = typed.is("number") ? "number" : typed.kind();
    String roman = draft.standard().sign("roman-end");
    if (family.equals("roman") && typed.label().endsWith(roman)) {
      return null;
    }
    if (PROPER.get(family).matcher(typed.label()).matches()) {
      return null;
    }
    String bare = typed.label().replaceAll("[^\\p{L}\\d.]|\\.$", "");
    String right = switch (family) {
      case "roman" -> bare + roman;
      case "letter" -> bare.replace(".", "") + ")";
      default -> bare.replaceAll("\\.+$", "") + ".";
    };
    return new Sentence(right, right);
  }
}
