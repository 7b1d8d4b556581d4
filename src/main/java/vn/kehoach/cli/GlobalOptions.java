package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

/**
 * The options every command has. {@code --lang} is read before picocli starts, so that picocli's own messages are in
 * the right language.
 */
final class GlobalOptions {

  private final Given<@Nullable Integer> jobs;

  GlobalOptions(Arguments arguments) {
    arguments.option("--lang").label("vi|en").described("option.lang").oneOf("vi", "en");
    arguments.option("--no-color").described("option.no-color").flag();
    jobs = arguments.option("--jobs").label("N").described("option.jobs").number();
    arguments.option("-h", "--help").described("option.help").asksForHelp();
    arguments.option("-V", "--version").described("option.version").asksForVersion();
  }

  /** The number of jobs to run in parallel, or null if not given here. */
  @Nullable Integer jobs() {
    Integer number = jobs.value();
    if (number != null && number < 1) {
      throw new UsageMistake.Wrong("--jobs là số việc làm cùng lúc, ít nhất 1.", "--jobs must be at least 1.");
    }
    return number;
  }
}
