package vn.kehoach.family;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.update.Origins;
import vn.kehoach.derive.update.SecondPlace;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Source;

/** Adds to the problems of a derived plan the places in the parent (as it was used) from which the text comes. */
public final class ParentPlaces {

  private ParentPlaces() {}

  /** Returns the problems unchanged for a plan that was not derived. */
  public static List<Problem> in(@Nullable Source child, List<Problem> problems) {
    if (child == null || problems.isEmpty() || !child.name().endsWith(".yaml")) {
      return problems;
    }
    try {
      SecondPlace places = places(child);
      return places == null ? problems : problems.stream().map(places::explain).toList();
    } catch (IOException unreadable) {
      // the second place is optional; the problems themselves matter
      return problems;
    }
  }

  private static @Nullable SecondPlace places(Source child) throws IOException {
    Path file = Path.of(child.name());
    String stem = file.getFileName().toString().replaceFirst("[.]yaml$", "");
    Path parent = file.getParent();
    DerivedFolder beside = new DerivedFolder(parent == null ? Path.of("") : parent);
    String name = ChildFiles.recorded(beside, stem, child.text());
    ChildFile known = name == null ? null : new ChildFile(beside, name, file, List.of());
    String base = known == null ? null : DerivedFolder.recorded(known.base());
    String origins = known == null ? null : DerivedFolder.recorded(known.origins());
    Lineage lineage = base == null || origins == null ? null : Lineage.read(beside);
    if (name == null || base == null || origins == null || lineage == null) {
      return null;
    }
    Map<String, Source> sources = new HashMap<>();
    keep(beside, lineage.parent(), beside.parent(), sources);
    if (lineage.second() != null) {
      keep(beside, lineage.second(), beside.second(), sources);
    }
    return new SecondPlace(new Source(name, base), child, Origins.read(new Source(name, origins)), sources);
  }

  private static void keep(DerivedFolder folder, Path parent, Path kept, Map<String, Source> sources)
      throws IOException {
    String text = DerivedFolder.recorded(kept);
    if (text != null) {
      sources.put(folder.relative(parent.toString()), new Source(parent.toString(), text));
    }
  }
}
