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
    if (sheets.isEmpty()) {
      return null;
    }
    List<TableFile> rosters = sheets.stream().filter(sheet -> Roster.listsUnits(sheet.rows())).toList();
    TableFile first = rosters.isEmpty() ? sheets.get(0) : rosters.get(0);
    Roster roster = Roster.ofRows(first.source(), String.valueOf(first.sheet()), first.rows(), problems);
    return rosters.size() < 2 || roster == null ? roster : joined(roster, rosters, problems);
  }

  /** Sheets with different units, "Bệnh viện" and "Trạm Y tế", are one list; the same units twice are two lists. */
  private static Roster joined(Roster first, List<TableFile> sheets, Problems problems) {
    Roster whole = first.under(String.valueOf(sheets.get(0).sheet()));
    for (TableFile sheet : sheets.subList(1, sheets.size())) {
      Problems found = new Problems();
      Roster more = Roster.ofRows(sheet.source(), String.valueOf(sheet.sheet()), sheet.rows(), found);
      Roster both = more == null ? null : whole.with(more.under(String.valueOf(sheet.sheet())), found);
      if (both == null) {
        problems.add(several(sheets));
        return first;
      }
      problems.addAll(found.inFileOrder());
      whole = both;
    }
    problems.add(all(sheets));
    return whole;
  }

  private static Problem all(List<TableFile> sheets) {
    String names = names(sheets);
    return Problem.info("units/all-sheets", sheets.get(0).source().whole(),
            "đọc cả " + sheets.size() + " trang kê đơn vị (" + names + ")",
            "all " + sheets.size() + " sheets that list units are read (" + names + ")")
        .hint("trang nào không dùng thì ẩn đi", "hide the sheets that are not used");
  }

  private static String names(List<TableFile> sheets) {
    return sheets.stream().map(sheet -> "“" + sheet.sheet() + "”").collect(Collectors.joining(", "));
  }

  /** Nobody said which sheet is meant; overlooked units would be noticed too late. */
  private static Problem several(List<TableFile> rosters) {
    TableFile first = rosters.get(0);
    String all = names(rosters);
    return Problem.error("units/several-sheets", first.source().whole(),
            "có " + rosters.size() + " trang kê cùng đơn vị (" + all + "); chỉ đọc trang “" + first.sheet() + "”",
            rosters.size() + " sheets list the same units (" + all + "); only “" + first.sheet() + "” is read")
        .hint("gộp các đơn vị vào một trang, hoặc ẩn trang không dùng",
            "put all units on one sheet, or hide the sheets that are not used");
  }
}
