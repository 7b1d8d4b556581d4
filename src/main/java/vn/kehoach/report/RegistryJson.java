package vn.kehoach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.kehoach.document.RegistryEntry;
import vn.kehoach.document.RegistryEntry.Value;

/** Writes a registry entry as JSON. The schema is {@code schemas/metadata.schema.json} in the jar. */
public final class RegistryJson {

  private RegistryJson() {}

  /**
   * @param entry an entry without problems
   */
  public static byte[] of(RegistryEntry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonOut out = new JsonOut(new PrintStream(bytes, false, StandardCharsets.UTF_8));
    out.write(json -> {
      json.writeStartObject();
      for (RegistryEntry.Field field : entry.fields()) {
        field(field, json);
      }
      json.writeEndObject();
    });
    out.close();
    return bytes.toByteArray();
  }

  private static void field(RegistryEntry.Field field, JsonGenerator json) throws IOException {
    if (field instanceof Value value) {
      value(value, json);
    } else if (field instanceof RegistryEntry.Group group) {
      json.writeFieldName(group.name());
      object(group.values(), json);
    } else if (field instanceof RegistryEntry.Several several) {
      json.writeArrayFieldStart(several.name());
      for (List<Value> values : several.entries()) {
        object(values, json);
      }
      json.writeEndArray();
    }
  }

  private static void object(List<Value> values, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Value value : values) {
      value(value, json);
    }
    json.writeEndObject();
  }

  private static void value(Value value, JsonGenerator json) throws IOException {
    if (value.holdsNumber()) {
      json.writeFieldName(value.name());
      json.writeNumber(Integer.parseInt(value.text().value()));
    } else {
      json.writeStringField(value.name(), value.text().value());
    }
  }
}
