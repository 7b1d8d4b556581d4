package vn.kehoach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import vn.kehoach.source.Language;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Span;

/**
 * Writes problems as JSON: {@code {"problems": [{"file", "line", "column", "severity", "rule", "message", ...}],
 * "summary": {...}}}. The schema is {@code schemas/problems.schema.json} in the jar.
 */
public final class JsonReport implements RunReport {

  private final JsonOut out;
  private final Language language;

  public JsonReport(PrintStream out, Language language) {
    this.out = new JsonOut(out);
    this.language = language;
    this.out.write(json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("problems");
    });
  }

  @Override
  public void add(List<Problem> problems) {
    problems.forEach(problem -> out.write(json -> problem(problem, json)));
  }

  @Override
  public void end(Tally tally) {
    out.write(json -> {
      json.writeEndArray();
      json.writeObjectFieldStart("summary");
      json.writeNumberField("plans", tally.plans());
      json.writeNumberField("errors", tally.errors());
      json.writeNumberField("warnings", tally.warnings());
      json.writeNumberField("infos", tally.infos());
      json.writeEndObject();
      json.writeEndObject();
    });
    out.close();
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
    json.writeStringField("source", problem.citation() == null ? null : LegalSource.in(language, problem.citation()));
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
