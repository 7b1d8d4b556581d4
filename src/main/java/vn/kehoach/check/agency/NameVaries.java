package vn.kehoach.check.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import vn.kehoach.check.Alphabet;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds one body with two ways of capitalisation: {@code Ban thường vụ} here, {@code Ban Thường vụ} there. */
public final class NameVaries implements Rule {

  private static final String[] HEADS = {"Ban ", "Sở ", "Bộ ", "Phòng ", "Hội ", "Ủy ban ", "Văn phòng ", "Trung tâm ",
      "Chi cục ", "Đoàn ", "Trường ", "Cục ", "Vụ ", "Khoa ", "Liên đoàn ", "Chi nhánh ", "Báo ", "Đài ", "Trạm ",
      "Tổ ", "Mặt trận "};
  private static final Sought NAME = Sought.at(
      "(?<!\\p{L}|Điều lệ )(?:" + String.join("|", HEADS) + ")(\\p{L}+ \\p{L}+)", HEADS);

  /** A single name and nothing else. */
  private static final Expression WHOLE = Expression.of("\\p{Lu}[\\p{L} ,–-]{5,60}");
  /** Two halves with a dash between them. */
  private static final Expression JOINED = Expression.of(
      "(?<!\\p{L})((?:Phòng|Ban|Vụ|Tổ|Khoa|Trung tâm) \\p{Lu}\\p{Ll}*(?: \\p{Ll}+)?) - (\\p{Lu}\\p{Ll}*(?: \\p{Ll}+)?)"
      + "(?! - )(?!\\p{L})");
  private static final Expression MARKS = Expression.of("[ ,–-]+");

  /** Words after a head that do not name a body. */
  private static final Set<String> COMMON = Set.of("hành", "đầu", "ngành", "chống", "ngừa", "cháy", "bệnh", "dịch",
      "tránh", "nghị", "thảo", "viên", "thi", "diễn", "họp", "nhập", "trại", "thao", "thể", "kết", "hợp", "cáo", "đảm",
      "vệ", "hiểm", "quản", "tồn", "chức", "máy", "phận", "học", "của", "và", "các", "về", "xã", "tỉnh");

  /** A head and the two words after it. */
  private static final int FIRST_WORDS = 3;

  @Override
  public String id() {
    return "agency/name-varies";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, List<Text>> typed = new LinkedHashMap<>();
    for (Passage passage : draft.passages(NAME)) {
      boolean looked = passage.isProse() && passage.role() != Role.HEADING && passage.role() != Role.SUBJECT
          || passage.role() == Role.ASSIGNED_AGENCY || passage.role() == Role.RECIPIENT;
      if (looked) {
        NAME.in(passage, name -> {
          Text place = passage.text(name);
          typed.computeIfAbsent(place.value(), none -> new ArrayList<>(2)).add(place);
        });
      }
    }
    marked(draft, problems);
    cased(draft, problems);
    joined(draft, problems);
    names(typed).stream().filter(ways -> ways.size() > 1).forEach(ways -> report(draft, ways, problems));
  }

  /**
   * Compares whole names that differ in a comma or dash: "Phòng Chính trị, tư tưởng" and "Phòng Chính trị tư tưởng".
   */
  private void marked(Draft draft, Problems problems) {
    Map<String, Text> known = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (Passage passage : draft.passages(NAME)) {
      Text name = passage.text();
      boolean whole = (passage.role() == Role.ASSIGNED_AGENCY || passage.role() == Role.TABLE
          || passage.role() == Role.TASK_FIELD)
          && NAME.isIn(passage) && WHOLE.matcher(passage.plain()).matches();
      String key = whole ? MARKS.matcher(passage.plain().toLowerCase(Locale.ROOT)).replaceAll(" ") : "";
      Text other = whole ? known.putIfAbsent(key, name) : null;
      boolean differs = other != null && (!spaced(other).equalsIgnoreCase(spaced(name)) || isCasedLater(other, name))
          && told.add(name.value());
      if (differs) {
        report(draft, name, String.valueOf(draft.place(name).line()), other, problems);
      }
    }
  }

  /** "Phòng Văn hóa và Xã hội" in a sentence, where "Phòng Văn hóa - Xã hội" is assigned work or receives the plan. */
  private void joined(Draft draft, Problems problems) {
    Map<String, Text> other = new LinkedHashMap<>();
    List<Passage> listed = draft.passages(Role.ASSIGNED_AGENCY, Role.RECIPIENT, Role.TASK_FIELD);
    for (Passage passage : listed) {
      Matcher name = JOINED.matcher(passage.plain());
      while (passage.plain().indexOf(" - ") > 0 && name.find()) {
        other.putIfAbsent(name.group(1) + " và " + name.group(2), passage.text(name));
      }
    }
    other.forEach((typed, known) -> {
      boolean both = listed.stream().anyMatch(passage -> passage.plain().contains(typed));
      for (Passage passage : both ? List.<Passage>of() : draft.passages()) {
        int at = passage.plain().indexOf(typed);
        if (at >= 0 && passage.role() != Role.REFERENCE && passage.role() != Role.LEGAL_BASIS) {
          report(draft, passage.text().subSequence(at, at + typed.length()), String.valueOf(draft.place(known).line()),
              known, problems);
        }
      }
    });
  }

