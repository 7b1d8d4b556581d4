package vn.kehoach.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import vn.kehoach.source.Language;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Span;

/** Problems for a machine: {@code {"problems": [{"file", "line", "column", "severity", "rule", "message", ...}]}}. */
public final class JsonReport {

  private final Language language;

  public JsonReport(Language language) {
    this.language = language;
  }

  public String of(List<Problem> problems) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeArrayFieldStart("problems");
      for (Problem problem : problems) {
        problem(problem, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.append('\n').toString();
  }

  private void problem(Problem problem, JsonGenerator json) throws IOException {
    Span place = problem.place();
    json.writeStartObject();
    json.writeStringField("file", place.source().name());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeStringField("severity", problem.severity().id());
    json.writeStringField("rule", problem.rule());
    json.writeStringField("message", problem.message().in(language));
    json.writeStringField("hint", problem.hint() == null ? null : problem.hint().in(language));
    json.writeStringField("source", problem.citation());
    Span other = problem.other();
    if (other != null) {
      json.writeObjectFieldStart("other");
      json.writeStringField("file", other.source().name());
      json.writeNumberField("line", other.line());
      json.writeNumberField("column", other.column());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
