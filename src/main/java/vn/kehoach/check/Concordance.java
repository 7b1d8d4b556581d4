package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In which passages of a draft pairs of letters stand side by side: it tells of all passages together which may hold what
 * is sought, where each would have to be asked alone.
 */
final class Concordance {

  /** More passages, of tables with tens of thousands of cells, are asked one by one: they would take much room. */
  private static final int MOST = 16_384;

  private final List<Passage> passages;
  /** Numbers of 64 bits for each pair, one bit for each passage. */
  private final int width;
  private final long[] pairs;

  Concordance(List<Passage> passages) {
    this.passages = passages;
    this.width = (passages.size() + Long.SIZE - 1) / Long.SIZE;
    this.pairs = new long[passages.size() > MOST ? 0 : Trace.PAIRS * width];
    for (int i = 0; i < passages.size() && pairs.length > 0; i++) {
      passages.get(i).enter(pairs, width, i);
    }
  }

  /** Those that hold it, in reading order. */
  List<Passage> holding(Sought sought) {
    List<Passage> holding = new ArrayList<>();
    long[] where = pairs.length == 0 ? everywhere() : sought.where(pairs, width);
    for (int i = 0; i < width; i++) {
      for (long bits = where[i]; bits != 0; bits &= bits - 1) {
        int at = i * Long.SIZE + Long.numberOfTrailingZeros(bits);
        if (at < passages.size() && sought.mayStandIn(passages.get(at))) {
          holding.add(passages.get(at));
        }
      }
    }
    return holding;
  }

  private long[] everywhere() {
    long[] all = new long[width];
    Arrays.fill(all, -1);
    return all;
  }
}
