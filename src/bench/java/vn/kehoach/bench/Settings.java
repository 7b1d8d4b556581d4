package vn.kehoach.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What to measure, from system properties ({@code -Dbench.runs=20}).
 *
 * @param parts     {@code bench}: some of {@code cold,batch,children,country}
 * @param runs      {@code bench.runs}: of each cold command
 * @param documents {@code bench.documents}: in a batch; it is also run with twice as many
 * @param turns     {@code bench.turns}: of each batch
 * @param children  {@code bench.children}: all units of the third level of a country
 * @param plan      {@code bench.plan}: a plan of ten pages
 * @param communes  {@code bench.communes}: CSV with code, name, code of the province, province
 * @param peers     {@code bench.peers}: a folder with {@code node_modules} for those that npm installs, and
 *                  {@code java} for those that Maven builds
 */
record Settings(List<String> parts, int runs, int documents, int turns, int children, Path plan, Path communes,
    Path peers) {

  static Settings read() {
    Path real = Path.of("../shared/real/can-tho-73-2024.yaml");
    Path plan = Files.exists(real) ? real : Path.of("examples/bang/ke-hoach.yaml");
    return new Settings(
        List.of(System.getProperty("bench", "cold,batch,children,country").split(",")),
        Integer.getInteger("bench.runs", 7),
        Integer.getInteger("bench.documents", 1000),
        Integer.getInteger("bench.turns", 1),
        Integer.getInteger("bench.children", 3321),
        Path.of(System.getProperty("bench.plan", plan.toString())).toAbsolutePath().normalize(),
        Path.of(System.getProperty("bench.communes", "../shared/data/communes-2026.csv")).toAbsolutePath().normalize(),
        Path.of(System.getProperty("bench.peers", "target/bench/peers")).toAbsolutePath());
  }
}
