package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.derive.word.NameSlots;
import vn.kehoach.derive.word.Sentences;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Text;

/**
 * Adapts tables of tasks (with a column for the lead agency): rows are filtered and dates moved, as in other tasks.
 * Other tables are unchanged.
 */
final class TaskRows {

  private static final Set<String> WHEN = Set.of("thời gian", "thời gian tổ chức", "thời gian diễn ra", "ngày");
  private static final Pattern BY_WHEN = Pattern.compile("(?iu)trước|chậm nhất|hoàn thành|xong|đến hết");
  /** "Thời gian thực hiện". */
  private static final Pattern NOT_WHO =
      Pattern.compile("thời (?:gian|hạn)|ngày|kinh phí|kết quả|hình thức|địa điểm|nội dung|nơi|cách|số|tỷ lệ|tiến độ");

  private static final Pattern TO = Pattern.compile("\\d ?(?:-|–|đến)(?= ?(?:\\d|hết|ngày|tháng))|^[Tt]ừ ");
  private static final Pattern ON_DAY = Pattern.compile("\\d{1,2}/\\d{1,2}|(?iu)^(?:ngày|tháng) ");

  /** A body of each commune, rather than the communes themselves. */
  private static final Pattern BODY = Pattern.compile("(?:Công an|Trạm|Hội|Đoàn|Ban|Trung tâm|Phòng|Mặt trận|Ủy ban M"
      + "|Công đoàn|Thanh tra|Văn phòng|Bộ|Bảo hiểm)(?!\\p{L})");

  private final Lens lens;
  private final Sentences sentences;
  private final Coverage coverage;

  TaskRows(Lens lens, Sentences sentences, Coverage coverage) {
    this.lens = lens;
    this.sentences = sentences;
    this.coverage = coverage;
  }

  /** The columns for lead agency, partners and deadline; -1 if missing. */
  private record Columns(int lead, int with, int due) {}

  /** The table for the unit; {@code null} if no row remains. */
  @Nullable TableData adapt(TableData table) {
    Columns columns = new Columns(column(table, "chủ trì", "thực hiện", "phụ trách"), column(table, "phối hợp"),
        column(table, "thời hạn", "thời gian", "hoàn thành"));
    List<TableData.Row> rows = new ArrayList<>();
    int number = 0;
    for (TableData.Row row : table.rows()) {
      if (row.group() != null) {
        rows.add(new TableData.Row(sentences.adapt(row.group()), List.of()));
      } else if (columns.lead < 0 || concerns(row, columns)) {
        number++;
        rows.add(row(table, row, columns, columns.lead < 0 ? 0 : number));
      } else {
        coverage.leave("“" + Coverage.shorten(name(table, row)) + "”", "việc của cơ quan khác",
        "work of another agency");
      }
    }
    List<TableData.Row> kept = withoutEmptyGroups(rows);
    return kept.isEmpty() && table.from() == null && !table.rows().isEmpty() ? null
        : new TableData(table.span(), table.columns(), kept, table.from(), sentences.adapt(table.note()));
  }

