package vn.kehoach.check;

/** Words that a pattern cannot do without. */
final class Sign {

  private final String words;
  private final int[] trace;

  Sign(String words) {
    this.words = words;
    this.trace = Trace.of(words);
  }

  boolean standsIn(Passage passage) {
    return passage.mayHold(trace) && passage.plain().contains(words);
  }

  /** Where it stands next; -1: nowhere. */
  int next(String plain, int from) {
    return plain.indexOf(words, from);
  }
}
