package vn.kehoach.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.document.Document;
import vn.kehoach.document.Typeface;
import vn.kehoach.output.SourceDate;
import vn.kehoach.output.Writer;
import vn.kehoach.source.Problems;

/** Writes PDF/A-2a and PDF/UA-1. FOP is not loaded before the first document is written. */
public final class PdfWriter implements Writer {

  /** By the URL of the regular font as text: comparing URL objects would access the network. */
  private final Map<String, Press> presses = new ConcurrentHashMap<>();
  private final SourceDate date = SourceDate.fromEnvironment();

  @Override
  public void prepare(Typeface typeface) throws IOException {
    press(typeface);
  }

  @Override
  public void write(Document document, OutputStream out, Problems problems) throws IOException {
    press(document.typeface()).print(document, date, out, problems);
  }

  private Press press(Typeface typeface) throws IOException {
    String key = typeface.uri(Typeface.Variant.REGULAR).toString();
    Press press = presses.get(key);
    if (press == null) {
      synchronized (presses) {
        press = presses.get(key);
        if (press == null) {
          press = new Press(typeface);
          presses.put(key, press);
        }
      }
    }
    return press;
  }
}
