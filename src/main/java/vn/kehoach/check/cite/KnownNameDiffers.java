package vn.kehoach.check.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Facts;
import vn.kehoach.check.Passage;
import vn.kehoach.check.PlainWords;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds a known number with the name of another document: {@code Luật Đất đai số 27/2023/QH15} has the number of the
 * housing law. The known numbers are in {@code law/numbers.txt}; others are not checked.
 */
public final class KnownNameDiffers implements Rule {

  private static final Sought LAW = Sought.at(
      "(?:Bộ luật|Luật) (\\p{Lu}(?:(?!(?:Bộ luật|Luật) )[^;:.“”()\\d]){1,90}?),? (?:\\((?:Luật )?(?:số:? ?)?|số:? ?)?"
      + "(\\d{1,3}/(?:19|20)\\d{2}/QH\\d{2})(?!\\d)", "Bộ luật ", "Luật ");

  /** Loaded on first use. */
  private static final class Known {
    static final Map<String, String> NAMES = new HashMap<>();

    static {
      Facts.of("law/numbers.txt", NAMES::put);
    }

    private Known() {}
  }

  @Override
  public String id() {
    return "cite/known-name-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(LAW)) {
      if (passage.hasDigit()) {
        LAW.in(passage, law -> law(draft, passage.text(law, 1),
            passage.text(law, 2), problems));
      }
    }
    for (DatedLaw law : DatedLaw.of(draft)) {
      LocalDate day = law.day().calendar().orElse(null);
      String near = day == null || !KnownDates.of(law.key()).isEmpty() ? null : nearName(law.key(), day);
      if (near != null) {
        String right = Character.toUpperCase(near.charAt(0)) + near.substring(1);
        problems.add(Problem.warning(id(), draft.place(law.words()),
                "luật ban hành " + law.words() + " tên là “" + right + "”, ở đây ghi “" + law.key() + "”",
                "the law of that date is called “" + right + "”, not “" + law.key() + "”")
            .hint("xem lại bản gốc: tên luật thừa, thiếu hoặc sai một chữ",
                "check the original; a word of the name is missing, added or wrong"));
      }
    }
    for (Reference reference : draft.plan().references()) {
      String type = Text.valueOf(reference.type()).toLowerCase(Locale.ROOT);
      if (type.endsWith("luật") && reference.subject() != null && reference.number() != null) {
        law(draft, reference.subject(), reference.number(), problems);
      }
    }
    for (Citation citation : draft.citations()) {
      if (citation.subject() != null && citation.number() != null && citation.typeName().equals("nghị định")) {
        decree(draft, citation.subject(), citation.number(), problems);
      }
    }
  }

  /** A known law of that day whose name differs in one or two words, of at least four. */
  private static @Nullable String nearName(String key, LocalDate day) {
    List<String> typed = PlainWords.of(key, '&');
    for (String name : KnownDates.lawsOf(day)) {
      List<String> known = PlainWords.of(name, '&');
      List<String> common = new ArrayList<>(typed);
      common.retainAll(known);
      int apart = Math.max(typed.size(), known.size()) - common.size();
      if (apart > 0 && apart <= 2 && common.size() > apart + 1 && Math.abs(typed.size() - known.size()) <= 1) {
        return name;
      }
    }
    return null;
  }

  /** Checks that a law with a number has the name of the law with that number. */
  private void law(Draft draft, Text typed, Text number, Problems problems) {
    String known = known(number);
    String name = Passage.plain(typed).toLowerCase(Locale.ROOT).strip().replaceFirst("^(?:bộ )?luật ", "")
        .replace("hoà giải", "hòa giải").replaceFirst("\\s*\\(.*", "");
    boolean amending = name.contains("sửa đổi") || name.contains(" luật ") || name.contains(" và luật");
    if (known != null && !amending && !name.equals(known)) {
      String law = "Luật " + Character.toUpperCase(known.charAt(0)) + known.substring(1);
      report(draft, number, "số " + number + " là của " + law + ", không phải Luật " + typed,
          number + " is the number of " + law + ", not Luật " + typed, problems);
    }
  }

  private void decree(Draft draft, Text subject, Text number, Problems problems) {
    String known = known(number);
    String words = Passage.plain(subject).toLowerCase(Locale.ROOT);
    boolean told = known == null || words.contains("sửa đổi");
    for (String word : told ? new String[0] : known.split("\\|")) {
      told |= words.contains(word);
    }
    if (!told) {
      String about = known.replace("|", ", ");
      report(draft, number, "Nghị định số " + number + " nói về " + about + "; trích yếu ở đây là việc khác",
          "Decree " + number + " is about " + about + "; the subject given here is a different one", problems);
    }
  }

  private static @Nullable String known(Text number) {
    String typed = number.value().strip();
    return Known.NAMES.get(typed.indexOf('/') == 1 ? "0" + typed : typed);
  }

  private void report(Draft draft, Text number, String vietnamese, String english, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(number), vietnamese, english)
        .hint("xem lại bản gốc: sửa số, ký hiệu hoặc tên gọi",
            "check the original; correct the number and symbol, or the name"));
  }
}
