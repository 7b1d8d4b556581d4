package vn.kehoach.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Language;
import vn.kehoach.source.OwnFile;

/** {@code kehoach schema}: prints the JSON Schema of the plan language for editors. */
final class SchemaCommand implements Command {

  private final Console console;
  private final Arguments arguments = new Arguments();
  private final Given<@Nullable Path> output =
      arguments.option("-o", "--output").label("FILE").described("option.schema-output").path();

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return arguments;
  }

  @Override
  public Integer call() {
    byte[] schema = OwnFile.bytes("kehoach.schema.json");
    byte[] worded = console.language() == Language.EN ? EnglishSchema.of(schema) : schema;
    return ShippedFile.send(worded, output.value(), console);
  }
}
