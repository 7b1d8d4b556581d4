package vn.kehoach.check.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * {@code Trên đây là Kế hoạch phòng, chống đuối nước} with the subject "Phòng, chống tai nạn giao thông": the opening
 * or closing gives the plan another name than its subject. A shortened name is accepted.
 */
public final class OwnTitleDiffers implements Rule {

  /** The maximum number of replaced words, and the minimum number of words in the same order after them. */
  private static final int MOST_REPLACED = 2;
  private static final int SAME_BEHIND = 4;

  /** Words of a title, and the words of the subject that it lacks. */
  private record Mismatch(List<TitleWords.Word> typed, List<TitleWords.Word> missing) {}

  @Override
  public String id() {
    return "plan/own-title-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text subject = draft.plan().header().subject();
    if (subject == null) {
      return;
    }
    List<TitleWords.Word> own = TitleWords.of(draft, subject);
    Set<String> issuer = new HashSet<>();
    for (String word : AgencyName.of(String.join(" ", draft.plan().header().agency())).words()) {
      issuer.add(TitleWords.plain(word));
    }
    for (OwnTitle title : OwnTitle.of(draft)) {
      List<TitleWords.Word> words = TitleWords.of(draft, title.words());
      List<TitleWords.Word> other = TitleWords.strange(words, own);
      other.removeIf(word -> issuer.contains(word.plain()));
      List<TitleWords.Word> missing = TitleWords.strange(own, words);
      missing.removeIf(word -> issuer.contains(word.plain()));
      if (other.isEmpty() && missing.isEmpty()) {
        Mismatch counted = counted(words, own);
        if (counted != null) {
          problems.add(differs(draft, title.words(), subject, counted));
        }
      }
      if (other.isEmpty() || missing.isEmpty() || hasAbbreviated(other) || hasAbbreviated(missing)) {
        Mismatch replaced = replaced(words, own);
        if (replaced != null) {
          problems.add(differs(draft, title.words(), subject, replaced).as(Severity.INFO));
        }
        continue;
      }
      long telling = words.stream().filter(TitleWords::tells).count();
      boolean sure = other.size() > 1 && missing.size() > 1 && other.size() * 4 >= telling;
      problems.add(differs(draft, title.words(), subject, new Mismatch(other, missing))
          .as(sure ? Severity.WARNING : Severity.INFO));
    }
  }

  /** "trẻ từ 01 đến 06 tuổi" for "trẻ từ 01 đến 05 tuổi": only a number that is not a year differs. */
  private static @Nullable Mismatch counted(List<TitleWords.Word> words, List<TitleWords.Word> own) {
    boolean same = words.size() == own.size();
    TitleWords.Word typed = null;
    TitleWords.Word right = null;
    for (int i = 0; same && i < words.size(); i++) {
      if (!words.get(i).plain().equals(own.get(i).plain())) {
        same = typed == null && isCount(words.get(i)) && isCount(own.get(i));
        typed = words.get(i);
        right = own.get(i);
      }
    }
    return same && typed != null && right != null ? new Mismatch(List.of(typed), List.of(right)) : null;
  }

  private static boolean isCount(TitleWords.Word word) {
    return !word.plain().isEmpty() && word.plain().length() < 4 && word.plain().chars().allMatch(Character::isDigit);
  }

  private static boolean hasAbbreviated(List<TitleWords.Word> words) {
    for (TitleWords.Word word : words) {
      if (word.abbreviated()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "khuyến nông" for "khuyến công" although both words occur elsewhere in the title: all other words are in the same
   * order.
   */
  private static @Nullable Mismatch replaced(List<TitleWords.Word> words, List<TitleWords.Word> own) {
    int shared = Math.min(words.size(), own.size());
    int at = 0;
    while (at < shared && words.get(at).plain().equals(own.get(at).plain())) {
      at++;
    }
    for (int width = 1; width <= MOST_REPLACED; width++) {
      int from = at + width;
      int same = from;
      while (same < shared && words.get(same).plain().equals(own.get(same).plain())) {
        same++;
      }
      List<TitleWords.Word> typed = from < shared ? words.subList(at, from) : List.of();
      boolean told = from < shared && (typed.stream().anyMatch(TitleWords::tells)
          || own.subList(at, from).stream().anyMatch(TitleWords::tells));
      if (at > 1 && same - from >= SAME_BEHIND && told && !hasAbbreviated(typed)
          && !hasAbbreviated(own.subList(at, from))) {
        return new Mismatch(typed, own.subList(at, from));
      }
    }
    return null;
  }

  private Problem differs(Draft draft, Text title, Text subject, Mismatch mismatch) {
    Text place = from(title, mismatch.typed);
    String shown = subject.value().replaceAll("\\s+", " ");
    return Problem.warning(id(), draft.place(place),
            "kế hoạch được gọi bằng tên khác với trích yếu: “" + place + "”",
            "the plan is given a different name from its subject: “" + place + "”")
        .hint("viết theo trích yếu: “" + (shown.length() > 160 ? shown.substring(0, 160) + "…" : shown) + "”",
            "write it as in the subject")
        .seeAlso(draft.place(from(subject, mismatch.missing)));
  }

  private static Text from(Text title, List<TitleWords.Word> words) {
    return title.subSequence(words.get(0).from(), words.get(words.size() - 1).to());
  }
}