  private static int column(TableData table, String... names) {
    for (String name : names) {
      for (int i = 0; i < table.columns().size(); i++) {
        String title = Letters.lower(table.columns().get(i).title().value());
        if (title.contains(name) && !(name.equals("thực hiện") && NOT_WHO.matcher(title).find())) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean concerns(TableData.Row row, Columns columns) {
    return isOwn(row, columns.lead) || isOwn(row, columns.with) || names(row, columns.lead)
        || names(row, columns.with);
  }

  /** Whether units are named individually, so that the answer depends on the unit. */
  private boolean names(TableData.Row row, int column) {
    return column >= 0 && column < row.cells().size()
        && lens.audience().namesUnits(List.of(row.cells().get(column)));
  }

  /** The corresponding office of an agency; {@code null} if it has none. */
  private @Nullable Text office(Text body) {
    return lens.offices().of(body.value()).filter(office -> !office.isBlank())
        .map(office -> body.withValue(NameSlots.of(Letters.firstUpper(office)))).orElse(null);
  }

  private boolean isOwn(TableData.Row row, int column) {
    return column >= 0 && column < row.cells().size() && lens.audience().includes(row.cells().get(column));
  }

  /**
   * @param number the number of the row among those kept; 0 to leave numbers unchanged
   */
  private TableData.Row row(TableData table, TableData.Row row, Columns columns, int number) {
    List<Text> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Text cell = row.cells().get(i);
      if (number > 0 && i == 0 && cell.value().matches("\\d+[.]?")) {
        cells.add(cell.withValue(String.valueOf(number)));
      } else if ((i == columns.lead || i == columns.with) && (names(row, i) || office(cell) != null)) {
        Text office = office(cell);
        cells.add(office == null ? cell : office);
      } else if (i == columns.lead && Offices.isDepartment(cell.value(), lens.level())) {
        cells.add(cell.withValue(Offices.department(cell.value())));
      } else if (i == columns.lead) {
        cells.add(isOwn(row, i) ? cell.withValue(NameSlots.of("${unit.agency}")) : sentences.adapt(cell));
      } else if (i == columns.with) {
        cells.add(partners(row, columns, cell));
      } else if (i == columns.due && isTerm(table.columns().get(i).title(), cell)) {
        cells.add(sooner(cell));
      } else {
        cells.add((isOwn(row, columns.lead) ? sentences.own() : sentences).adapt(cell));
      }
    }
    return new TableData.Row(null, List.copyOf(cells));
  }

  /** The partners of a row: the unit itself if another leads, and other agencies that lead together with the unit. */
  private Text partners(TableData.Row row, Columns columns, Text cell) {
    boolean leads = isOwn(row, columns.lead);
    List<Text> parts = new ArrayList<>();
    if (leads) {
      TaskBodies.parts(row.cells().get(columns.lead)).stream().filter(lead -> !lens.audience().includes(lead))
          .forEach(parts::add);
    }
    parts.addAll(cell.isBlank() ? List.of() : TaskBodies.parts(cell));
    Text all = null;
    for (Text part : parts) {
      boolean own = lens.audience().includes(part) && !BODY.matcher(part.value()).lookingAt();
      Text office = own ? null : office(part);
      Text named = !own ? office != null ? office : sentences.adapt(part)
          : leads ? null : part.withValue(NameSlots.of("${unit.agency}"));
      boolean again = named == null || all != null && all.value().contains(named.value());
      all = again ? all : all == null ? named : all.plus(Text.of("; ")).plus(named);
    }
    return all == null ? Text.of("") : all;
  }

  /** From one day or month to another is when something is done. */
  private Text sooner(Text cell) {
    Deadline term = Deadline.parse(cell);
    boolean period = term.from() != null && TO.matcher(cell.value()).find();
    Deadline own = period ? term : Earlier.deadline(term, lens.recipe().marginDays());
    return own.until() == null || lens.margin(0).leaves(own.until()) ? own.typed() : cell;
  }

  /**
   * A day under "Thời gian" may be the date of an event, the same everywhere, unless the text says that it is a
   * deadline.
   */
  private static boolean isTerm(Text heading, Text cell) {
    return !BY_WHEN.matcher(cell.value()).find() && WHEN.contains(Letters.lower(heading.value()))
        ? !ON_DAY.matcher(cell.value()).find() : true;
  }

  /** Whether a column names lead agencies. */
  static boolean isOfTasks(TableData table) {
    return column(table, "chủ trì", "thực hiện", "phụ trách") >= 0;
  }

  static String name(TableData table, TableData.Row row) {
    int task = column(table, "nhiệm vụ", "nội dung", "công việc", "hoạt động");
    return task >= 0 && task < row.cells().size() ? row.cells().get(task).value()
        : row.cells().stream().map(Text::value).reduce("", (a, b) -> a.length() >= b.length() ? a : b);
  }

  private static List<TableData.Row> withoutEmptyGroups(List<TableData.Row> rows) {
    List<TableData.Row> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean group = rows.get(i).group() != null;
      boolean last = i + 1 == rows.size();
      if (!group || !last && rows.get(i + 1).group() == null) {
        kept.add(rows.get(i));
      }
    }
    return List.copyOf(kept);
  }
}
