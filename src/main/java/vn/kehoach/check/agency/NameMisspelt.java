package vn.kehoach.check.agency;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Alphabet;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Letter;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.PlainWords;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.word.Bigrams;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * Finds misspelt names of bodies: {@code Sở Tài chinh}, nearly the name of an existing department, or two names in the
 * plan that differ in diacritics only. A missing "và" is an info.
 */
public final class NameMisspelt implements Rule {

  private static final String[] HEADS = {"Sở ", "Bộ ", "SỞ ", "BỘ "};
  private static final Sought HEAD = Sought.at("(?<!\\p{L})(?:" + String.join("|", HEADS) + ")(?=\\p{Lu})", HEADS);
  private static final String[] KINDS = {"Chi cục ", "Cục ", "Trung tâm ", "Phòng ", "Hạt ", "Ban ", "Hội ", "Trạm ",
      "Đội ", "Kho bạc ", "Bệnh viện ", "Văn phòng "};
  private static final Sought SAID = Sought.at("(?<!\\p{L})(?:" + String.join("|", KINDS)
      + ")\\p{Lu}\\p{Ll}+ \\p{L}\\p{Ll}+(?!\\p{L})", KINDS);
  private static final int LONGEST = 90;
  /** Shorter names and words, as "Khoa Nội" and "Khoa Nhi", may differ in one letter. */
  private static final int LONG = 12;
  private static final int WORD = 3;
  private static final int MOST = 60;

  /** Names that may well differ in one diacritic: those of places and persons. */
  private static final Expression PROPER = Expression.of(
      "(?iu)(?:các )?(?:thôn|ấp|bản|tổ|khu|xóm|trường|xã|phường|chi bộ|chi đoàn|chi hội|trưởng|ông|bà|đồng chí|công ty"
      + "|hợp tác xã)(?!\\p{L}).*");