  /** "Thư Viện tỉnh" for "Thư viện tỉnh": whole names without one of the known heads that differ in capitals. */
  private void cased(Draft draft, Problems problems) {
    Map<String, List<Text>> assigned = new LinkedHashMap<>();
    for (Passage passage : draft.passages(Role.ASSIGNED_AGENCY)) {
      if (WHOLE.matcher(passage.plain()).matches() && passage.plain().indexOf(' ') > 0 && !NAME.isIn(passage)) {
        assigned.computeIfAbsent(passage.plain().toLowerCase(Locale.ROOT), none -> new ArrayList<>(2))
            .add(passage.text());
      }
    }
    for (Passage passage : assigned.isEmpty() ? List.<Passage>of()
        : draft.passages(Role.TASK_FIELD, Role.TABLE, Role.RECIPIENT)) {
      List<Text> same = assigned.get(passage.plain().toLowerCase(Locale.ROOT));
      if (same != null) {
        same.add(passage.text());
      }
    }
    assigned.values().forEach(same -> {
      Map<String, List<Text>> ways = new LinkedHashMap<>();
      same.forEach(name -> ways.computeIfAbsent(spaced(name), none -> new ArrayList<>(2)).add(name));
      if (ways.size() > 1) {
        report(draft, ways, problems);
      }
    });
  }

  /** Whether the first words are identical and a later word has a capital in only one of the names. */
  private static boolean isCasedLater(Text one, Text other) {
    String[] words = spaced(one).split(" ");
    String[] others = spaced(other).split(" ");
    boolean alike = words.length == others.length && words.length > FIRST_WORDS;
    for (int i = 0; alike && i < FIRST_WORDS; i++) {
      alike = words[i].equals(others[i]);
    }
    return alike && !spaced(one).equals(spaced(other));
  }

  /** The name with normalised spaces. */
  private static String spaced(Text name) {
    return name.value().strip().replaceAll("\\s*,\\s*", ", ").replaceAll("\\s+", " ");
  }

  /** Groups the names that differ only in capitals. */
  private static Collection<Map<String, List<Text>>> names(Map<String, List<Text>> typed) {
    Map<String, Map<String, List<Text>>> names = new LinkedHashMap<>();
    typed.forEach((name, places) -> {
      String small = name.toLowerCase(Locale.ROOT);
      if (!COMMON.contains(behindHead(small))) {
        names.computeIfAbsent(small, none -> new LinkedHashMap<>(2)).put(name, places);
      }
    });
    return names.values();
  }

  /** The last word but one, right after the head. */
  private static String behindHead(String name) {
    int end = wordStart(name, name.length()) - 1;
    return name.substring(wordStart(name, end), end);
  }

  private static int wordStart(String name, int end) {
    int from = end;
    while (from > 0 && Alphabet.isLetter(name.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private void report(Draft draft, Map<String, List<Text>> ways, Problems problems) {
    List<Map.Entry<String, List<Text>>> sorted = new ArrayList<>(ways.entrySet());
    sorted.sort((a, b) -> b.getValue().size() == a.getValue().size()
        ? Long.compare(capitals(b.getKey()), capitals(a.getKey())) : b.getValue().size() - a.getValue().size());
    Text usual = sorted.get(0).getValue().get(0);
    for (Map.Entry<String, List<Text>> rare : sorted.subList(1, sorted.size())) {
      Text place = rare.getValue().get(0);
      String lines = rare.getValue().stream().map(text -> String.valueOf(draft.place(text).line())).distinct()
          .collect(Collectors.joining(", "));
      report(draft, place, lines, usual, problems);
    }
  }

  private void report(Draft draft, Text place, String lines, Text usual, Problems problems) {
    problems.add(Problem.info(id(), draft.place(place),
            "một cơ quan viết hai cách: “" + place + "” (dòng " + lines + ") và “" + usual + "”",
            "one agency is written in two ways: “" + place + "” (line " + lines + ") and “" + usual + "”")
        .hint("viết một cách ở mọi chỗ; chữ đầu của từ chỉ loại hình và chức năng viết hoa",
            "use one spelling everywhere; capitalise the first letter of the words for its kind and function")
        .cite(draft.clause("capitals-agency"))
        .seeAlso(draft.place(usual)));
  }

  private static long capitals(String name) {
    return name.chars().filter(Character::isUpperCase).count();
  }
}
