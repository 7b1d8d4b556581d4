package vn.kehoach.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.kehoach.document.Document;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** A document written by the one writer that all tests share, as the program does. */
record Pdf(byte[] bytes, List<Problem> problems) {

  private static final PdfWriter WRITER = new PdfWriter();

  static Pdf of(Document document) {
    return of(document, WRITER);
  }

  static Pdf of(Document document, PdfWriter writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Problems problems = new Problems();
    try {
      writer.write(document, out, problems);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new Pdf(out.toByteArray(), problems.inFileOrder());
  }
}