  /** The military command is a Bộ in a province and a Ban in a commune. */
  private static final Sought COMMAND = Sought.at("(?<!\\p{L})(?:Ban Chỉ huy [Qq]uân sự tỉnh"
      + "|Bộ Chỉ huy [Qq]uân sự (?:xã|phường|đặc khu))(?!\\p{L})",
      "Ban Chỉ huy ", "Bộ Chỉ huy ");

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
    units(draft, problems);
    said(draft, problems);
    oneLetterOff(draft, problems);
    for (List<List<Text>> ways : alike(draft)) {
      if (ways.size() > 1) {
        twins(draft, ways.stream().flatMap(List::stream).toList(), problems);
      }
    }
  }

  /** "Ban Quản lý Cảng Lý Sơm" is assigned work, "Ban Quản lý Cảng Lý Sơn" receives the plan. */
  private void oneLetterOff(Draft draft, Problems problems) {
    Map<String, List<Text>> typed = new LinkedHashMap<>();
    for (Passage passage : draft.passages(Role.ASSIGNED_AGENCY, Role.RECIPIENT, Role.TASK_FIELD)) {
      if (!passage.hasDigit()) {
        named(passage, typed);
      }
    }
    List<String> names = typed.keySet().stream().filter(name -> name.length() >= LONG
        && !PROPER.matcher(name).matches()).toList();
    for (int i = 0; i < names.size() && names.size() <= MOST; i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (isOneLetterOff(names.get(i), names.get(j))) {
          rarer(draft, typed.get(names.get(i)), typed.get(names.get(j)), problems);
        }
      }
    }
  }

  /** Reports which of two names is used only once. */
  private void rarer(Draft draft, List<Text> one, List<Text> other, Problems problems) {
    boolean first = one.size() < other.size();
    List<Text> rare = first ? one : other;
    if (rare.size() == 1) {
      Text usual = (first ? other : one).get(0);
      problems.add(problem(draft, rare.get(0), usual.value()).seeAlso(draft.place(usual)));
    }
  }

  /** Whether one plain letter of one long word differs; capitals and diacritics are compared elsewhere. */
  private static boolean isOneLetterOff(String one, String other) {
    if (one.length() != other.length() || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int at = -1;
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        if (at >= 0) {
          return false;
        }
        at = i;
      }
    }
    int from = at < 0 ? 0 : one.lastIndexOf(' ', at) + 1;
    int to = at < 0 || one.indexOf(' ', at) < 0 ? one.length() : one.indexOf(' ', at);
    return at >= 0 && to - from >= WORD && Character.isLetter(one.charAt(at)) && Character.isLetter(other.charAt(at))
        && !Letter.skeleton(one.substring(at, at + 1)).equalsIgnoreCase(Letter.skeleton(other.substring(at, at + 1)));
  }

  /** "Phường Cái Rằng" once, "phường Cái Răng" elsewhere. */
  private void units(Draft draft, Problems problems) {
    Map<String, Map<String, List<Text>>> alike = new LinkedHashMap<>();
    for (LiveWords.Mention mention : LiveWords.units(draft)) {
      String name = mention.match().group(2);
      if (mention.match().group().indexOf(' ') > 0 && name.indexOf(' ') > 0) {
        String key = mention.match().group(1).toLowerCase(Locale.ROOT) + " " + Letter.skeleton(name);
        alike.computeIfAbsent(key, none -> new LinkedHashMap<>(2))
            .computeIfAbsent(name, none -> new ArrayList<>(2)).add(mention.text());
      }
    }
    for (Map<String, List<Text>> ways : alike.values()) {
      if (ways.size() == 2) {
        List<List<Text>> sorted = ways.values().stream()
            .sorted((one, other) -> Integer.compare(one.size(), other.size())).toList();
        Text rare = sorted.get(0).get(sorted.get(0).size() - 1);
        Text usual = sorted.get(1).get(0);
        List<String> one = PlainWords.of(rare.value(), '&');
        List<String> other = PlainWords.of(usual.value(), '&');
        boolean often = sorted.get(1).size() > 1 || draft.passages().stream().filter(passage ->
            passage.plain().contains(properName(usual))).count() > 1;
        if (sorted.get(0).size() == 1 && often && !letters(one).equals(letters(other))) {
          problems.add(problem(draft, rare, usual.value()).seeAlso(draft.place(usual)));
        }
      }
    }
  }

  /** "Chi cục Kiễm lâm" once, "Chi cục Kiểm lâm" elsewhere. */
  private void said(Draft draft, Problems problems) {
    Map<String, Map<String, List<Text>>> alike = new LinkedHashMap<>();
    Set<Text> listed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Passage passage : draft.passages(SAID)) {
      if (passage.role() != Role.REFERENCE) {
        SAID.in(passage, name -> alike.computeIfAbsent(Letter.skeleton(name.group()), none -> new LinkedHashMap<>(2))
            .computeIfAbsent(name.group(), none -> new ArrayList<>(2)).add(noted(passage, name, listed)));
      }
    }
    for (Map<String, List<Text>> ways : alike.values()) {
      if (ways.size() == 2) {
        List<List<Text>> sorted = ways.values().stream()
            .sorted((one, other) -> Integer.compare(one.size(), other.size())).toList();
        Text usual = sorted.get(1).get(0);
        Text rare = sorted.get(0).get(0);
        boolean even = sorted.get(0).size() == sorted.get(1).size();
        boolean first = even && isOdd(draft, usual) && !isOdd(draft, rare);
        if (sorted.get(0).size() == 1 && !letters(PlainWords.of(rare.value(), '&'))
            .equals(letters(PlainWords.of(usual.value(), '&')))) {
          Text wrong = first ? usual : rare;
          Text right = first ? rare : usual;
          // names that are listed are compared with one another elsewhere
          if (!listed.contains(wrong)) {
            problems.add(problem(draft, wrong, right.value()).seeAlso(draft.place(right)));
          }
        }
      }
    }
  }

  private static Text noted(Passage passage, MatchResult name, Set<Text> listed) {
    Text place = passage.text(name);
    if (passage.role() == Role.ASSIGNED_AGENCY || passage.role() == Role.RECIPIENT
        || passage.role() == Role.TASK_FIELD) {
      listed.add(place);
    }
    return place;
  }

  /** Whether one of its words is no Vietnamese word in use. */
  private static boolean isOdd(Draft draft, Text name) {
    for (Passage passage : draft.passages(SAID)) {
      int at = passage.plain().indexOf(name.value());
      Words words = at < 0 ? null : Words.of(passage);
      for (int i = 0; words != null && i < words.size(); i++) {
        Word word = words.get(i);
        if (word.from() >= at && word.to() <= at + name.length() && word.letters().bigram() == Bigrams.UNKNOWN) {
          return true;
        }
      }
    }
    return false;
  }

  /** Without the word for the unit. */
  private static String properName(Text unit) {
    int at = 0;
    while (at < unit.length() && (at == 0 || !Character.isUpperCase(unit.charAt(at)))) {
      at++;
    }
    return unit.value().substring(at);
  }

  private void command(Draft draft, Passage passage, MatchResult command, Problems problems) {
    boolean province = command.group().startsWith("Ban");
    problems.add(problem(draft, passage.text(command),
        (province ? "Bộ" : "Ban") + command.group().substring(province ? 3 : 2)));
  }

  private void mention(Draft draft, Passage passage, String head, int from, Problems problems) {
    List<String> read = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    String plain = passage.plain();
    int end = Math.min(plain.length(), from + LONGEST);
    for (int at = from; at < end && read.size() < KnownName.longest(); at++) {
      int first = at;
      while (at < end && (plain.charAt(at) == '&' || Alphabet.isLetter(plain.charAt(at)))) {
        at++;
      }
      if (at > first) {
        String word = plain.substring(first, at).toLowerCase(Locale.ROOT);
        read.add(word.contains("hoá") ? word.replace("hoá", "hóa") : word);
        ends.add(at);
      }
    }
    String[] words = read.toArray(new String[0]);
    if (KnownName.oneBegins(words)) {
      return;
    }
    for (KnownName known : KnownName.sharing(words)) {
      boolean near = known.nearlyBegins(words);
      if (near || known.beginsBriefly(words)) {
        String right = head + known.typed();
        int last = (near ? known.words() : known.brief()).length - 1;
        Text place = passage.text().subSequence(from - head.length(), ends.get(last));
        String typed = Character.isUpperCase(head.charAt(1)) ? right.toUpperCase(Locale.ROOT) : right;
        problems.add(problem(draft, place, typed)
            .as(near ? Severity.WARNING : Severity.INFO));
        return;
      }
    }
  }

  /** Names with the same letters: for each, its spellings; for each spelling, its places. */
  private static Collection<List<List<Text>>> alike(Draft draft) {
    Map<String, List<Text>> typed = new LinkedHashMap<>();
    for (Passage passage : draft.passages(Role.ASSIGNED_AGENCY, Role.RECIPIENT, Role.TASK_FIELD)) {
      if (passage.role() != Role.TASK_FIELD || !passage.hasDigit()) {
        named(passage, typed);
      }
    }
    Map<String, List<List<Text>>> alike = new LinkedHashMap<>();
    typed.forEach((name, places) -> {
      if (!PROPER.matcher(name).matches()) {
        alike.computeIfAbsent(letters(name), none -> new ArrayList<>(2)).add(places);
      }
    });
    return alike.values();
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : AgencyName.of(name).words()) {
      letters.append(word.equals("và") ? "" : word + " ");
    }
    return Letter.skeleton(letters.toString());
  }

  private static void named(Passage passage, Map<String, List<Text>> typed) {
    int from = 0;
    String plain = passage.plain();
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || plain.charAt(i) == ';' || plain.charAt(i) == ',' || plain.charAt(i) == '(') {
        Text name = passage.text().subSequence(from, i).strip();
        if (name.length() > 6 && Character.isUpperCase(name.charAt(0))) {
          typed.computeIfAbsent(name.value(), none -> new ArrayList<>(2)).add(name);
        }
        from = i + 1;
      }
    }
  }

  /** Reports each other spelling against the most frequent one. */
  private void twins(Draft draft, List<Text> names, Problems problems) {
    Map<String, Integer> counts = new HashMap<>();
    names.forEach(name -> counts.merge(key(name), 1, Integer::sum));
    Text usual = names.get(0);
    int most = 0;
    for (Text name : names) {
      int same = counts.get(key(name));
      boolean better = same > most || same == most && key(name).contains("việt nam")
          && !key(usual).contains("việt nam");
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

  /** A warning for other diacritics, an info for another joint ("-", "và"), {@code null} for an abbreviation. */
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

  /** The letters with the tone mark in one fixed place, so that hoá and hóa are equal. */
  private static String letters(List<String> words) {
    return Normalizer.normalize(String.join(" ", words), Normalizer.Form.NFD).chars().sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private Problem problem(Draft draft, Text place, String right) {
    return Problem.warning(id(), draft.place(place),
            "“" + place + "” gần giống mà không phải “" + right + "”", "“" + place + "” is similar to “" + right + "”")
        .hint("viết “" + right + "” nếu đúng cơ quan đó", "write “" + right + "” if that is the agency you mean")
        .cite(draft.clause("capitals-agency"));
  }
}
