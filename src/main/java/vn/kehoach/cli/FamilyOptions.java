package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.family.Descendants;
import vn.kehoach.source.Problems;

/** A folder that {@code derive} has written, and how its documents look. */
final class FamilyOptions {

  private final LookOptions looks;
  private final Given<Path> folder;

  FamilyOptions(Arguments arguments) {
    looks = new LookOptions(arguments);
    folder = arguments.parameter("DIR").described("parameter.derived").path();
  }

  /** {@code null} when there is no family in the folder, or the run that made it cannot be repeated. */
  @Nullable Descendants descendants(Problems problems) throws IOException {
    return Descendants.read(folder.value(), looks.kehoach(), problems);
  }
}
