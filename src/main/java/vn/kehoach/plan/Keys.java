package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All keys of the plan language by group, in the order in which they are usually written. The reader accepts only
 * these; a test compares the JSON Schema ({@code examples/kehoach.schema.json}) with the same lists.
 */
public final class Keys {

  /**
   * Keys that are used together.
   *
   * @param vietnamese the name of the group in messages
   */
  public record Group(String vietnamese, String english, List<String> keys) {}

  public static final Group PLAN = new Group("kế hoạch", "the plan", List.of(
      "standard", "status", "type", "level", "period", "medium", "header", "attached_to", "references", "legal_basis",
      "opening", "outline", "objectives", "tasks", "budget", "assignments", "reporting", "sections", "closing",
      "recipients", "archive", "signature", "appendices", "derived_from"));

  /** The standard sections; {@code sections} contains other, free ones. */
  public static final List<String> KNOWN_SECTIONS = List.of("objectives", "tasks", "budget", "assignments",
      "reporting");

  public static final Group HEADER = new Group("header", "header", List.of(
      "parent", "agency", "number", "symbol", "place", "date", "subject", "mark", "urgency", "circulation", "drafter",
      "copies", "contact"));

  public static final Group ATTACHED_TO =
      new Group("attached_to", "attached_to", List.of("type", "number", "date", "issuer"));

  public static final Group REFERENCE = new Group("văn bản viện dẫn", "a reference", List.of(
      "type", "number", "date", "issuer", "subject", "short_name"));

  public static final Group LEGAL_BASIS = new Group("căn cứ", "a legal basis", List.of("cite", "text"));

  public static final Group SECTION = new Group("mục", "a section", List.of(
      "heading", "number", "text", "table", "list", "items", "after", "show"));

  public static final Group BUDGET = new Group("mục kinh phí", "the budget section", List.of(
      "heading", "number", "text", "table", "list", "items", "after", "show", "lines", "sources", "total"));

  public static final Group BUDGET_LINE = new Group("dòng kinh phí", "a budget line", List.of(
      "item", "unit", "quantity", "price", "amount", "source", "note"));

  public static final Group BUDGET_SOURCE = new Group("nguồn kinh phí", "a funding source", List.of("name", "amount"));

  public static final Group APPENDIX = new Group("phụ lục", "an appendix", List.of(
      "title", "orientation", "heading", "number", "text", "table", "list", "items", "after", "show"));

  public static final Group NODE = new Group("khoản, điểm", "an item", List.of(
      "title", "text", "list", "items", "marker", "after", "table", "show",
      "id", "lead", "with", "deadline", "product", "audience", "indicators", "place", "time", "rationale",
      "agency", "mode"));

  public static final Group INDICATOR = new Group("chỉ tiêu", "an indicator", List.of(
      "id", "text", "unit", "compare", "baseline", "targets", "parts"));

  public static final Group TABLE = new Group("bảng", "a table", List.of("columns", "rows", "note"));

  public static final Group TABLE_COLUMN =
      new Group("cột của bảng", "a table column", List.of("title", "width", "align", "columns"));

  public static final Group TABLE_ROWS = new Group("hàng của bảng", "table rows", List.of("from"));

  public static final Group TABLE_GROUP = new Group("hàng nhóm", "a group row", List.of("group"));

  public static final Group RECIPIENT = new Group("nơi nhận", "a recipient", List.of("to", "purpose", "copies"));

  public static final Group SIGNATURE = new Group("signature", "signature", List.of(
      "on_behalf_of", "signing_for", "by_order_of", "by_delegation_of", "acting", "title", "name", "office"));

  public static final Group DERIVED_FROM =
      new Group("derived_from", "derived_from", List.of("file", "digest", "unit"));

  /** The marker styles of lists. */
  public static final List<String> LIST_STYLES = List.of("roman", "number", "decimal", "letter", "dash", "plus",
      "none");

  public static final List<String> SHOWS = List.of("lines", "table", "agency", "none");

  public static final List<String> MODES = List.of("order", "request", "invite");

  public static final List<String> ORIENTATIONS = List.of("portrait", "landscape");

  public static final List<String> ALIGNMENTS = List.of("left", "center", "right");

  /** The group of a key that belongs to one group only; the header comes first, because that is where people look. */
  static Optional<Group> home(String key) {
    if (HEADER.keys().contains(key)) {
      return Optional.of(HEADER);
    }
    List<Group> homes = Stream.of(PLAN, REFERENCE, SECTION, BUDGET, BUDGET_LINE, APPENDIX, NODE, INDICATOR, TABLE,
            TABLE_COLUMN, RECIPIENT, SIGNATURE).filter(group -> group.keys().contains(key)).toList();
    return homes.size() == 1 ? Optional.of(homes.get(0)) : Optional.empty();
  }

  private Keys() {}
}
