package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import vn.kehoach.derive.Derivation;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.family.DeriveRun.Outcome;
import vn.kehoach.family.DeriveRun;
import vn.kehoach.family.DerivedFolder;
import vn.kehoach.report.TextReport;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Severity;

/** Runs a derivation over its units, reports progress, and sums up. Only counts are kept of each unit. */
final class DeriveTally {

  private final Console console;
  private final List<Unit> units;
  private final int all;
  private final int refused;
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<String, Integer> blanks = new TreeMap<>();
  private int errors;
  private int faults;

  /**
   * @param units   the units of this part of the work
   * @param all     the number of all units
   * @param refused rows of the roster that get no plan
   */
  DeriveTally(Console console, List<Unit> units, int all, int refused) {
    this.console = console;
    this.units = units;
    this.all = all;
    this.refused = refused;
  }

  int run(DeriveRun run, Map<Unit, String> names, int jobs, boolean hadErrors) {
    Progress progress = new Progress(console, units.size());
    List<Callable<DeriveRun.Result>> work = new ArrayList<>(units.size());
    for (Unit unit : units) {
      work.add(() -> run.of(unit, names.get(unit)));
    }
    int[] at = {0};
    new Jobs(jobs).inOrder(work, result -> {
      take(units.get(at[0]++), result, progress);
      progress.step();
    });
    progress.clear();
    sayEnd(run.folder());
    return faults > 0 ? ExitCode.FAULT : errors > 0 || hadErrors ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private void take(Unit unit, DeriveRun.Result result, Progress progress) {
    outcomes.merge(result.outcome(), 1, Integer::sum);
    result.blanks().forEach(column -> blanks.merge(column, 1, Integer::sum));
    if (!result.problems().isEmpty()) {
      progress.clear();
      console.err().print(new TextReport(console.language(), console.color()).of(result.problems()));
    }
    errors += (int) result.problems().stream().map(Problem::severity).filter(Severity.ERROR::equals).count();
    if (result.fault() != null) {
      progress.clear();
      faults++;
      console.err().println(Derivation.name(unit) + ":");
      new Fault(console).explain(result.fault());
    }
  }

  private void sayEnd(DerivedFolder folder) {
    int done = count(Outcome.WRITTEN) + count(Outcome.UP_TO_DATE) + count(Outcome.KEPT_EDITED);
    String part = units.size() < all ? " (trong " + all + ")" : "";
    String ofAll = units.size() < all ? " (of " + all + ")" : "";
    boolean whole = units.size() == all;
    int wanted = units.size() + (whole ? refused : 0);
    String rows = refused == 0 ? "" : " " + refused + " hàng của danh sách không dùng được, xem các lỗi ở trên.";
    String refusedRows = refused == 0 ? "" : " " + refused + " rows of the roster cannot be used; see the errors "
        + "above.";
    console.say(
        "Đã phái sinh " + done + "/" + wanted + part + " đơn vị vào " + folder.root() + ": "
            + count(Outcome.WRITTEN) + " ghi mới, " + count(Outcome.UP_TO_DATE) + " không đổi, "
            + count(Outcome.KEPT_EDITED) + " giữ bản đã sửa, " + count(Outcome.FAILED) + " không được." + rows,
        "Derived " + done + " of " + wanted + ofAll + " units into " + folder.root() + ": "
            + count(Outcome.WRITTEN) + " written, " + count(Outcome.UP_TO_DATE) + " unchanged, "
            + count(Outcome.KEPT_EDITED) + " kept with their edits, " + count(Outcome.FAILED) + " "
            + "failed." + refusedRows);
    if (!blanks.isEmpty()) {
      String list = blanks.entrySet().stream().map(blank -> blank.getKey() + " " + blank.getValue())
          .collect(Collectors.joining(", "));
      console.say(
          "Còn để trống (giá trị, số đơn vị): " + list
              + ". Thêm cột vào danh sách rồi chạy lại, hoặc ghi vào từng bản.",
          "Left blank (value, number of units): " + list
              + ". Add the columns to the roster and run the command again, or fill them in in each plan.");
    }
  }

  private int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }
}
