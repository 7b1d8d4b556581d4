package vn.kehoach.check.form;

import java.util.Locale;
import java.util.Map;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Header;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code level: xã} in a plan with the letterhead of a province. */
public final class LevelDiffers implements Rule {

  private static final Map<String, Issuer.Level> LEVELS = Map.of("tỉnh", Issuer.Level.PROVINCE, "xã",
      Issuer.Level.COMMUNE, "phường", Issuer.Level.COMMUNE, "đặc khu", Issuer.Level.COMMUNE, "huyện",
      Issuer.Level.DISTRICT, "quận", Issuer.Level.DISTRICT);

  @Override
  public String id() {
    return "form/level-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text typed = draft.plan().level();
    Header header = draft.plan().header();
    Issuer.Level level = typed == null ? null
        : LEVELS.get(typed.value().strip().toLowerCase(Locale.ROOT).replace("cấp ", ""));
    if (typed == null || level == null) {
      return;
    }
    Issuer issuer = Issuer.of(draft);
    if (issuer.level().filter(own -> own != level).isPresent()) {
      String unit = issuer.units().get(0).toString();
      problems.add(Problem.warning(id(), draft.place(typed),
              "“level: " + typed + "” nhưng cơ quan ban hành ở " + unit,
              "“level: " + typed + "”, but the issuing agency is at the level of " + unit)
          .hint("viết level: " + issuer.units().get(0).word() + ", hoặc sửa cơ quan ở “header”",
              "write level: " + issuer.units().get(0).word() + ", or correct the agency in “header”")
          .seeAlso(header.issuerPlace()));
    }
  }
}
