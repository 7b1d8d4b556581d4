package vn.kehoach.derive.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kehoach.source.YamlNode;

/**
 * Combines two recipes:
 *
 * <ul>
 *   <li>the upper one takes precedence;
 *   <li>texts and lists are replaced;
 *   <li>groups of named members ({@code header unit map heads apportion office_codes modes phrases sections
 *       references}) are merged member by member; any other group, such as a section, is replaced.
 * </ul>
 */
final class Overlay {

  private static final Set<String> MERGED = Set.of("header", "unit", "map", "heads", "apportion", "office_codes",
      "modes", "phrases", "sections", "references");

  private Overlay() {}

  static YamlNode.Mapping lay(YamlNode.Mapping upper, YamlNode.Mapping lower) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (YamlNode.Entry entry : lower.entries()) {
      String key = entry.key().value();
      entries.add(upper.entry(key).map(over -> member(key, over, entry)).orElse(entry));
    }
    upper.entries().stream()
        .filter(entry -> lower.entry(entry.key().value()).isEmpty())
        .forEach(entries::add);
    return new YamlNode.Mapping(List.copyOf(entries), false, upper.span());
  }

  private static YamlNode.Entry member(String key, YamlNode.Entry upper, YamlNode.Entry lower) {
    boolean merges = MERGED.contains(key)
        && upper.value() instanceof YamlNode.Mapping && lower.value() instanceof YamlNode.Mapping;
    return merges
        ? new YamlNode.Entry(upper.key(), lay((YamlNode.Mapping) upper.value(), (YamlNode.Mapping) lower.value()))
        : upper;
  }
}
