package vn.kehoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A plan for every commune of the country: a parent plan for each province, each with its own run. */
record Country(Path folder, List<String> provinces, int communes) {

  private static final String PROVINCE = "Hưng Yên";

  /**
   * A parent plan for each province and one roster for all, with an invented population by which counts are divided.
   */
  static Country write(Path list, String plan, Path folder) throws IOException {
    Files.createDirectories(folder);
    Set<String> provinces = new LinkedHashSet<>();
    List<String> roster = new ArrayList<>(List.of("code,name,province,population"));
    for (String line : Files.readAllLines(list).subList(1, Files.readAllLines(list).size())) {
      String[] cells = line.split(",");
      provinces.add(cells[3]);
      roster.add(String.join(",", cells[0], cells[1], cells[3],
          String.valueOf(3000 + Math.floorMod(line.hashCode(), 30_000))));
    }
    Files.write(folder.resolve("don-vi.csv"), roster);
    for (String province : provinces) {
      Files.writeString(folder.resolve(slug(province) + ".yaml"), parent(plan, province));
    }
    return new Country(folder, List.copyOf(provinces), roster.size() - 1);
  }

  private static String parent(String plan, String province) {
    String name = province.replaceFirst("^(?:Tỉnh|Thành phố) ", "");
    String level = province.startsWith("Tỉnh") ? "tỉnh" : "thành phố";
    String party = province.startsWith("Tỉnh") ? "Tỉnh ủy" : "Thành ủy";
    return plan.replace(PROVINCE.toUpperCase(), name.toUpperCase()).replace(PROVINCE, name)
        .replace("TỈNH", level.toUpperCase()).replace("Tỉnh ủy", party).replaceAll("\\btỉnh\\b", level)
        .replace("thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh");
  }

  private static String slug(String province) {
    return String.valueOf(province.hashCode() & 0xFFFFFF);
  }

  /** The command for one province; output goes to a folder of its own. */
  List<String> derive(String province, Path out, String formats) {
    return List.of("derive", folder.resolve(slug(province) + ".yaml").toString(), "--units",
        folder.resolve("don-vi.csv").toString(), "--where", "province=" + province, "-f", formats, "-o",
        out.resolve(slug(province)).toString());
  }

  static long plans(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out, 2)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).count();
    }
  }
}
