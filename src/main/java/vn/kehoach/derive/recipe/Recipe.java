package vn.kehoach.derive.recipe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Keys;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;

/**
 * How plans are derived for one kind of unit (công thức phái sinh): a fragment of a plan, and rules.
 *
 * @param id               the built-in recipe, level and overlays it was made of; units with the same id share their
 *                         wording
 * @param fragment         the keys of a plan in it
 * @param unit             values for columns that the roster does not have
 * @param head             the title of the head, for the KT. line when a deputy signs
 * @param marginDays       working days by which deadlines are earlier than the parent's
 * @param reportMarginDays the same for reports
 * @param apportion        indicator id, {@code *} or {@code budget} -> the column of weights
 * @param drop             ids of tasks and indicators, and keys of sections, to omit
 * @param map              the parent's agency -> the unit's office; blank if the unit has none
 * @param heads            the title of the head of the parent's agency -> that of the head of the unit's office
 * @param officeCodes      an office -> its abbreviation in the archive line
 * @param requested        first words of agencies that are requested, not ordered
 * @param officeDuty       the duty of offices that lead tasks, if nothing else is said about them
 * @param guidance         the sentence that names the parent's lead agency
 * @param ownTasks         the heading above tasks that the parent's assignments give the unit
 * @param audience         patterns of classes to which the unit belongs
 * @param superiors        patterns of the parent's own agencies as a class
 * @param satisfied        patterns of duties fulfilled by the derived plan itself
 * @param reported         patterns of duties covered by the reporting section
 * @param upward           patterns of text in which the unit addresses higher agencies; kept unchanged
 * @param stays            patterns of text that is kept unchanged in every sentence
 * @param situation        patterns of headings above the description of the parent's own situation
 * @param elsewhere        patterns of the beginning of text for other kinds of units
 * @param elsewhereFigures patterns of indicators that only other kinds of units have
 * @param wording          replacements, in order
 * @param verbs            beginnings of sentences at the parent's level -> suggestions for the unit's level
 * @param leftovers        patterns of text that should not remain
 * @param phrases          named patterns for use in others
 */
public record Recipe(
    String id,
    YamlNode.Mapping fragment,
    Map<Text, Text> unit,
    @Nullable Text head,
    int marginDays,
    int reportMarginDays,
    Map<String, Text> apportion,
    Set<String> drop,
    Map<Text, Text> map,
    Map<Text, Text> heads,
    Map<Text, Text> officeCodes,
    List<Text> requested,
    @Nullable Text officeDuty,
    @Nullable Text guidance,
    @Nullable Text ownTasks,
    List<Text> audience,
    List<Text> superiors,
    List<Text> satisfied,
    List<Text> reported,
    List<Text> upward,
    List<Text> stays,
    List<Text> situation,
    List<Text> elsewhere,
    List<Text> elsewhereFigures,
    List<WordRule> wording,
    List<WordRule> verbs,
    List<Text> leftovers,
    Map<Text, Text> phrases) {

  /**
   * A replacement of text: a pattern, and what replaces it.
   *
   * @param level the only level for which it applies; {@code null} for all
   */
  public record WordRule(Text from, Text to, @Nullable Text level) {}

  /** The keys of a recipe in addition to those of a plan. */
  static final List<String> RULES = List.of("base", "for", "below", "from", "until", "unit", "head", "margin_days",
      "report_margin_days", "apportion", "drop", "map", "heads", "office_codes", "modes", "office_duty", "guidance",
      "own_tasks", "phrases", "audience", "superiors", "satisfied", "reported", "upward", "stays", "situation",
      "elsewhere", "elsewhere_figures", "wording", "verbs", "leftovers", "overlays");

  static Recipe of(String id, YamlNode.Mapping tree, Problems problems) {
    Entries entries = new Entries(tree, problems);
    return new Recipe(
        id,
        fragment(tree),
        entries.table("unit"),
        entries.text("head"),
        entries.number("margin_days", 10),
        entries.number("report_margin_days", 5),
        apportion(entries),
        entries.texts("drop").stream().map(Text::value).collect(Collectors.toUnmodifiableSet()),
        entries.table("map"),
        entries.table("heads"),
        entries.table("office_codes"),
        entries.group("modes").texts("request"),
        entries.text("office_duty"),
        entries.text("guidance"),
        entries.text("own_tasks"),
        entries.texts("audience"),
        entries.texts("superiors"),
        entries.texts("satisfied"),
        entries.texts("reported"),
        entries.texts("upward"),
        entries.texts("stays"),
        entries.texts("situation"),
        entries.texts("elsewhere"),
        entries.texts("elsewhere_figures"),
        entries.groups("wording").stream().map(Recipe::wordRule).toList(),
        entries.groups("verbs").stream().map(Recipe::wordRule).toList(),
        entries.texts("leftovers"),
        entries.table("phrases"));
  }

  private static YamlNode.Mapping fragment(YamlNode.Mapping tree) {
    List<YamlNode.Entry> kept = tree.entries().stream()
        .filter(entry -> Keys.PLAN.keys().contains(entry.key().value()))
        .toList();
    return new YamlNode.Mapping(kept, false, tree.span());
  }

  /** A single column is for all counts. */
  private static Map<String, Text> apportion(Entries entries) {
    Map<String, Text> columns = new LinkedHashMap<>();
    if (entries.node("apportion") instanceof YamlNode.Scalar scalar) {
      columns.put("*", scalar.text());
    } else {
      entries.table("apportion").forEach((id, column) -> columns.put(id.value(), column));
    }
    return columns;
  }

  private static WordRule wordRule(Entries rule) {
    Text from = rule.text("from");
    Text to = rule.text("to");
    return new WordRule(from == null ? Text.of("(?!)") : from, to == null ? Text.of("") : to, rule.text("for"));
  }

  /** Whether the word for hamlets is the default of the built-in recipe. */
  public boolean saysHamlets() {
    return unit.entrySet().stream().filter(entry -> entry.getKey().value().equals("hamlets"))
        .allMatch(entry -> entry.getValue().source() == null || entry.getValue().source().name().startsWith("derive/"));
  }

  /** The column of weights for an indicator; {@code null} if none is named. */
  public @Nullable Text weights(@Nullable Text indicator) {
    Text own = indicator == null ? null : apportion.get(indicator.value());
    return own != null ? own : apportion.get("*");
  }
}
