package vn.kehoach.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * All styles of a document by name, in the order of the standard: for paragraphs, rules, columns, tables and frames.
 */
public final class StyleSheet {

  private final Map<String, Style> styles;
  private final Map<String, RuleStyle> rules;
  private final Map<String, ColumnsStyle> columns;
  private final Map<String, TableStyle> tables;
  private final Map<String, FrameStyle> frames;

  public StyleSheet(
      List<Style> styles,
      List<RuleStyle> rules,
      List<ColumnsStyle> columns,
      List<TableStyle> tables,
      List<FrameStyle> frames) {
    this.styles = byName(styles, Style::name);
    this.rules = byName(rules, RuleStyle::name);
    this.columns = byName(columns, ColumnsStyle::name);
    this.tables = byName(tables, TableStyle::name);
    this.frames = byName(frames, FrameStyle::name);
  }

  private static <S> Map<String, S> byName(List<S> list, Function<S, String> name) {
    Map<String, S> map = new LinkedHashMap<>();
    list.forEach(style -> map.put(name.apply(style), style));
    return map;
  }

  /** A style that exists: the markup reader has rejected unknown names. */
  public Style get(String name) {
    return known(styles, name);
  }

  public RuleStyle rule(String name) {
    return known(rules, name);
  }

  public ColumnsStyle columns(String name) {
    return known(columns, name);
  }

  public TableStyle table(String name) {
    return known(tables, name);
  }

  public FrameStyle frame(String name) {
    return known(frames, name);
  }

  private static <S> S known(Map<String, S> map, String name) {
    S style = map.get(name);
    if (style == null) {
      throw new NoSuchElementException("no style " + name);
    }
    return style;
  }

  public Collection<Style> all() {
    return styles.values();
  }

  public Collection<String> names() {
    return styles.keySet();
  }

  public Collection<String> ruleNames() {
    return rules.keySet();
  }

  public Collection<String> columnsNames() {
    return columns.keySet();
  }

  public Collection<String> tableNames() {
    return tables.keySet();
  }

  public Collection<String> frameNames() {
    return frames.keySet();
  }
}
