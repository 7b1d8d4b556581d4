package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code Đoàn số 4} where there are {@code 03 đoàn kiểm tra}; or {@code 04 đoàn}, and a table ends with Đoàn số 3. */
public final class NumberedBeyondCount implements Rule {

  private static final String[] NOUNS = {"đoàn", "đội", "tổ", "nhóm", "cụm", "đợt", "giai đoạn", "vòng", "tiểu ban",
      "chặng", "bước", "gói", "mũi"};
  private static final String NOUN = "(" + String.join("|", NOUNS) + ")";
  /** "Đợt 2", "Tổ số 3"; "tổ 3" alone may be a residential group, and "nhóm 5 người" is a group of five. */
  private static final Sought LABEL = Sought.at("(?iu)(?<!\\p{L})" + NOUN
      + " (số )?(\\d{1,2}|[IVX]{1,4})(?![\\p{L}\\d/%]"
      + "|[.,]\\d| ?[-–] ?\\d)(?= ?[.,;:()]| (?:từ|vào|gồm|do|kiểm|thực|hoàn|và|ở|tại|trong|diễn|tổ|năm|là|đến|phụ"
      + "|có)(?!\\p{L})|$)",
      labels());
  private static final Sought STATED = Sought.atNumber(
      "(?<![\\p{L}\\d/.,%-]|mỗi )(\\d{1,2}) (?!tổ dân|tổ công nghệ|đoàn viên)"
      + NOUN + "(?!\\p{L})", NOUNS);

  /** The nouns in lower case, with a capital, and in capitals. */
  private static String[] labels() {
    List<String> labels = new ArrayList<>();
    for (String noun : NOUNS) {
      labels.add(noun + " ");
      labels.add(Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + " ");
      labels.add(noun.toUpperCase(Locale.ROOT) + " ");
    }
    return labels.toArray(new String[0]);
  }

  /**
   * @param heads whether it names a row or an item
   */
  private record Label(int number, Text words, boolean heads) {}

  @Override
  public String id() {
    return "plan/numbered-beyond-count";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, TreeMap<Integer, Text>> stated = new HashMap<>();
    for (Passage passage : draft.prose(STATED)) {
      STATED.in(passage, count -> stated.computeIfAbsent(count.group(2), none -> new TreeMap<>())
          .putIfAbsent(Integer.valueOf(count.group(1)), passage.text().subSequence(count.start(1), count.end(2))));
    }
    if (stated.isEmpty()) {
      return;
    }
    Map<String, TreeMap<Integer, Label>> labels = new HashMap<>();
    for (Passage passage : draft.prose(LABEL)) {
      LABEL.in(passage, label -> label(passage, label, labels));
    }
    labels.forEach((noun, all) -> {
      if (stated.containsKey(noun)) {
        compare(draft, noun, stated.get(noun), all, problems);
      }
    });
  }

  private static void label(Passage passage, MatchResult label, Map<String, TreeMap<Integer, Label>> labels) {
    String noun = label.group(1).toLowerCase(Locale.ROOT);
    boolean named = label.group(2) != null || !Set.of("tổ", "đội", "nhóm").contains(noun);
    int number = Character.isDigit(label.group(3).charAt(0)) ? Integer.parseInt(label.group(3))
        : RomanNumeral.parse(label.group(3));
    if (named && number > 0) {
      boolean heads = label.start() == 0 && List.of(Passage.Role.TABLE, Passage.Role.TITLE).contains(passage.role());
      labels.computeIfAbsent(noun, none -> new TreeMap<>()).merge(number,
          new Label(number, passage.text().subSequence(label.start(), label.end(3)), heads),
          (first, other) -> first.heads ? first : other.heads ? new Label(number, first.words, true) : first);
    }
  }

  private void compare(Draft draft, String noun, TreeMap<Integer, Text> stated, TreeMap<Integer, Label> labels,
      Problems problems) {
    int most = stated.lastKey();
    Label last = labels.lastEntry().getValue();
    if (most > 1 && last.number > most) {
      problems.add(Problem.warning(id(), draft.place(last.words),
              "nhắc đến “" + last.words + "” nhưng chỉ có " + stated.get(most),
              "“" + last.words + "” is mentioned, but there are only "
                  + stated.get(most))
          .hint("viết đúng số thứ tự của " + noun + ", hoặc sửa số lượng",
              "write the right number, or correct the count")
          .seeAlso(draft.place(stated.get(most))));
      return;
    }
    Set<Integer> series = new TreeSet<>(labels.keySet());
    boolean all = series.size() == last.number && labels.values().stream().allMatch(Label::heads);
    if (all && last.number > 1 && stated.size() == 1 && most > last.number) {
      Text said = stated.get(most);
      problems.add(Problem.warning(id(), draft.place(said),
              "nói “" + said + "” nhưng bên dưới chỉ có đến " + last.words, "this says “" + said
              + "”, but the last one below is "
                  + last.words)
          .hint("sửa con số, hoặc bổ sung phần còn thiếu", "correct the number, or add what is missing")
          .seeAlso(draft.place(last.words)));
    }
  }
}
