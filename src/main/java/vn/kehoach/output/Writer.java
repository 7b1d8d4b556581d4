package vn.kehoach.output;

import java.io.IOException;
import java.io.OutputStream;
import vn.kehoach.document.Document;
import vn.kehoach.document.Typeface;
import vn.kehoach.source.Problems;

/** Writes one settled document in one format. Implementations are safe for use by several threads. */
public interface Writer {

  /** Makes ready what all documents in this typeface share, before the first is written. */
  default void prepare(Typeface typeface) throws IOException {}

  /**
   * Writes the document. The same document gives the same bytes.
   *
   * @param problems takes what a reader of the output would see and the user can mend (a letter the face lacks)
   */
  void write(Document document, OutputStream out, Problems problems) throws IOException;
}
