package vn.kehoach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Child;
import vn.kehoach.derive.Derivation;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.plan.PlanWriter;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/** Reads any bytes as a recipe: the result is derived plans that can be read again, or problems. */
public final class AnyRecipe {

  /** As many as are needed to apportion figures. */
  private static final int SOME = 2;

  private static final Roster ROSTER = Derived.roster("""
      - {code: 1, name: Xã An Bình, level: xã, symbol: KH-UBND, place: An Bình, signer: Lê An, population: 11953}
      - {code: 2, name: Phường Phố Hiến, level: phường, population: 58214}
      """);

  private static final Plan PARENT = Plans.read("""
      level: tỉnh
      header:
        agency: [ỦY BAN NHÂN DÂN, TỈNH HƯNG YÊN]
        number: 318
        symbol: KH-UBND
        place: Hưng Yên
        date: 10/11/2026
        subject: Phát triển người tham gia bảo hiểm y tế trên địa bàn tỉnh Hưng Yên năm 2027
      objectives: [Các sở, ban, ngành tỉnh và Ủy ban nhân dân các xã, phường phối hợp chặt chẽ.]
      sections:
        chi-tieu:
          heading: CHỈ TIÊU
          items:
            - title: Số lượng
              indicators: [{id: ct-1, text: Số người tham gia, unit: người, targets: {2027: 12.500}}]
      tasks:
        - {id: nv-1, text: "Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát.", lead: Sở Y tế, deadline: 31/3/2027}
        - {text: Ban hành kế hoạch, lead: "Ủy ban nhân dân các xã, phường", deadline: Quý I/2027,
           audience: Ủy ban nhân dân các xã}
      budget: {lines: [{item: Tuyên truyền, amount: 1.500.000}]}
      recipients: [Sở Y tế, "Ủy ban nhân dân các xã, phường"]
      signature: {on_behalf_of: ỦY BAN NHÂN DÂN, title: CHỦ TỊCH, name: Trần Văn Bình}
      """);

  private AnyRecipe() {}

  /** Libraries are loaded before the first input, as the time of inputs is measured. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput("margin_days: 5\n".getBytes(StandardCharsets.UTF_8));
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Problems problems = new Problems();
    Source source = SourceReader.read("cong-thuc.yaml", new ByteArrayInputStream(bytes), problems);
    Recipes recipes = source == null ? null : Recipes.read(source, null, problems);
    if (recipes == null) {
      assertThat(problems.hasErrors()).isTrue();
      return;
    }
    children(recipes, ROSTER, problems);
  }

  static void children(Recipes recipes, Roster roster, Problems problems) {
    Derivation derivation = new Derivation(
        new Derivation.Ancestry(PARENT, null, List.of(), null, "cap-tren.yaml", "sha256:0"), recipes, roster, problems);
    derivation.units().stream().limit(SOME).forEach(unit -> child(derivation, unit));
  }

  private static void child(Derivation derivation, Unit unit) {
    Problems problems = new Problems();
    Child child = derivation.child(unit, problems);
    assertThat(child != null || problems.hasErrors()).isTrue();
    if (child != null) {
      Problems reading = new Problems();
      @Nullable Plan again =
          PlanReader.read(new Source("con.yaml", PlanWriter.write(child.plan(), child.remarks()).text()), reading);
      assertThat(again != null || reading.hasErrors()).isTrue();
    }
  }
}
