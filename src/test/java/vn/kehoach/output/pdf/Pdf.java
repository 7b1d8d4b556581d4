package vn.kehoach.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.support.PdfTags;

/** A document written by one writer that all tests share, as in the program, and read by PDFBox. */
record Pdf(byte[] bytes, List<Problem> problems) {

  static final PdfWriter WRITER = new PdfWriter();

  static Pdf of(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Problems problems = new Problems();
    try {
      WRITER.write(document, out, problems);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new Pdf(out.toByteArray(), problems.inFileOrder());
  }

  static Pdf of(Block... blocks) {
    return of(Sample.of(blocks));
  }

  /** Queries the document while it is open. */
  <R> R ask(Function<PDDocument, R> question) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return question.apply(document);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Pages pages() {
    return ask(Pages::of);
  }

  PdfTags tags() {
    return ask(PdfTags::of);
  }
}
