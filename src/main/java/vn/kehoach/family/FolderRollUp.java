package vn.kehoach.family;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.RollUp;
import vn.kehoach.derive.update.Origins;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/** The roll-up (tổng hợp) of all plans in a folder, compared with the parent as it was when they were derived. */
public final class FolderRollUp {

  private FolderRollUp() {}

  /** {@code null} with errors if the folder has no recorded run, or its parent cannot be read. */
  public static @Nullable RollUp of(DerivedFolder folder, Problems problems) throws IOException {
    Lineage lineage = Lineage.read(folder);
    String parentText = DerivedFolder.recorded(folder.parent());
    if (lineage == null || parentText == null) {
      problems.add(Descendants.noLineage(folder.root()));
      return null;
    }
    Plan parent = PlanReader.read(new Source(lineage.parent().toString(), parentText), problems);
    if (parent == null) {
      return null;
    }
    RollUp rollUp = new RollUp(parent, folder.relative(lineage.parent().toString()));
    ChildFiles files = ChildFiles.of(folder);
    for (String name : folder.names()) {
      try {
        add(files.of(name), rollUp, problems);
      } catch (FailedFile failed) {
        problems.add(failed.problem());
      }
    }
    problems.addAll(rollUp.figuresLeftOut());
    return rollUp;
  }

  private static void add(ChildFile child, RollUp rollUp, Problems problems) throws IOException {
    if (ChildFiles.report(child, problems)) {
      return;
    }
    String name = child.name();
    String base = DerivedFolder.recorded(child.base());
    String mine = child.text();
    String origins = DerivedFolder.recorded(child.origins());
    if (base == null || mine == null) {
      problems.add(Problem.error("derive/missing-child", new Source(child.plan().toString(), "").whole(),
              "bản phái sinh này không còn trong thư mục", "this derived plan is no longer in the folder")
          .hint("chạy lại kehoach derive với --resume", "run kehoach derive again with --resume"));
      return;
    }
    Plan before = PlanReader.read(new Source(child.base().toString(), base), new Problems());
    Plan now = PlanReader.read(new Source(child.plan().toString(), mine), problems);
    if (before != null && now != null) {
      rollUp.add(name, before, origins == null ? List.of() : Origins.read(new Source(name, origins)), now);
    }
  }
}
