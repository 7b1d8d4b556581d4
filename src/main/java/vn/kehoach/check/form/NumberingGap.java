package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/** Typed numbers that skip or repeat a number: of sections, markers, or at the beginning of lines. */
public final class NumberingGap implements Rule {

  private static final Expression LABEL = Expression.of(
      "(Cấp|Mức|Loại|Nhóm|Bước|Giai đoạn|Đợt|Vòng|Nhiệm vụ|Mục tiêu|Chuyên đề|Hạng) (\\d{1,2}|[IVX]+)(?!\\p{L})(?="
          + " \\(|[:.])");
  /** Shorter lists may name some only. */
  private static final int FEWEST_LABELS = 4;

  @Override
  public String id() {
    return "form/numbering-gap";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    sections(draft, problems);
    String letters = TypedMarker.letters(draft);
    NumberedParts parts = new NumberedParts(draft);
    for (NumberedParts.Group group : parts.groups()) {
      Run markers = new Run(draft, letters, Severity.INFO, problems);
      Run heads = new Run(draft, letters, Severity.ERROR, problems);
      for (NumberedParts.Entry entry : group.entries()) {
        Text marker = entry.node().marker();
        if (marker != null) {
          markers.next(marker);
        } else {
          markers.printed(entry);
        }
        if (marker == null || marker.isBlank()) {
          heads(entry, letters, heads);
        }
        paragraphs(entry.node().text(), draft, letters, problems);
        paragraphs(entry.node().after(), draft, letters, problems);
      }
    }
    draft.plan().sections().forEach(section -> labels(draft, section.items(), problems));
    parts.sections().forEach(section -> paragraphs(section.text(), draft, letters, problems));
    parts.sections().forEach(section -> paragraphs(section.after(), draft, letters, problems));
  }

  private static void heads(NumberedParts.Entry entry, String letters, Run heads) {
    for (Text line : lines(entry.node().firstWords())) {
      if (!entry.isMarked() || isWord(line, letters)) {
        heads.next(line);
      }
    }
  }

  /** "Bước 2." counts even after a printed marker. */
  private static boolean isWord(Text line, String letters) {
    TypedMarker marker = TypedMarker.of(line, letters);
    return marker != null && marker.is("word");
  }

  /** "Cấp I", "Cấp II", "Cấp III", "Cấp VI", "Cấp V": one label of a list of at least four is out of order. */
  private void labels(Draft draft, List<Node> items, Problems problems) {
    items.forEach(item -> labels(draft, item.items(), problems));
    if (items.size() < FEWEST_LABELS) {
      return;
    }
    String word = null;
    Text odd = null;
    int wrong = 0;
    for (int i = 0; i < items.size(); i++) {
      Text first = items.get(i).marker() == null ? items.get(i).firstWords() : null;
      Matcher label = first == null ? null : LABEL.matcher(Passage.plain(first));
      if (label == null || !label.lookingAt() || word != null && !word.equals(label.group(1))) {
        return;
      }
      word = label.group(1);
      boolean roman = !Character.isDigit(label.group(2).charAt(0));
      int number = roman ? RomanNumeral.parse(label.group(2)) : Integer.parseInt(label.group(2));
      if (number != i + 1) {
        odd = first.subSequence(0, label.end(2));
        wrong++;
      }
    }
    if (odd != null && wrong == 1) {
      problems.add(Problem.warning(id(), draft.place(odd),
              "“" + odd + "” không đúng thứ tự của danh sách", "“" + odd + "” is out of order in this list")
          .hint("viết đúng số thứ tự", "write the number of its place"));
    }
  }

  private void paragraphs(List<Text> texts, Draft draft, String letters, Problems problems) {
    if (texts.isEmpty() || texts.size() == 1 && texts.get(0).value().indexOf('\n') < 0) {
      return;
    }
    Run run = new Run(draft, letters, Severity.ERROR, problems);
    for (Text text : texts) {
      lines(text).forEach(run::next);
    }
  }

