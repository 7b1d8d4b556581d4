package vn.kehoach.family;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Unit;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Source;

/**
 * How a child stands to its parent.
 *
 * @param stale  the parent, the roster or the recipe would make it otherwise today
 * @param edited somebody changed it since it was derived
 * @param broken it is not there, or it is no plan any more
 */
public record ChildState(String name, boolean stale, boolean edited, @Nullable Sentence broken) {

  /** Differs with every change of the parent, whether it concerns the child or not. */
  private static final Pattern DIGEST = Pattern.compile("(?m)^  digest: sha256:[0-9a-f]{64}$");

  public static ChildState of(Descendants family, Unit unit, String name) throws IOException {
    DerivedFolder folder = family.folder();
    String base = DerivedFolder.text(folder.base(name));
    String mine = DerivedFolder.text(folder.child(name));
    if (mine == null || base == null) {
      return new ChildState(name, false, false, base == null && mine != null
          ? new Sentence("không do kehoach phái sinh", "not derived by kehoach")
          : missing(folder, unit));
    }
    Problems reading = new Problems();
    PlanReader.read(new Source(folder.child(name).toString(), mine), reading);
    Sentence broken = reading.hasErrors()
        ? new Sentence("không đọc được", "cannot be read") : null;
    Problems deriving = new Problems();
    Descendants.Renewed now = family.renewed(unit, deriving);
    boolean stale = now == null || !withoutDigest(now.text()).equals(withoutDigest(base));
    return new ChildState(name, stale, !mine.replace("\r\n", "\n").equals(base), broken);
  }

  /** It may have been given another name. */
  private static Sentence missing(DerivedFolder folder, Unit unit) throws IOException {
    String other = folder.renamed(unit.id());
    return other == null ? new Sentence("chưa có", "missing")
        : new Sentence("chưa có; “" + other + "” là bản của đơn vị này, đổi lại tên cũ thì mới theo dõi được",
            "missing; “" + other + "” is this unit's plan, and is followed only under its old name");
  }

  static String withoutDigest(String child) {
    return DIGEST.matcher(child).replaceAll("");
  }

  public boolean isCurrent() {
    return !stale && !edited && broken == null;
  }

  public Sentence words() {
    if (broken != null) {
      return new Sentence("hỏng: " + broken.vietnamese(), "broken: " + broken.english());
    }
    return stale && edited ? new Sentence("cũ và đã sửa tay", "stale and edited")
        : stale ? new Sentence("cũ: cấp trên đã đổi", "stale: the parent changed")
        : edited ? new Sentence("đã sửa tay", "edited") : new Sentence("mới nhất", "current");
  }
}
