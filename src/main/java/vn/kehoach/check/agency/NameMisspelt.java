package vn.kehoach.check.agency;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Letter;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.PlainWords;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Agencies;

/**
 * {@code Sở Tài chinh}: nearly the name of a department there is; or two names of the plan that differ in a mark only.
 * A name without its "và" is noted.
 */
public final class NameMisspelt implements Rule {

  private static final String[] HEADS = {"Sở ", "Bộ ", "SỞ ", "BỘ "};
  private static final Sought HEAD = Sought.at("(?<!\\p{L})(?:" + String.join("|", HEADS) + ")(?=\\p{Lu})", HEADS);
  private static final Expression WORD = Expression.of("[\\p{L}&]+");
  private static final int LONGEST = 90;

  /** Names that may well differ in one mark: those of places and of people. */
  private static final Expression PROPER = Expression.of("(?iu)(?:các )?(?:thôn|ấp|bản|tổ|khu|xóm|trường|xã|phường|"
      + "chi bộ"
      + "|chi đoàn|chi hội|trưởng|ông|bà|đồng chí|công ty|hợp tác xã)(?!\\p{L}).*");

  /** The military command is a Bộ in a province, a Ban in a commune. */
  private static final Sought COMMAND = Sought.at("(?<!\\p{L})(?:Ban Chỉ huy [Qq]uân sự tỉnh"
      + "|Bộ Chỉ huy [Qq]uân sự (?:xã|phường|đặc khu))(?!\\p{L})",
      "Ban Chỉ huy ", "Bộ Chỉ huy ");

  /** The names there are, as words, each read once. */
  private static final class Known {
    static final List<List<String>> NAMES = Stream.concat(Agencies.all().offices().stream(),
            Agencies.all().bodies().stream().map(Agencies.Body::name)).map(name -> PlainWords.of(name, '&')).toList();
    static final List<String> TYPED = Stream.concat(Agencies.all().offices().stream(),
        Agencies.all().bodies().stream().map(Agencies.Body::name)).toList();

    private Known() {}
  }

