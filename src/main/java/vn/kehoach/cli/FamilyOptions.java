package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.family.Descendants;
import vn.kehoach.source.Problems;

/** The options of commands that work on a folder written by {@code derive}. */
final class FamilyOptions {

  private final LookOptions looks;
  private final Given<Path> folder;

  FamilyOptions(Arguments arguments) {
    looks = new LookOptions(arguments);
    folder = arguments.parameter("DIR").described("parameter.derived").path();
  }

  /** {@code null} if the folder has no derived plans, or if the run that made them cannot be repeated. */
  @Nullable Descendants descendants(Problems problems) throws IOException {
    return Descendants.read(folder.value(), looks.kehoach(), problems);
  }
}
