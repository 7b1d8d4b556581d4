package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.kehoach.source.Text;

/**
 * A comment that suppresses rules at one place: {@code # kehoach: bỏ qua form/number-blank - lý do}.
 *
 * @param line the line it applies to: its own, or the first line below it that is not a comment; 0 for none
 */
record Ignore(Text comment, List<Text> rules, Text reason, int line) {

  private static final Expression ADDRESSED = Expression.of("\\s*[Kk](?:ehoach|EHOACH):\\s*(.*?)\\s*");
  private static final Expression WORDS = Expression.of(
      "(?iu)(?:bỏ qua|bo qua|ignore)\\s+([^\\s,:]+(?:\\s*,\\s*[^\\s,:]+|\\s+[a-z]+/[a-z-]+)*)\\s*(?:[-–—:]+\\s*)?(.*)");
  private static final Expression RULE = Expression.of("[^\\s,:]+");

  /** Whether a comment is addressed to kehoach. */
  static boolean isAddressed(Text comment) {
    return ADDRESSED.matcher(comment).matches();
  }

  /** The parsed comment; empty if it is malformed. */
  static Optional<Ignore> of(Text comment, int line) {
    Matcher addressed = ADDRESSED.matcher(comment);
    if (!addressed.matches()) {
      return Optional.empty();
    }
    Text asked = comment.subSequence(addressed.start(1), addressed.end(1));
    Matcher words = WORDS.matcher(asked);
    if (!words.matches()) {
      return Optional.empty();
    }
    List<Text> rules = new ArrayList<>();
    Matcher rule = RULE.matcher(words.group(1));
    while (rule.find()) {
      rules.add(asked.subSequence(words.start(1) + rule.start(), words.start(1) + rule.end()));
    }
    return Optional.of(new Ignore(comment, rules, asked.subSequence(words.start(2), words.end(2)), line));
  }
}
