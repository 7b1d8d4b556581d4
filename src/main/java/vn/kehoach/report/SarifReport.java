package vn.kehoach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.kehoach.source.Fix;
import vn.kehoach.source.Language;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;

/** Writes problems as SARIF 2.1.0, for code hosts and editors. */
public final class SarifReport implements RunReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonOut out;
  private final Language language;
  private final String version;
  private final UnaryOperator<String> titles;
  private final List<String> rules = new ArrayList<>();

  /** {@code titles} gives the title of a rule by its id. */
  public SarifReport(PrintStream out, Language language, String version, UnaryOperator<String> titles) {
    this.out = new JsonOut(out);
    this.language = language;
    this.version = version;
    this.titles = titles;
    this.out.write(json -> {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      json.writeStringField("columnKind", "unicodeCodePoints");
      json.writeArrayFieldStart("results");
    });
  }

  @Override
  public void add(List<Problem> problems) {
    problems.forEach(problem -> out.write(json -> result(problem, json)));
  }

  @Override
  public void end(Tally tally) {
    out.write(json -> {
      json.writeEndArray();
      tool(json);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    });
    out.close();
  }

  /** Written last, when it is known which rules reported problems. */
  private void tool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "kehoach");
    json.writeStringField("version", version);
    json.writeStringField("language", language == Language.VI ? "vi-VN" : "en-US");
    json.writeArrayFieldStart("rules");
    for (String rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule);
      text("shortDescription", titles.apply(rule), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private int index(String rule) {
    if (!rules.contains(rule)) {
      rules.add(rule);
    }
    return rules.indexOf(rule);
  }

  private void result(Problem problem, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", problem.rule());
    json.writeNumberField("ruleIndex", index(problem.rule()));
    json.writeStringField("level", problem.severity() == Severity.INFO ? "note" : problem.severity().id());
    text("message", message(problem), json);
    json.writeArrayFieldStart("locations");
    location(problem.place(), json);
    json.writeEndArray();
    if (problem.other() != null) {
      json.writeArrayFieldStart("relatedLocations");
      location(problem.other(), json);
      json.writeEndArray();
    }
    if (problem.fix() != null) {
      json.writeArrayFieldStart("fixes");
      fix(problem.fix(), json);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private String message(Problem problem) {
    String hint = problem.hint() == null ? "" : ". " + new LabelledHint(language).of(problem.hint());
    String source = problem.citation() == null ? "" : " (" + LegalSource.in(language, problem.citation()) + ")";
    return problem.message().in(language) + hint + source;
  }

  private static void location(Span place, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(place.source(), json);
    if (!place.isWholeFile()) {
      region("region", place, json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void artifact(Source source, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", FileUri.of(source.name()));
    json.writeEndObject();
  }

  private static void region(String name, Span place, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", place.line());
    json.writeNumberField("startColumn", place.column());
    json.writeNumberField("endLine", place.source().lineOf(place.end()));
    json.writeNumberField("endColumn", place.source().columnOf(place.end()));
    json.writeEndObject();
  }

  private static void fix(Fix fix, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(fix.place().source(), json);
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    region("deletedRegion", fix.place(), json);
    text("insertedContent", fix.replacement(), json);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void text(String name, String words, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", words);
    json.writeEndObject();
  }
}
