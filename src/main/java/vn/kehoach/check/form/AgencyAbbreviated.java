package vn.kehoach.check.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Letter;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** The issuing agency (cơ quan ban hành) is named in full; only its parent agency may be abbreviated. */
public final class AgencyAbbreviated implements Rule {

  private static final Expression WORD = Expression.of("[\\p{L}&]{2,}");
  private static final String VOWELS = "AEIOUY";
  private static final Expression STAGES = Expression.of("(?i)TH(?: ?[-&,] ?| VÀ )THCS");
  private static final Expression ROMAN = Expression.of("[IVXLC]+");

  @Override
  public String id() {
    return "form/agency-abbreviated";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.answer("agency").ifPresent(answer ->
        draft.plan().header().agency().forEach(line -> check(line, answer, draft, problems)));
  }

  private void check(Text line, Answer answer, Draft draft, Problems problems) {
    List<MatchResult> found = WORD.matcher(line).results()
        .filter(word -> isAbbreviation(word.group(), answer) && !isStage(line.value(), word)).toList();
    if (!found.isEmpty()) {
      String words = found.stream().map(word -> "“" + word.group() + "”").collect(Collectors.joining(", "));
      int end = found.get(found.size() - 1).end();
      problems.add(Problem.warning(id(), draft.place(line, found.get(0).start(), end),
              "tên cơ quan ban hành ghi đầy đủ, không viết tắt " + words,
              "write the issuing agency in full; do not abbreviate " + words)
          .hint("viết đầy đủ, ví dụ ỦY BAN NHÂN DÂN; chỉ cơ quan chủ quản (parent) được viết tắt cụm từ thông dụng",
              "write it in full, for example ỦY BAN NHÂN DÂN; only the parent agency (parent) may be abbreviated")
          .cite(answer.clause()));
    }
  }

  /** "TH, THCS VÀ THPT": a school stage next to others that may be abbreviated. */
  private static boolean isStage(String line, MatchResult word) {
    return word.group().equalsIgnoreCase("TH") && STAGES.matcher(line).region(word.start(), line.length()).lookingAt();
  }

  /** Whether it is a listed abbreviation, or capitals without a vowel (SGDĐT). */
  private static boolean isAbbreviation(String word, Answer answer) {
    String capitals = word.toUpperCase(Locale.ROOT);
    if (answer.list("allowed").contains(capitals) || ROMAN.matcher(word).matches()) {
      return false;
    }
    return answer.list("abbreviations").contains(capitals) || !hasVowel(word);
  }

  private static boolean hasVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      char capital = Character.toUpperCase(Letter.plain(word.charAt(i)));
      if (VOWELS.indexOf(capital) >= 0) {
        return true;
      }
    }
    return false;
  }
}