  /** A quick test without the white space around a line. */
  private static boolean mayBegin(String words, int from, int to) {
    int first = from;
    int end = to;
    while (first < end && Character.isWhitespace(words.charAt(first))) {
      first++;
    }
    while (end > first && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    return TypedMarker.mayBegin(words, first, end);
  }

  /** The lines that may begin with a marker. */
  private static List<Text> lines(@Nullable Text text) {
    if (text == null) {
      return List.of();
    }
    List<Text> lines = new ArrayList<>();
    String words = text.value();
    for (int from = 0; from <= words.length(); ) {
      int end = words.indexOf('\n', from);
      int to = end < 0 ? words.length() : end;
      if (mayBegin(words, from, to)) {
        lines.add(text.subSequence(from, to).strip());
      }
      from = to + 1;
    }
    return lines;
  }

  /** Section numbers set by the author ({@code number: IV}) are kept as typed, so a gap is only info. */
  private void sections(Draft draft, Problems problems) {
    int counter = 0;
    Text before = null;
    for (Section section : draft.plan().sections()) {
      boolean prints = section.heading() == null || !section.heading().isBlank();
      Text number = section.number();
      if (number == null) {
        counter += prints ? 1 : 0;
        continue;
      }
      String bare = number.value().replaceAll("[^IVXLC\\d]", "");
      int value = bare.matches("\\d{1,3}") ? Integer.parseInt(bare) : RomanNumeral.parse(bare);
      if (value > 0 && value != counter + 1) {
        problems.add(gap(draft, number, RomanNumeral.of(counter + 1), value <= counter).as(Severity.INFO)
            .seeAlso(before == null ? null : before.span()));
      }
      counter = value > 0 ? value : counter + 1;
      before = number;
    }
  }

  private Problem gap(Draft draft, Text typed, String expected, boolean again) {
    return Problem.error(id(), draft.place(typed),
            again ? "số thứ tự “" + typed + "” lặp lại hoặc đi lùi" : "số thứ tự nhảy tới “" + typed + "”",
            again ? "the number “" + typed + "” repeats or goes back" : "the numbering jumps to “" + typed + "”")
        .hint("số tiếp theo là " + expected + "; nếu thiếu một mục thì bổ sung",
            "the next number is " + expected + "; if a section is missing, add it")
        .cite(draft.clause("headings"));
  }

  /** The markers of one list, each kind counted separately. */
  private final class Run {

    private final Map<String, Integer> last = new HashMap<>();
    /** Markers with the number of the one before; they may stand for the number that is skipped after them. */
    private final Map<String, Text> repeated = new HashMap<>();
    private final Draft draft;
    private final String letters;
    private final Severity severity;
    private final Problems problems;

    Run(Draft draft, String letters, Severity severity, Problems problems) {
      this.draft = draft;
      this.letters = letters;
      this.severity = severity;
      this.problems = problems;
    }

    /** Typed numbers continue from printed ones: "1." and "2." are printed, "4." is typed. */
    void printed(NumberedParts.Entry entry) {
      String kind = switch (entry.style()) {
        case "number" -> "number ";
        case "letter", "roman" -> entry.style();
        default -> "";
      };
      if (!kind.isEmpty() && entry.ordinal() > 0) {
        last.put(kind, entry.ordinal());
      }
    }

    void next(Text line) {
      TypedMarker marker = TypedMarker.of(line, letters);
      if (marker == null || !marker.counts()) {
        return;
      }
      int value = marker.value();
      Integer before = last.put(marker.kind(), value);
      Text typed = line.subSequence(0, marker.label().length());
      Text twice = repeated.remove(marker.kind());
      if (before != null && before == value) {
        repeated.put(marker.kind(), typed);
      }
      boolean skips = before != null && value != 1 && value != before + 1;
      if (skips && twice != null && value == before + 2) {
        if (before == 1) {
          problems.add(gap(draft, twice, written(marker, before + 1), true).as(severity));
        }
      } else if (skips) {
        problems.add(gap(draft, typed, written(marker, before + 1), value <= before).as(severity));
      }
    }

    private String written(TypedMarker marker, int value) {
      String label = marker.label();
      if (marker.is("letter")) {
        String letter = value <= letters.length() ? letters.substring(value - 1, value) : "a1";
        return letter + label.replaceFirst("^\\(?\\p{Ll}\\d?", "");
      }
      if (marker.is("roman")) {
        return RomanNumeral.of(value) + label.replaceFirst("^[IVXLC]+", "");
      }
      return label.replaceFirst("\\d{1,2}(?=\\D*$)", String.valueOf(value));
    }
  }
}
