package vn.kehoach.check;

/**
 * The part of a sentence, between full stops and semicolons, in which words stand.
 *
 * @param from where it begins, with the mark before it
 * @param to   its end, after its last letter
 */
public record Clause(int from, int to) {

  /** What stands so far off says nothing of a word, with or without a stop between them. */
  private static final int FAR = Draft.NEAR;

  /** Around the words of a passage that stand there. */
  public static Clause around(String plain, int start, int end) {
    int from = Math.max(plain.lastIndexOf(". ", start), plain.lastIndexOf(';', start));
    int to = Math.min(stop(plain, ". ", end), stop(plain, ";", end));
    return new Clause(Math.max(Math.max(from, 0), start - FAR), Math.min(to, end + FAR));
  }

  /** Where the part of a sentence begins, after the mark before it, that a place stands in. */
  public static int begin(String plain, int at) {
    return Math.max(Math.max(plain.lastIndexOf(". ", at), plain.lastIndexOf(';', at)) + 1, at - FAR);
  }

  /** Where the sentence of a place ends. */
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
