package vn.kehoach.output;

import java.io.IOException;
import java.io.OutputStream;
import vn.kehoach.document.Document;
import vn.kehoach.document.Typeface;
import vn.kehoach.source.Problems;

/** Writes a typeset document in one format. Implementations are thread-safe. */
public interface Writer {

  /** Prepares what all documents in this typeface share, before the first one is written. */
  default void prepare(Typeface typeface) throws IOException {}

  /**
   * Writes the document. The same document gives the same bytes.
   *
   * @param problems receives problems that the user can correct, such as a letter missing in the font
   */
  void write(Document document, OutputStream out, Problems problems) throws IOException;
}
