package vn.kehoach.output.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Builds the structure tree of the PDF. FOP creates an element for each formatting object; here the {@link
 * StructureTag} decides. Layout boxes are omitted, and paragraphs that are list items are put into L, LI, Lbl and LBody
 * although they are ordinary paragraphs on the page, so that the page needs no boxes for the tags.
 */
final class TagTree implements StructureTreeEventHandler {

  private static final String ROLE = "role";

  private static final String CELL = "table-cell";

  private final StructureTreeEventHandler fop;
  private final Deque<Branch> open = new ArrayDeque<>();
  private final NoteNames notes = new NoteNames();

  TagTree(StructureTreeEventHandler fop) {
    this.fop = fop;
  }

  /** The element for the children of an open formatting object, and the unfinished lists among them. */
  private static final class Branch {
    private final @Nullable StructureTreeElement element;
    private final @Nullable StructureTreeElement label;
    private final List<StructureTreeElement> lists = new ArrayList<>();
    private final List<StructureTreeElement> bodies = new ArrayList<>();

    Branch(@Nullable StructureTreeElement element, @Nullable StructureTreeElement label) {
      this.element = element;
      this.label = label;
    }

    void endListsBelow(int depth) {
      while (lists.size() > depth) {
        lists.remove(lists.size() - 1);
        bodies.remove(bodies.size() - 1);
      }
    }

    @Nullable StructureTreeElement holder() {
      return bodies.isEmpty() ? element : bodies.get(bodies.size() - 1);
    }
  }

  @Override
  public void startPageSequence(Locale language, String role) {
    open.clear();
    open.push(new Branch(null, null));
    fop.startPageSequence(language, role);
  }

  @Override
  public void endPageSequence() {
    fop.endPageSequence();
  }

  @Override
  public @Nullable StructureTreeElement startNode(
      String name, Attributes attributes, @Nullable StructureTreeElement parent) {
    Branch around = open.element();
    String role = attributes.getValue(ROLE);
    Branch branch = role == null ? plain(name, attributes, around.element) : tagged(name, attributes, role, around);
    open.push(branch);
    return branch.element;
  }

  private Branch plain(String name, Attributes attributes, @Nullable StructureTreeElement parent) {
    StructureTreeElement element = grow(name, name.equals(CELL) ? CellSpans.without(attributes) : attributes, parent);
    if (name.equals(CELL)) {
      CellSpans.put(attributes, element);
      // FOP omits empty elements, and the row would lack a cell: a text node that is never filled prevents this.
      grow("#PCDATA", new AttributesImpl(), element);
    }
    // FOP creates no elements for the body and head of a table: rows belong directly to the table.
    return new Branch(element == null ? parent : element, null);
  }

  private @Nullable StructureTreeElement grow(
      String name, Attributes attributes, @Nullable StructureTreeElement parent) {
    StructureTreeElement element = fop.startNode(name, attributes, parent);
    fop.endNode(name);
    return element;
  }

  private Branch tagged(String name, Attributes attributes, String role, Branch around) {
    StructureTag tag = StructureTag.parse(role);
    if (tag.isLabel() && around.label != null) {
      return new Branch(around.label, null);
    }
    if (tag.isItem()) {
      return item(tag, around);
    }
    around.endListsBelow(tag.depth());
    if (tag.isNone()) {
      return new Branch(around.holder(), null);
    }
    Branch branch = plain(name, withRole(attributes, tag.type()), around.holder());
    if (tag.isNote()) {
      notes.name(branch.element);
    }
    return branch;
  }

  private Branch item(StructureTag tag, Branch around) {
    around.endListsBelow(tag.newList() ? tag.depth() - 1 : tag.depth());
    if (around.lists.size() == tag.depth()) {
      around.bodies.remove(around.bodies.size() - 1);
    } else {
      around.lists.add(element("L", around.holder()));
    }
    StructureTreeElement item = element("LI", around.lists.get(around.lists.size() - 1));
    StructureTreeElement label = tag.labelled() ? element("Lbl", item) : null;
    StructureTreeElement body = element("LBody", item);
    around.bodies.add(body);
    return new Branch(body, label);
  }

  private @Nullable StructureTreeElement element(String type, @Nullable StructureTreeElement parent) {
    return grow("block", withRole(new AttributesImpl(), type), parent);
  }

  private static Attributes withRole(Attributes attributes, String type) {
    AttributesImpl changed = new AttributesImpl(attributes);
    int index = changed.getIndex(ROLE);
    if (index < 0) {
      changed.addAttribute("", ROLE, ROLE, "CDATA", type);
    } else {
      changed.setValue(index, type);
    }
    return changed;
  }

  @Override
  public void endNode(String name) {
    open.pop();
  }

  @Override
  public @Nullable StructureTreeElement startImageNode(
      String name, Attributes attributes, @Nullable StructureTreeElement parent) {
    return startNode(name, attributes, parent);
  }

  @Override
  public @Nullable StructureTreeElement startReferencedNode(
      String name, Attributes attributes, @Nullable StructureTreeElement parent) {
    return startNode(name, attributes, parent);
  }
}