  @Override
  public String id() {
    return "agency/name-misspelt";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages(HEAD)) {
      if (passage.role() != Role.REFERENCE) {
        HEAD.in(passage, head -> mention(draft, passage, head.group(), head.end(), problems));
      }
    }
    for (Passage passage : draft.passages(COMMAND)) {
      if (passage.role() != Role.REFERENCE) {
        COMMAND.in(passage, command -> command(draft, passage, command, problems));
      }
    }
    Map<String, List<Text>> alike = new LinkedHashMap<>();
    for (Passage passage : draft.passages()) {
      if (passage.role() == Role.ASSIGNED_AGENCY || passage.role() == Role.RECIPIENT
          || passage.role() == Role.TASK_FIELD && !passage.hasDigit()) {
        named(passage, alike);
      }
    }
    alike.values().stream().filter(names -> names.size() > 1).forEach(names -> twins(draft, names, problems));
  }

  private void command(Draft draft, Passage passage, MatchResult command, Problems problems) {
    boolean province = command.group().startsWith("Ban");
    problems.add(problem(draft, passage.text().subSequence(command.start(), command.end()),
        (province ? "Bộ" : "Ban") + command.group().substring(province ? 3 : 2)));
  }

  private void mention(Draft draft, Passage passage, String head, int from, Problems problems) {
    List<String> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Matcher word = WORD.matcher(passage.plain()).region(from, Math.min(passage.plain().length(), from + LONGEST));
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT).replace("hoá", "hóa"));
      ends.add(word.end());
    }
    for (List<String> known : Known.NAMES) {
      if (words.size() >= known.size() && words.subList(0, known.size()).equals(known)) {
        return;
      }
    }
    for (int i = 0; i < Known.NAMES.size(); i++) {
      List<String> known = Known.NAMES.get(i);
      boolean near = words.size() >= known.size() && isNear(words.subList(0, known.size()), known);
      int brief = near ? known.size() : briefer(words, known);
      if (brief > 0) {
        String right = head + Known.TYPED.get(i);
        Text place = passage.text().subSequence(from - head.length(), ends.get(brief - 1));
        String typed = Character.isUpperCase(head.charAt(1)) ? right.toUpperCase(Locale.ROOT) : right;
        problems.add(problem(draft, place, typed)
            .as(near ? Severity.WARNING : Severity.INFO));
        return;
      }
    }
  }

  /** One word with other marks or a letter too few or many, or the same words in another order. */
  private static boolean isNear(List<String> words, List<String> known) {
    int other = -1;
    int differing = 0;
    for (int i = 0; i < known.size(); i++) {
      if (!words.get(i).equals(known.get(i))) {
        other = i;
        differing++;
      }
    }
    boolean slip = differing == 1 && isSlip(skeleton(words.get(other)), skeleton(known.get(other)));
    return slip || known.size() > 3 && new HashSet<>(words).equals(new HashSet<>(known));
  }

  private static boolean isSlip(String one, String two) {
    if (one.equals(two) || one.equals("&") && two.equals("va")) {
      return true;
    }
    if (one.length() == two.length() && one.length() > 3) {
      int other = 0;
      for (int i = 0; i < one.length(); i++) {
        other += one.charAt(i) == two.charAt(i) ? 0 : 1;
      }
      return other == 1;
    }
    String longer = one.length() > two.length() ? one : two;
    String shorter = longer.equals(one) ? two : one;
    for (int i = 0; longer.length() == shorter.length() + 1 && shorter.length() > 2 && i < longer.length(); i++) {
      if (shorter.contentEquals(new StringBuilder(longer).deleteCharAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many words say the name without its "và"; 0 when they do not. */
  private static int briefer(List<String> words, List<String> known) {
    if (!known.contains("và")) {
      return 0;
    }
    List<String> brief = known.stream().filter(word -> !word.equals("và")).toList();
    boolean said = brief.size() < known.size() && words.size() >= brief.size()
        && words.subList(0, brief.size()).equals(brief);
    return said ? brief.size() : 0;
  }

  private static String skeleton(String word) {
    return Letter.skeleton(word);
  }

  private static void named(Passage passage, Map<String, List<Text>> alike) {
    int from = 0;
    String plain = passage.plain();
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || plain.charAt(i) == ';' || plain.charAt(i) == ',' || plain.charAt(i) == '(') {
        Text name = passage.text().subSequence(from, i).strip();
        boolean own = name.length() > 6 && Character.isUpperCase(name.charAt(0))
            && !PROPER.matcher(name.value()).matches();
        if (own) {
          List<String> words = AgencyName.of(name).words().stream().filter(word -> !word.equals("và")).toList();
          alike.computeIfAbsent(skeleton(String.join(" ", words)), none -> new ArrayList<>()).add(name);
        }
        from = i + 1;
      }
    }
  }

  /** The first name that is written in another way than the one met most. */
  private void twins(Draft draft, List<Text> names, Problems problems) {
    Map<String, Integer> counts = new HashMap<>();
    names.forEach(name -> counts.merge(key(name), 1, Integer::sum));
    Text usual = names.get(0);
    int most = 0;
    for (Text name : names) {
      int same = counts.get(key(name));
      boolean better = same > most || same == most && key(name).contains("việt nam") && !key(usual).contains("việt nam");
      usual = better ? name : usual;
      most = Math.max(most, same);
    }
    Set<String> said = new HashSet<>(Set.of(key(usual)));
    for (Text name : names) {
      if (said.add(key(name))) {
        Severity severity = severity(name, usual);
        if (severity != null) {
          problems.add(problem(draft, name, usual.value()).as(severity).seeAlso(draft.place(usual)));
        }
      }
    }
  }

  private static String key(Text name) {
    return name.value().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** Another mark is a slip; another joint ("-", "và") is noted; an abbreviation is neither. */
  private static @Nullable Severity severity(Text name, Text usual) {
    List<String> one = AgencyName.of(name).words();
    List<String> two = AgencyName.of(usual).words();
    List<String> typed = PlainWords.of(name.value(), '&').stream().filter(word -> !word.equals("và")).toList();
    List<String> plain = PlainWords.of(usual.value(), '&').stream().filter(word -> !word.equals("và")).toList();
    if (typed.size() != plain.size() || letters(typed).equals(letters(plain)) && !typed.equals(plain)) {
      return null;
    }
    return typed.equals(plain) ? Severity.INFO : one.size() == two.size() ? Severity.WARNING : null;
  }

  /** Without regard to where the tone mark stands: hoá and hóa are one. */
  private static String letters(List<String> words) {
    return Normalizer.normalize(String.join(" ", words), Normalizer.Form.NFD).chars().sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private Problem problem(Draft draft, Text place, String right) {
    return Problem.warning(id(), draft.place(place),
            "“" + place + "” gần giống mà không phải “" + right + "”", "“" + place + "” is nearly “" + right + "”")
        .hint("viết “" + right + "” nếu đúng cơ quan đó", "write “" + right + "” if that is meant")
        .source(draft.clause("capitals-agency"));
  }
}
