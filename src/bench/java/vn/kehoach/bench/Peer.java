package vn.kehoach.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A program that makes documents of the same words, one paragraph below the other: less than kehoach does, never more.
 *
 * @param batches whether one process can make many documents
 */
record Peer(String name, String format, boolean batches, Work work) {

  /** What to type for {@code count} documents from number {@code first} on. */
  interface Work {
    List<String> words(int first, int count);
  }

  Command cold() {
    return batch(1, 1);
  }

  /** The documents are dealt out to processes that run side by side. */
  Command batch(int documents, int processes) {
    return new Command(
        IntStream.range(0, processes).mapToObj(i -> {
          int first = documents * i / processes;
          return work.words(first, documents * (i + 1) / processes - first);
        }).toList(),
        Map.of(), 0);
  }
}
