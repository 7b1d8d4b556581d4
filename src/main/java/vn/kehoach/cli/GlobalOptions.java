package vn.kehoach.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options every command takes. {@code --lang} was read before picocli started, so that its own words are right too. */
final class GlobalOptions {

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "option.lang", converter = Spoken.class)
  String lang = "vi";

  @Option(names = "--no-color", descriptionKey = "option.no-color")
  boolean noColor;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "option.jobs")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help")
  boolean help;

  @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "option.version")
  boolean version;

  /** The languages there are, so that another is a mistake said aloud. */
  static final class Spoken implements ITypeConverter<String> {

    @Override
    public String convert(String typed) {
      if (typed.equals("vi") || typed.equals("en")) {
        return typed;
      }
      throw new TypeConversionException("vi, en");
    }
  }
}
