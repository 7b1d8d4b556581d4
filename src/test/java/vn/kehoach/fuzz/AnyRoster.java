package vn.kehoach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.kehoach.RosterFile;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.source.Problems;

/** Reads any bytes as a roster or as parts of a workbook: the result is derived plans, or problems. */
public final class AnyRoster {

  private AnyRoster() {}

  /** Libraries are loaded before the first input, as the time of inputs is measured. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput("code,name\n1,Xã An Bình\n".getBytes(StandardCharsets.UTF_8));
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    read("don-vi.yaml", bytes);
    read("don-vi.csv", bytes);
    read("don-vi.xlsx", bytes);
    read("don-vi.xlsx", TableFiles.parted(bytes));
  }

  private static void read(String name, byte[] bytes) throws IOException {
    Problems problems = new Problems();
    Roster roster = RosterFile.read(TableFiles.write(name, bytes), problems);
    if (roster == null) {
      assertThat(problems.hasErrors()).as(name).isTrue();
    } else {
      AnyRecipe.children(Recipes.builtIn(null, null), roster, problems);
    }
  }
}
