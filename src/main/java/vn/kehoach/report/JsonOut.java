package vn.kehoach.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** Writes JSON to a stream as it is produced. */
final class JsonOut {

  /** A few calls of the generator. */
  interface Step {
    void write(JsonGenerator json) throws IOException;
  }

  private final PrintStream out;
  private final JsonGenerator json;

  JsonOut(PrintStream out) {
    this.out = out;
    try {
      json = new JsonFactory().createGenerator(out);
      // the default line end would depend on the platform
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  void write(Step step) {
    try {
      step.write(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  void close() {
    write(JsonGenerator::close);
    out.print('\n');
    out.flush();
  }
}
