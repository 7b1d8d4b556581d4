package vn.kehoach.output.xml;

import java.io.OutputStream;
import vn.kehoach.document.Document;
import vn.kehoach.output.Writer;
import vn.kehoach.source.Problems;

public final class XmlWriter implements Writer {
  @Override
  public void write(Document document, OutputStream out, Problems problems) {}
}
