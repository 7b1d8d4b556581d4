package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.word.Texts;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Text;

/**
 * The words for the subdivisions of a commune in the parent's province (thôn, tổ dân phố; ấp, khóm; ấp, khu vực; bản,
 * tiểu khu), most frequent in its plan.
 */
record Hamlets(List<String> kinds) {

  private static final String KIND =
      "(?:thôn|ấp|bản|buôn|làng|sóc|khóm|khu phố|tổ dân phố|khu vực|khu dân cư|tiểu khu|tổ nhân dân)";
  private static final Pattern LISTED =
      Pattern.compile("(?<!\\p{L})" + KIND + "(?:(?:,|,? và) " + KIND + ")+(?![\\p{L}])");

  /** Words that do not mean a subdivision here. */
  private static final Pattern SINGLE = Pattern.compile(
      "(?<=(?:[Cc]ác|[Tt]ừng|[Mm]ỗi|[Tt]rưởng|đến|tại|ở|thôn,) )(?:ấp|buôn|bản)(?= (?:\\p{Ll}|$))"
      + "(?! (?:trứng|đồ|thảo|sao|thân|chất|quyền|tin|vẽ|án|cứng|mềm|giấy|đăng|cam|ghi|nguyên|làng|bán|tính|điện|lề"
      + "|kê|in|dịch))");

  /** Their names in wards. */
  private static final Set<String> URBAN = Set.of("khóm", "khu phố", "tổ dân phố", "khu vực", "khu dân cư", "tiểu khu",
      "tổ nhân dân");

  static Hamlets of(Plan parent) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> single = new HashMap<>();
    UnaryOperator<Text> count = text -> {
      SINGLE.matcher(text.value()).results().forEach(one -> single.merge(one.group(), 1, Integer::sum));
      LISTED.matcher(text.value()).results().map(MatchResult::group)
          .forEach(list -> counts.merge(String.join(", ", list.split(",? và |, ")), 1, Integer::sum));
      return text;
    };
    Texts texts = new Texts(count);
    parent.sections().forEach(texts::section);
    return (counts.isEmpty() ? single : counts).entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(most -> new Hamlets(List.of(most.getKey().split(", "))))
        .orElse(new Hamlets(List.of()));
  }

  /** The word to use in one of its units; empty if the parent does not tell. */
  Optional<String> of(Unit unit) {
    List<String> here = new ArrayList<>(kinds);
    if ("phường".equals(unit.level())) {
      here.removeIf(kind -> !URBAN.contains(kind));
    }
    return here.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", here));
  }
}
