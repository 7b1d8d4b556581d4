package vn.kehoach;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.word.Syllable;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;
import vn.kehoach.table.TableFile;

/** Reads a roster of units from a CSV, XLSX or YAML file. */
public final class RosterFile {

  private RosterFile() {}

  /** The roster, or {@code null} if there are errors. */
  public static @Nullable Roster read(Path file, Problems problems) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      Source source = SourceReader.read(file, problems);
      return source == null ? null : Roster.ofYaml(source, problems);
    }
    List<TableFile> sheets = TableFile.sheets(file, Syllable::isPossible, problems);
    List<TableFile> rosters = sheets.stream().filter(sheet -> Roster.namesUnits(sheet.rows())).toList();
    if (sheets.isEmpty()) {
      return null;
    }
    // no heading says so: perhaps what stands below does
    TableFile table = !rosters.isEmpty() ? rosters.get(0)
        : sheets.stream().filter(sheet -> Roster.listsUnits(sheet.rows())).findFirst().orElse(sheets.get(0));
    if (rosters.size() > 1) {
      problems.add(several(rosters));
    }
    return Roster.ofRows(table.source(), table.rows(), problems);
  }

  /** Nobody said which sheet is meant; overlooked units would be noticed too late. */
  private static Problem several(List<TableFile> rosters) {
    TableFile first = rosters.get(0);
    String all = rosters.stream().map(sheet -> "“" + sheet.sheet() + "”").collect(Collectors.joining(", "));
    return Problem.error("units/several-sheets", first.source().whole(),
            "có " + rosters.size() + " trang kê đơn vị (" + all + "); chỉ đọc trang “" + first.sheet() + "”",
            rosters.size() + " sheets list units (" + all + "); only “" + first.sheet() + "” is read")
        .hint("gộp các đơn vị vào một trang, hoặc ẩn trang không dùng",
            "put all units on one sheet, or hide the sheets that are not used");
  }
}
