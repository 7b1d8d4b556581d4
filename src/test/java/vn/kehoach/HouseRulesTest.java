package vn.kehoach;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.check.Rule;

/** Enforces the floors and packages of the root package-info on the class files. */
class HouseRulesTest {

  private static final JavaClasses HOUSE = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("vn.kehoach");

  private static final int LONGEST_LINE = 120;

  /** Packages by floor, lowest first; {@code ""} is the root package. */
  private static final List<List<String>> FLOORS = List.of(
      List.of("source"),
      List.of("document"),
      List.of("plan", "standard"),
      List.of("check", "derive", "template", "typeset", "output", "report", "table"),
      List.of(""),
      List.of("family"),
      List.of("cli"),
      List.of("build"));

  /** The packages of each library and the one package that may use them. */
  private static final Map<String, String> LIBRARIES = Map.ofEntries(
      Map.entry("picocli", "cli"),
      Map.entry("org.yaml.snakeyaml", "source"),
      Map.entry("freemarker", "template"),
      Map.entry("org.docx4j", "output.docx"),
      Map.entry("org.apache.fop", "output.pdf"),
      Map.entry("org.apache.pdfbox", "output.png"),
      Map.entry("de.siegmar.fastcsv", "table"),
      Map.entry("org.dhatim.fastexcel", "table"),
      Map.entry("com.github.difflib", "derive"),
      Map.entry("com.fasterxml.jackson", "report"),
      Map.entry("org.objectweb.asm", "build"));

  @Test
  void an_import_goes_to_a_lower_floor_only() {
    List<String> faults = new ArrayList<>();
    for (JavaClass from : HOUSE) {
      from.getDirectDependenciesFromSelf().forEach(dependency -> {
        JavaClass to = dependency.getTargetClass();
        if (to.getPackageName().startsWith("vn.kehoach") && !mayImport(room(from), room(to))) {
          faults.add(dependency.getDescription());
        }
      });
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void writers_of_one_format_do_not_know_those_of_another() {
    List<String> formats = List.of("docx", "pdf", "png", "xml");
    for (String format : formats) {
      for (String other : formats) {
        if (!format.equals(other)) {
          noClasses().that().resideInAPackage("vn.kehoach.output." + format + "..")
              .should().dependOnClassesThat().resideInAPackage("vn.kehoach.output." + other + "..")
              .check(HOUSE);
        }
      }
    }
  }

  @Test
  void what_families_of_rules_share_knows_no_rule() {
    noClasses().that().resideInAnyPackage("vn.kehoach.check.figure", "vn.kehoach.check.word")
        .should().dependOnClassesThat().implement(Rule.class)
        .orShould().implement(Rule.class)
        .check(HOUSE);
  }

  @Test
  void every_room_stands_on_a_floor() {
    List<String> known = FLOORS.stream().flatMap(List::stream).toList();
    assertThat(HOUSE.stream().map(HouseRulesTest::room).distinct()).isSubsetOf(known);
  }

  @Test
  void a_library_lives_in_one_room() {
    LIBRARIES.forEach((library, room) -> noClasses()
        .that(new DescribedPredicate<JavaClass>("live outside " + room) {
          @Override
          public boolean test(JavaClass candidate) {
            String home = "vn.kehoach." + room;
            return !candidate.getPackageName().equals(home) && !candidate.getPackageName().startsWith(home + ".");
          }
        })
        .should().dependOnClassesThat().resideInAPackage(library + "..")
        .check(HOUSE));
  }

  /**
   * The order of {@code Map.of} and {@code Set.of} changes with every run, so output that iterates over them would,
   * too.
   */
  @Test
  void what_has_no_order_is_not_gone_through() throws IOException {
    Pattern unordered =
        Pattern.compile("(?:Set|Map)<[^=;]*>\\s+(\\w+)\\s*=\\s*(?:Set|Map)\\.(?:of|copyOf|ofEntries)\\(");
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(HouseRulesTest::isDelivered).toList()) {
        String code = Files.readString(file);
        unordered.matcher(code).results().map(found -> found.group(1)).filter(name -> Pattern.compile(
                "\\b" + name + "\\s*\\.(?:stream|forEach|entrySet|keySet|values|iterator)\\b|: " + name + "\\)")
                .matcher(code).find())
            .forEach(name -> faults.add(file.getFileName() + " goes through " + name));
      }
    }
    assertThat(faults).isEmpty();
  }

  /** {@code \b} matches ASCII letters only since Java 19, but a plan must be read alike on every Java. */
  @Test
  void the_end_of_a_word_is_the_same_on_every_java() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(HouseRulesTest::isDelivered).toList()) {
        String code = Files.readString(file);
        assertThat(code.contains("\\\\b") && !code.contains("UNICODE_CHARACTER_CLASS")).as("%s", file).isFalse();
      }
    }
  }

  @Test
  void no_line_is_longer_than_a_reader_s_page() throws IOException {
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).length() > LONGEST_LINE) {
            faults.add(file + ":" + (i + 1));
          }
        }
      }
    }
    assertThat(faults).as("lines of more than %s letters", LONGEST_LINE).isEmpty();
  }

  private static boolean isDelivered(Path file) {
    return file.toString().endsWith(".java") && !file.getParent().endsWith("build");
  }

  @Test
  void no_class_is_a_drawer() {
    classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Base)$").check(HOUSE);
  }

  @Test
  void our_classes_do_not_inherit_from_each_other() {
    List<String> ladders = HOUSE.stream()
        .filter(one -> one.getRawSuperclass().map(JavaClass::getPackageName).orElse("").startsWith("vn.kehoach"))
        .filter(one -> !one.isEnum() && !one.isAnonymousClass()
            && !one.getRawSuperclass().orElseThrow().isEnum())
        .map(JavaClass::getName)
        .toList();
    assertThat(ladders).isEmpty();
  }

  @Test
  void every_package_says_what_it_is_for() throws IOException {
    Path root = Path.of("src/main/java/vn/kehoach");
    try (Stream<Path> folders = Files.walk(root)) {
      List<Path> silent = folders
          .filter(Files::isDirectory)
          .filter(HouseRulesTest::holdsClasses)
          .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
          .toList();
      assertThat(silent).isEmpty();
    }
  }

  /** A class named in a package-info, such as {@code PlanReader}, exists. */
  @Test
  void a_map_names_what_is_there() throws IOException {
    Set<String> there = new HashSet<>(Set.of(HouseRulesTest.class.getSimpleName()));
    HOUSE.forEach(type -> there.add(type.getSimpleName()));
    Pattern named = Pattern.compile("\\{@code\\s+(?:\\*\\s+)?(\\p{Lu}\\w+)\\}");
    List<String> lost = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path map : files.filter(file -> file.endsWith("package-info.java")).toList()) {
        named.matcher(Files.readString(map)).results().map(found -> found.group(1))
            .filter(name -> !there.contains(name))
            .forEach(name -> lost.add(name + " in " + map));
      }
    }
    assertThat(lost).isEmpty();
  }

  private static boolean holdsClasses(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static boolean mayImport(String from, String to) {
    return from.equals(to) || floor(to) < floor(from);
  }

  private static int floor(String room) {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      if (FLOORS.get(floor).contains(room)) {
        return floor;
      }
    }
    throw new AssertionError("no floor for " + room);
  }

  private static String room(JavaClass type) {
    String below = type.getPackageName().equals("vn.kehoach")
        ? "" : type.getPackageName().substring("vn.kehoach.".length());
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }
}
