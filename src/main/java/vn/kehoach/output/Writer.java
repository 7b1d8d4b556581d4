package vn.kehoach.output;

import java.io.IOException;
import java.io.OutputStream;
import vn.kehoach.document.Document;
import vn.kehoach.source.Problems;

/** Writes one settled document in one format. Implementations are safe for use by several threads. */
public interface Writer {

  /**
   * Writes the document. The same document gives the same bytes.
   *
   * @param problems takes what a reader of the output would see and the user can mend (a letter the face lacks)
   */
  void write(Document document, OutputStream out, Problems problems) throws IOException;
}
