package vn.kehoach.check;

/**
 * The part of a sentence, between full stops and semicolons, that contains given words.
 *
 * @param from where it begins, including the mark before it
 * @param to   its end, after its last letter
 */
public record Clause(int from, int to) {

  /** Text this far away is not considered, whether or not a full stop is in between. */
  private static final int FAR = Draft.NEAR;

  /** The clause around the given words of a passage. */
  public static Clause around(String plain, int start, int end) {
    int from = Math.max(plain.lastIndexOf(". ", start), plain.lastIndexOf(';', start));
    int to = Math.min(stop(plain, ". ", end), stop(plain, ";", end));
    return new Clause(Math.max(Math.max(from, 0), start - FAR), Math.min(to, end + FAR));
  }

  /** Where the clause that contains a position begins, after the mark before it. */
  public static int begin(String plain, int at) {
    return Math.max(Math.max(plain.lastIndexOf(". ", at), plain.lastIndexOf(';', at)) + 1, at - FAR);
  }

  /** Where the sentence that contains a position ends. */
  public static int end(String plain, int at) {
    return Math.min(stop(plain, ". ", at), at + FAR);
  }

  private static int stop(String plain, String mark, int from) {
    int stop = plain.indexOf(mark, from);
    return stop < 0 ? plain.length() : stop;
  }

  public String in(String plain) {
    return plain.substring(from, to);
  }
}
