package vn.kehoach.family;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Kehoach;
import vn.kehoach.derive.Child;
import vn.kehoach.derive.Derivation;
import vn.kehoach.derive.roster.FileName;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.update.Origins;
import vn.kehoach.plan.PlanWriter;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.YamlWriter;

/** A folder of derived plans together with the run that made them, read again: what each plan would be now. */
public record Descendants(
    DerivedFolder folder, Lineage lineage, Ancestors ancestors, Derivation derivation, Map<Unit, String> names,
    Origins origins, ChildFiles files) {

  /** A plan as it would be derived now. */
  record Renewed(String text, List<Origins.Origin> origins) {}

  /** {@code null} with errors if the folder contains no run, or the run cannot be repeated. */
  public static @Nullable Descendants read(Path root, Kehoach kehoach, Problems problems) throws IOException {
    DerivedFolder folder = new DerivedFolder(root);
    Lineage lineage = Lineage.read(folder);
    if (lineage == null) {
      problems.add(noLineage(root));
      return null;
    }
    Ancestors ancestors = Ancestors.read(kehoach, lineage.parent(), lineage.second(), problems);
    Derivation derivation = ancestors == null ? null : ancestors.derivation(lineage, folder, problems);
    if (ancestors == null || derivation == null) {
      return null;
    }
    return new Descendants(folder, lineage, ancestors, derivation,
        ChildFiles.kept(folder, FileName.of(derivation.units(), problems)), new Origins(ancestors.parent()),
        ChildFiles.of(folder));
  }

  ChildFile file(String name) throws IOException {
    return files.of(name);
  }

  static Problem noLineage(Path root) {
    return Problem.error("derive/no-lineage", new Source(root.toString(), "").whole(),
            "thư mục này không có thông tin của lần phái sinh (.kehoach/run.yaml)",
            "this folder has no record of a derivation (.kehoach/run.yaml)")
        .hint("chọn thư mục mà kehoach derive đã ghi", "choose a folder written by kehoach derive");
  }

  /** {@code null} if the plan of the unit has errors now. */
  @Nullable Renewed renewed(Unit unit, Problems problems) {
    Child child = derivation.child(unit, problems);
    if (child == null) {
      return null;
    }
    YamlWriter.Written written = PlanWriter.write(child.plan(), child.remarks());
    return new Renewed(written.text(), origins.of(written, folder::relative));
  }

  /** The current content of the files named by origins. */
  Map<String, Source> sources() {
    Map<String, Source> sources = new HashMap<>();
    Source parent = ancestors.first().file();
    sources.put(folder.relative(parent.name()), parent);
    if (ancestors.other() != null) {
      Source second = ancestors.other().file();
      sources.put(folder.relative(second.name()), second);
    }
    return sources;
  }

  /** Plans whose unit is no longer in the roster. */
  public List<String> orphans() throws IOException {
    return folder.names().stream().filter(name -> !names.containsValue(name)).toList();
  }
}
