package vn.kehoach.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A program that writes documents with the same words as plain paragraphs: less than kehoach does, never more.
 *
 * @param batches whether one process can write several documents
 */
record Peer(String name, String format, boolean batches, Work work) {

  /** The command line for {@code count} documents, beginning with number {@code first}. */
  interface Work {
    List<String> words(int first, int count);
  }

  Command cold() {
    return batch(1, 1);
  }

  /** The documents are divided among processes that run in parallel. */
  Command batch(int documents, int processes) {
    return new Command(
        IntStream.range(0, processes).mapToObj(i -> {
          int first = documents * i / processes;
          return work.words(first, documents * (i + 1) / processes - first);
        }).toList(),
        Map.of(), 0);
  }
}
