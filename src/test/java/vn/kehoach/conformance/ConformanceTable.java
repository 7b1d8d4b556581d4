package vn.kehoach.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of form in the order of Decree 30/2020, and the tests that measure them in the outputs. */
record ConformanceTable(List<Chapter> chapters) {

  private static final Path RULES = Path.of("src/test/resources/conformance/rules.txt");

  private static final List<Class<?>> TESTS = List.of(Nd30PageAndTypeTest.class, Nd30CellsTest.class,
      Nd30LetterheadTest.class, Nd30TitleTest.class, Nd30ContentTest.class, Nd30SignatureTest.class,
      Nd30RecipientsTest.class, Nd30AppendicesTest.class, Nd30MarksTest.class, Nd30TechniqueTest.class);

  private static final Pattern NAME = Pattern.compile("nd30_([a-z]*\\d+[a-z]?)_.*");

  record Chapter(String title, List<Rule> rules) {

    long measured(Format format) {
      return rules.stream().filter(rule -> rule.isMeasured(format)).count();
    }
  }

  /**
   * @param whyNot why the output cannot show it; empty if it can
   */
  record Rule(String id, String what, String whyNot, List<Method> tests) {

    boolean isMeasured(Format format) {
      return tests.stream().anyMatch(test -> formats(test).contains(format));
    }

    private static List<Format> formats(Method test) {
      String[] names = test.getAnnotation(EnumSource.class).names();
      return names.length == 0 ? List.of(Format.values()) : Arrays.stream(names).map(Format::valueOf).toList();
    }
  }

  static ConformanceTable read() {
    List<Chapter> chapters = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("## ")) {
        chapters.add(new Chapter(line.substring(3), new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        chapters.get(chapters.size() - 1).rules().add(rule(line.split("\\s*\\|\\s*")));
      }
    }
    return new ConformanceTable(chapters);
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(RULES);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Rule rule(String[] parts) {
    return new Rule(parts[0], parts[1], parts.length > 2 ? parts[2] : "", tests().getOrDefault(parts[0], List.of()));
  }

  /** Tests by the id of the rule in their names. */
  static Map<String, List<Method>> tests() {
    Map<String, List<Method>> tests = new LinkedHashMap<>();
    TESTS.stream().flatMap(test -> Stream.of(test.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(EnumSource.class)).forEach(method -> {
          Matcher name = NAME.matcher(method.getName());
          String id = name.matches() ? name.group(1) : method.getName();
          tests.computeIfAbsent(id, any -> new ArrayList<>()).add(method);
        });
    return tests;
  }

  List<Rule> rules() {
    return chapters.stream().flatMap(chapter -> chapter.rules().stream()).toList();
  }

  /** The counts as shown in the README: how many rules there are and how many are measured in each output. */
  List<String> counts() {
    List<String> rows = new ArrayList<>();
    for (Chapter chapter : chapters) {
      rows.add(row(chapter));
    }
    rows.add(row(new Chapter("**All**", rules())));
    return rows;
  }

  private static String row(Chapter of) {
    return "| " + of.title() + " | " + of.rules().size() + " | " + of.measured(Format.DOCX) + " | "
        + of.measured(Format.PDF) + " |";
  }

  /** All rules with their tests. */
  String full() {
    StringBuilder page = new StringBuilder("| Rule | | DOCX | PDF | Measured by |\n| --- | --- | --- | --- | --- |\n");
    for (Rule rule : rules()) {
      List<String> names = rule.tests().stream()
          .map(test -> test.getDeclaringClass().getSimpleName() + "." + test.getName()).toList();
      page.append("| ND30-").append(rule.id().toUpperCase(Locale.ROOT)).append(" | ").append(rule.what())
          .append(" | ").append(rule.isMeasured(Format.DOCX) ? "yes" : "-")
          .append(" | ").append(rule.isMeasured(Format.PDF) ? "yes" : "-")
          .append(" | ").append(names.isEmpty() ? rule.whyNot() : String.join(", ", names)).append(" |\n");
    }
    return page.toString();
  }
}
