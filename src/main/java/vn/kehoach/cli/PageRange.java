package vn.kehoach.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of pages: {@code 3}, {@code 2-4}, or {@code 2-} to the end.
 *
 * @param last {@code Integer.MAX_VALUE} for the last page
 */
record PageRange(int first, int last) {

  static final PageRange ALL = new PageRange(1, Integer.MAX_VALUE);

  private static final Pattern WORDS = Pattern.compile("(\\d{1,4})(-(\\d{1,4})?)?");

  /** Empty if the words are not a range of pages. */
  static Optional<PageRange> parse(String words) {
    Matcher range = WORDS.matcher(words.strip());
    if (!range.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(range.group(1));
    int end = range.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(range.group(3));
    int last = range.group(2) == null ? first : end;
    return first >= 1 && first <= last ? Optional.of(new PageRange(first, last)) : Optional.empty();
  }

  boolean isOnePage() {
    return first == last;
  }
}
