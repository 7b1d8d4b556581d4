package vn.kehoach.template;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All tags of the markup, with their possible attributes. */
enum Tag {
  SECTION("orientation", "numbering"),
  TOP,
  FOOT,
  P("style"),
  H("level", "style"),
  LIST("style"),
  ITEM("marker", "number"),
  TABLE("style", "widths", "aligns"),
  HEAD,
  TR("kind"),
  TD("colspan", "rowspan"),
  COLUMNS("style"),
  COLUMN,
  RULE("style"),
  FRAME("style"),
  PAGE_BREAK,
  BR,
  B,
  I,
  U,
  SUP,
  NOTE,
  CITE("id", "form");

  private static final Map<String, Tag> BY_WORD = new HashMap<>();

  static {
    for (Tag tag : values()) {
      BY_WORD.put(tag.word(), tag);
    }
  }

  private final List<String> attributes;

  Tag(String... attributes) {
    this.attributes = List.of(attributes);
  }

  List<String> attributes() {
    return attributes;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code null} if there is no such tag. */
  static @Nullable Tag of(String word) {
    return BY_WORD.get(word);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Tag::word).collect(Collectors.toList());
  }
}
