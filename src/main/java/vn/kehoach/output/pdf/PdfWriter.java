package vn.kehoach.output.pdf;

import java.io.OutputStream;
import vn.kehoach.document.Document;
import vn.kehoach.output.Writer;
import vn.kehoach.source.Problems;

public final class PdfWriter implements Writer {
  @Override
  public void write(Document document, OutputStream out, Problems problems) {}
}
