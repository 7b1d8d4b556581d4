package vn.kehoach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.word.Syllable;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;
import vn.kehoach.source.Unprintable;
import vn.kehoach.table.TableFile;

/**
 * Fetches table rows that are kept in a separate file ({@code rows: {from: ...}}). Only files inside the plan's folder
 * are read; {@code ..} and links that lead outside it are refused.
 */
final class FileRows {

  private final Source plan;
  private final Path folder;
  private final Problems problems;

  private FileRows(Source plan, Problems problems) {
    this.plan = plan;
    this.folder = folder(plan).toAbsolutePath().normalize();
    this.problems = problems;
  }

  /** The plan with all rows filled in; a file that is missing or unreadable is reported as a problem. */
  static Plan fetch(Plan plan, Problems problems) {
    if (plan.nodes().stream().noneMatch(node -> node.table() != null && node.table().from() != null)) {
      return plan;
    }
    FileRows files = new FileRows(plan.source(), problems);
    return plan.withItemsOf(section -> section.items().stream().map(files::fetch).toList());
  }

  /** The folder of the plan; a plan from standard input is taken to be in the current folder. */
  private static Path folder(Source plan) {
    Path parent = plan.name().startsWith("<") ? null : Path.of(plan.name()).getParent();
    return parent == null ? Path.of("") : parent;
  }

  private Node fetch(Node node) {
    Node fetched = node.withItems(node.items().stream().map(this::fetch).toList());
    TableData table = node.table();
    return table == null || table.from() == null ? fetched : fetched.withTable(fetch(table, table.from()));
  }

  private TableData fetch(TableData table, Text from) {
    Path file = find(from);
    TableFile read = file == null ? null : TableFile.read(file, Syllable::isPossible, problems);
    if (read == null) {
      return table.withRows(List.of());
    }
    for (List<Text> row : read.rows()) {
      if (row.stream().anyMatch(cell -> Unprintable.report(cell, problems))) {
        return table.withRows(List.of());
      }
    }
    return new SentTable(table, from, read.rows()).filled(problems);
  }

  private @Nullable Path find(Text from) {
    try {
      Path file = folder.resolve(from.value()).normalize();
      if (!file.startsWith(folder) || Path.of(from.value()).isAbsolute()) {
        problems.add(outside(from));
        return null;
      }
      if (!Files.isRegularFile(file)) {
        problems.add(Problem.error("key/table-file-missing", from.span(),
                "không có tệp “" + from + "” trong thư mục của kế hoạch",
                "there is no file “" + from + "” in the folder of the plan")
            .hint("đặt tệp bên cạnh " + plan.name() + " hoặc sửa tên tệp",
                "put the file next to " + plan.name() + ", or correct the file name"));
        return null;
      }
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        problems.add(outside(from));
        return null;
      }
      // named relative to the plan, so that its problems are sorted among those of the plan
      return folder(plan).resolve(from.value()).normalize();
    } catch (InvalidPathException | IOException unreachable) {
      problems.add(outside(from));
      return null;
    }
  }

  private static Problem outside(Text from) {
    return Problem.error("key/table-file-outside", from.span(),
            "“" + from + "” không nằm trong thư mục của kế hoạch", "“" + from + "” is not in the folder of the plan")
        .hint("chép tệp vào cạnh kế hoạch rồi chỉ ghi tên tệp",
            "copy the file next to the plan and give only its name");
  }
}
