package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Kehoach;
import vn.kehoach.check.Inspection;
import vn.kehoach.document.Document;
import vn.kehoach.document.RegistryEntry;
import vn.kehoach.output.OutputFile;
import vn.kehoach.plan.Plan;
import vn.kehoach.report.RegistryJson;
import vn.kehoach.report.RegistryXml;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Source;

/**
 * Renders plans to files: first all formats of a plan in memory, then to disk, so that a plan is written completely or
 * not at all.
 *
 * @param enclosePlans whether each plan is embedded in its PDF
 * @param metadata     the formats of the metadata files: json, xml
 */
record Rendering(
    Console console, Kehoach kehoach, Destination destination, boolean enclosePlans, List<String> metadata) {

  /**
   * The bytes of each format; {@code null} if there are errors.
   *
   * @param problems the problems that prevent rendering
   * @param findings the findings of the checks, if they were run
   * @param alone    whether nothing else is running, so that checks and layout may run in parallel
   */
  @Nullable Map<String, byte[]> outputs(
      Source source, Checks checks, boolean alone, Problems problems, Problems findings) {
    Plan plan = kehoach.read(source, problems);
    if (plan == null || problems.hasErrors()) {
      return null;
    }
    if (checks == Checks.NONE) {
      return outputs(plan, problems);
    }
    Inspection inspection = alone ? kehoach.inspectBeside(plan) : kehoach.inspect(plan);
    if (checks == Checks.STRICT) {
      kehoach.check(inspection, findings);
      return findings.hasErrors() || findings.count(Severity.WARNING) > 0 ? null : outputs(plan, problems);
    }
    Map<String, byte[]> outputs = outputs(plan, problems);
    kehoach.check(inspection, findings);
    return outputs;
  }

  private @Nullable Map<String, byte[]> outputs(Plan plan, Problems problems) {
    Document document = kehoach.typeset(plan, problems);
    if (document == null || problems.hasErrors()) {
      return null;
    }
    Document whole = enclosePlans ? document.enclosing(plan.source()) : document;
    Map<String, byte[]> outputs = new LinkedHashMap<>();
    for (String format : destination.formats()) {
      outputs.put(format, kehoach.write(whole, format, problems));
    }
    metadata(plan, document, outputs, problems);
    return problems.hasErrors() ? null : outputs;
  }

  private void metadata(Plan plan, Document document, Map<String, byte[]> outputs, Problems problems) {
    RegistryEntry entry = document.properties().registry();
    if (!metadata.isEmpty()) {
      entry.report(plan.source(), problems);
    }
    for (String form : metadata) {
      outputs.put(Destination.METADATA + form, form.equals("json") ? RegistryJson.of(entry) : RegistryXml.of(entry));
    }
  }

  /** Returns {@code false} with a problem if a file could not be written; then none is. */
  boolean write(Map<String, byte[]> outputs, PlanFiles.PlanFile file, Source source, Problems problems) {
    if (destination.isStandardOutput()) {
      byte[] bytes = outputs.values().iterator().next();
      console.out().write(bytes, 0, bytes.length);
      return true;
    }
    Map<Path, byte[]> files = new LinkedHashMap<>();
    outputs.forEach((format, bytes) -> files.put(destination.file(file, format), bytes));
    return OutputFile.write(files, source, problems);
  }
}
