package vn.kehoach;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Roster;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;
import vn.kehoach.table.TableFile;

/** A roster of units in whichever file it is kept: CSV, XLSX or YAML. */
public final class RosterFile {

  private RosterFile() {}

  /** The roster, or {@code null} when there are errors. */
  public static @Nullable Roster read(Path file, Problems problems) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      Source source = SourceReader.read(file, problems);
      return source == null ? null : Roster.ofYaml(source, problems);
    }
    TableFile table = TableFile.read(file, problems);
    return table == null ? null : Roster.ofRows(table.source(), table.rows(), problems);
  }
}
