package vn.kehoach.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;

/** Opens plan files, including standard input. */
record PlanSources(Console console) {

  @Nullable Source read(PlanFiles.PlanFile file, Problems problems) {
    if (!file.isStandardInput()) {
      return SourceReader.read(file.path(), problems);
    }
    try {
      return SourceReader.read("<stdin>", console.in(), problems);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
