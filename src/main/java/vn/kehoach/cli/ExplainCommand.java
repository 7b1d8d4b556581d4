package vn.kehoach.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Page;
import vn.kehoach.check.Pages;
import vn.kehoach.report.PageText;
import vn.kehoach.source.Suggestion;

/** {@code kehoach explain [RULE]}: shows the page of a rule (requirement, source, examples), or lists rules. */
final class ExplainCommand implements Command {

  /** The largest number of rules suggested for part of a name. */
  private static final int MOST_ALIKE = 12;

  private final Console console;
  private final Arguments arguments = new Arguments();
  private final Given<@Nullable String> rule = arguments.parameter("RULE").described("parameter.rule")
      .suggesting(() -> ids().iterator()).textIfAny();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return arguments;
  }

  @Override
  public Integer call() {
    String rule = this.rule.value();
    console.out().print(rule == null ? list(Pages.all()) : page(rule));
    console.out().flush();
    return ExitCode.OK;
  }

  private static List<String> ids() {
    return Pages.all().stream().map(Page::id).toList();
  }

  private String page(String id) {
    Optional<Page> page = Pages.find(id);
    if (page.isPresent()) {
      return new PageText(console.color(), console.language()).of(page.get().markdown(console.language()));
    }
    List<Page> family = Pages.all().stream().filter(one -> one.family().equals(id)).toList();
    if (!family.isEmpty()) {
      return list(family);
    }
    List<String> known = ids();
    Optional<String> near = Suggestion.nearest(id, known)
        .or(() -> known.stream().filter(one -> one.endsWith("/" + id)).findFirst());
    List<String> alike = known.stream().filter(one -> one.contains(id)).limit(MOST_ALIKE + 1).toList();
    if (near.isEmpty() && !alike.isEmpty() && alike.size() <= MOST_ALIKE) {
      throw new UsageMistake.Wrong(
          "Không có quy tắc “" + id + "”. Có phải một trong các quy tắc này: " + String.join(", ", alike) + "?",
          "There is no rule “" + id + "”. Did you mean one of these: " + String.join(", ", alike) + "?");
    }
    throw new UsageMistake.Wrong(
        "Không có quy tắc “" + id + "”." + near.map(word -> " Có phải ý bạn là “" + word + "”?").orElse(
            " Gõ “kehoach explain” để xem tất cả."),
        "There is no rule “" + id + "”." + near.map(word -> " Did you mean “" + word + "”?").orElse(
            " Run “kehoach explain” to see all rules."));
  }

  /** One line per rule, by family. */
  private String list(List<Page> rules) {
    StringBuilder out = new StringBuilder();
    Map<String, List<Page>> families = rules.stream()
        .collect(Collectors.groupingBy(Page::family, LinkedHashMap::new, Collectors.toList()));
    families.forEach((family, pages) -> {
      out.append(out.length() == 0 ? "" : "\n").append(family).append('\n');
      pages.forEach(page -> out.append(line(page)));
    });
    return out.toString();
  }

  private String line(Page page) {
    Page.Prose prose = page.in(console.language());
    return String.format("  %-40s %s [%s]%n", page.id(), prose.title(), prose.severity());
  }
}
