package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kehoach.source.Language;

/** {@code kehoach schema}: the JSON Schema of the plan language, for editors. */
@Command(name = "schema", versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private GlobalOptions options;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "option.schema-output")
  private @Nullable Path output;

  @Spec
  private CommandSpec spec;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    byte[] schema = new ShippedFile("/kehoach.schema.json").bytes();
    byte[] worded = console.language() == Language.EN ? EnglishSchema.of(schema) : schema;
    ShippedFile.send(worded, output, console, spec.commandLine());
    return ExitCode.OK;
  }
}
