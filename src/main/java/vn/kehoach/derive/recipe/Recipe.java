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
 * @param id               which built-in recipe, level and overlays it was made of; units with one id share their
 *                         wording
 * @param fragment         the keys of a plan in it
 * @param unit             values for columns the roster does not have
 * @param head             the head's title, for the KT. line when a deputy signs
 * @param marginDays       working days by which deadlines come before the parent's
 * @param reportMarginDays the same for reports
 * @param apportion        indicator id, {@code *} or {@code budget} -> the column of weights
 * @param drop             ids of tasks and indicators, and keys of sections, that are not taken
 * @param map              the parent's body -> the unit's office; blank: the unit has none
 * @param heads            how the head of the parent's body is called, and how the head of the unit's office is
 * @param officeCodes      an office -> its sign in the Lưu line
 * @param requested        first words of bodies that are asked, not ordered
 * @param officeDuty       what an office that leads tasks is told when nothing else is said of it
 * @param guidance         the sentence that names the parent's lead
 * @param ownTasks         title above the tasks a parent's assignment gives the unit
 * @param audience         patterns of classes of units the unit belongs to
 * @param superiors        patterns of the parent's own bodies as a class
 * @param satisfied        patterns of duties that the derived plan itself fulfils
 * @param reported         patterns of duties that the reporting section covers
 * @param upward           patterns of words by which the unit itself speaks to those above it; they stay as they are
 * @param stays            patterns of words that stay as they are in every sentence
 * @param situation        patterns of headings above what the parent says of its own state
 * @param elsewhere        patterns of words with which begins what is for other kinds of units
 * @param elsewhereFigures patterns of indicators that only other kinds of units have
 * @param wording          what words become, in order
 * @param verbs            how a sentence begins at the parent's level, and how it may begin here: suggestions only
 * @param leftovers        patterns of words that should not be left
 * @param phrases          named patterns for the others
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

  /** Words that become other words: a pattern, and what is put in its place; {@code level}: there only. */
  public record WordRule(Text from, Text to, @Nullable Text level) {}

  /** The keys of a recipe beside those of a plan. */
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

  /** A lone column is for every count. */
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

  /** Whether hamlets are called as the built-in recipe calls them, for want of better words. */
  public boolean saysHamlets() {
    return unit.entrySet().stream().filter(entry -> entry.getKey().value().equals("hamlets"))
        .allMatch(entry -> entry.getValue().source() == null || entry.getValue().source().name().startsWith("derive/"));
  }

  /** The column of weights for an indicator; {@code null}: none is named. */
  public @Nullable Text weights(@Nullable Text indicator) {
    Text own = indicator == null ? null : apportion.get(indicator.value());
    return own != null ? own : apportion.get("*");
  }
}
