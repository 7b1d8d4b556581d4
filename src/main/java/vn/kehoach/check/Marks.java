package vn.kehoach.check;

/** A set of characters that a rule looks for. */
public final class Marks {

  private final String all;
  private final long[] trace = new long[Trace.ALONE];
  /** Whether the trace alone is conclusive for all of them. */
  private final boolean sure;

  private Marks(String all) {
    this.all = all;
    boolean sure = true;
    for (int i = 0; i < all.length(); i++) {
      Trace.mark(trace, all.charAt(i));
      sure &= Trace.isSure(all.charAt(i));
    }
    this.sure = sure;
  }

  public static Marks of(String all) {
    return new Marks(all);
  }

  boolean standIn(Passage passage) {
    return passage.mayHold(trace) && (sure || isIn(passage.plain()));
  }

  private boolean isIn(String words) {
    for (int i = 0; i < all.length(); i++) {
      if (words.indexOf(all.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
