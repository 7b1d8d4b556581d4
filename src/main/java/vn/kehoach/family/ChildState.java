package vn.kehoach.family;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Source;

/**
 * The state of a derived plan relative to its parent.
 *
 * @param file   its file, if it was renamed
 * @param copies other files that claim to be the same unit's plan
 * @param stale  whether it would be derived differently now, because parent, roster or recipe changed
 * @param edited whether it was changed since it was derived
 * @param broken whether it is missing or no longer a plan
 */
public record ChildState(
    String name, @Nullable String file, List<String> copies, boolean stale, boolean edited, @Nullable Sentence broken) {

  /** Changes with every change of the parent, even one that does not concern the unit. */
  private static final Pattern DIGEST = Pattern.compile("(?m)^  digest: sha256:[0-9a-f]{64}$");

  public static ChildState of(Descendants family, Unit unit, String name) throws IOException {
    try {
      return known(family, unit, name);
    } catch (FailedFile failed) {
      return new ChildState(name, null, List.of(), false, false, failed.problem().message());
    }
  }

  private static ChildState known(Descendants family, Unit unit, String name) throws IOException {
    ChildFile child = family.file(name);
    String base = DerivedFolder.recorded(child.base());
    String mine = child.text();
    if (mine == null || base == null) {
      return new ChildState(name, null, List.of(), false, false, base == null && mine != null
          ? new Sentence("không do kehoach phái sinh", "not derived by kehoach") : missing(child));
    }
    Problems reading = new Problems();
    PlanReader.read(new Source(child.plan().toString(), mine), reading);
    Sentence broken = reading.hasErrors()
        ? new Sentence("không đọc được", "cannot be read") : null;
    Problems deriving = new Problems();
    Descendants.Renewed now = family.renewed(unit, deriving);
    boolean stale = now == null || !withoutDigest(now.text()).equals(withoutDigest(base));
    String renamed = child.isRenamed() ? names(List.of(child.plan())).get(0) : null;
    return new ChildState(name, renamed, names(child.copies()), stale,
        !mine.replace("\r\n", "\n").equals(base), broken);
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
  }

  private static Sentence missing(ChildFile child) {
    String all = String.join("”, “", names(child.copies()));
    return child.copies().isEmpty() ? new Sentence("chưa có", "missing")
        : new Sentence("“" + all + "” đều là bản của đơn vị này; chỉ để lại một bản",
            "“" + all + "” are all plans of this unit; keep only one");
  }

  static String withoutDigest(String child) {
    return DIGEST.matcher(child).replaceAll("");
  }

  public boolean isCurrent() {
    return !stale && !edited && broken == null && copies.isEmpty();
  }

  public Sentence words() {
    Sentence state = state();
    String also = String.join("”, “", copies);
    return copies.isEmpty() || broken != null ? state
        : new Sentence(state.vietnamese() + "; còn “" + also + "” cũng là bản của đơn vị này",
            state.english() + "; “" + also + "” is also a plan of this unit");
  }

  private Sentence state() {
    if (broken != null) {
      return new Sentence("hỏng: " + broken.vietnamese(), "broken: " + broken.english());
    }
    return stale && edited ? new Sentence("cũ và đã sửa tay", "outdated and edited")
        : stale ? new Sentence("cũ: cấp trên đã đổi", "outdated: the parent plan changed")
        : edited ? new Sentence("đã sửa tay", "edited") : new Sentence("mới nhất", "up to date");
  }
}
