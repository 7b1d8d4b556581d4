package vn.kehoach.output.pdf;

/**
 * The meaning of a formatting object for screen readers (thẻ cấu trúc), written as its {@code role} and read back by
 * {@link TagTree}.
 *
 * @param type     a standard structure type of PDF 1.7, or {@link #NONE}
 * @param depth    the number of list items that contain it
 * @param newList  whether the item is the first of its list
 * @param labelled whether the item begins with a label
 */
record StructureTag(String type, int depth, boolean newList, boolean labelled) {

  /** No element of its own: the content belongs to the surrounding element (layout boxes). */
  static final String NONE = "None";

  /** The text of an item's marker. */
  static final String LABEL = "Lbl";

  /** A footnote, and the number in the text that refers to it. */
  static final String NOTE = "Note";
  static final String REFERENCE = "Reference";

  private static final String ITEM = "LI";

  private static final StructureTag PLAIN_NONE = new StructureTag(NONE, 0, false, false);

  /** A block inside {@code depth} list items. */
  static StructureTag block(String type, int depth) {
    return new StructureTag(type, depth, false, false);
  }

  /** The first block of a list item inside {@code depth - 1} others. */
  static StructureTag item(int depth, boolean newList, boolean labelled) {
    return new StructureTag(ITEM, depth, newList, labelled);
  }

  static StructureTag parse(String role) {
    if (role.equals(NONE)) {
      return PLAIN_NONE;
    }
    String[] parts = role.split(" ");
    return parts.length == 1
        ? block(role, 0)
        : new StructureTag(parts[0], Integer.parseInt(parts[1]), parts[2].contains("n"), parts[2].contains("l"));
  }

  String role() {
    return depth == 0 ? type : type + " " + depth + " " + (newList ? "n" : "-") + (labelled ? "l" : "-");
  }

  boolean isItem() {
    return type.equals(ITEM);
  }

  boolean isNone() {
    return type.equals(NONE);
  }

  boolean isNote() {
    return type.equals(NOTE);
  }

  boolean isLabel() {
    return type.equals(LABEL);
  }
}
