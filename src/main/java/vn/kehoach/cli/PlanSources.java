package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;

/** Opens plan files, including standard input. */
record PlanSources(Console console) {

  @Nullable Source read(PlanFiles.PlanFile file, Problems problems) {
    return file.isStandardInput() ? SourceReader.read("<stdin>", console.in(), problems)
        : SourceReader.read(file.path(), problems);
  }
}
