package vn.kehoach.template;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;
import vn.kehoach.template.MarkupScanner.NotBalanced;
import vn.kehoach.template.MarkupScanner.Step;

/**
 * Walks through a filled-in template from tag to tag. The markup is closed: an unknown tag, attribute or value is
 * reported with a suggestion and skipped, never silently ignored.
 */
final class MarkupWalk {

  /** The deepest possible plan needs less than half of it. */
  private static final int MOST_DEPTH = 300;

  private final String filled;
  private final MarkupScanner scanner;
  private final PlaceMarks marks;
  private final MarkupMistakes mistakes;

  MarkupWalk(String filled, TemplatePlaces places, PlaceMarks marks) {
    this.filled = filled;
    this.scanner = new MarkupScanner(filled);
    this.marks = marks;
    this.mistakes = new MarkupMistakes(places);
  }

  MarkupMistakes mistakes() {
    return mistakes;
  }

  PlaceMarks marks() {
    return marks;
  }

  /** Stops: the tags do not match. */
  void breakOff() {
    mistakes.notBalanced(filled, scanner);
  }

  /** Advances to the next tag or text, or to the end of the open element. */
  Step step() throws NotBalanced {
    return scanner.next();
  }

  /** The last text found, with marks for text of the plan. */
  String words() throws NotBalanced {
    return scanner.words();
  }

  /** Advances to the next child of the open element; {@code false} at its end. Text between blocks is a mistake. */
  boolean next() throws NotBalanced {
    for (Step step = scanner.next(); step != Step.END; step = scanner.next()) {
      if (step == Step.BEGIN) {
        return true;
      }
      if (!scanner.isBlank()) {
        mistakes.wordsOutside(marks.words(scanner.words()).strip());
      }
    }
    return false;
  }

  /** Opens the element found: its tag, or {@code null} if it is unknown (reported and skipped). */
  @Nullable Tag begin() throws NotBalanced {
    mistakes.begin(scanner.attribute("at"));
    Tag tag = Tag.of(scanner.tag());
    if (mistakes.depth() > MOST_DEPTH) {
      mistakes.tooDeep(MOST_DEPTH);
      tag = null;
    } else if (tag == null) {
      mistakes.unknownTag(scanner.tag());
    }
    if (tag == null) {
      skip();
      end();
      return null;
    }
    for (String name : scanner.attributes()) {
      if (!name.equals("at") && !tag.attributes().contains(name)) {
        mistakes.unknownAttribute(tag, name);
      }
    }
    return tag;
  }

  /**
   * Opens the next child of the open element that is one of these tags; {@code null} if there are no more. Other
   * children are reported and skipped.
   */
  @Nullable Tag child(Tag... wanted) throws NotBalanced {
    while (next()) {
      Tag tag = begin();
      if (tag != null && List.of(wanted).contains(tag)) {
        return tag;
      }
      if (tag != null) {
        misplaced(tag);
        end();
      }
    }
    return null;
  }

  void misplaced(Tag tag) throws NotBalanced {
    mistakes.outOfPlace(tag);
    skip();
  }

  /** Ends the open element, whose content has been read. */
  void end() {
    mistakes.end();
  }

  /** Skips the rest of the open element. */
  void skip() throws NotBalanced {
    int depth = 1;
    while (depth > 0) {
      Step step = scanner.next();
      depth += step == Step.BEGIN ? 1 : step == Step.END ? -1 : 0;
    }
  }

  @Nullable String attribute(String name) {
    return scanner.attribute(name);
  }

  /** The text of an attribute, with its place if it has one. */
  @Nullable Text text(String attribute) {
    String value = scanner.attribute(attribute);
    if (value == null) {
      return null;
    }
    int last = value.length() - 1;
    boolean whole = last > 0 && value.charAt(0) == PlaceMarks.OPEN && value.indexOf(PlaceMarks.CLOSE) == last;
    return whole ? marks.text(value, 1, last) : Text.of(marks.words(value));
  }

  @Nullable String choice(String attribute, List<String> choices) {
    String value = scanner.attribute(attribute);
    if (value == null) {
      return null;
    }
    String plain = marks.words(value);
    if (choices.contains(plain)) {
      return plain;
    }
    mistakes.unknownValue(attribute, plain, choices);
    return null;
  }

  /** The style of an element; an unknown one is reported and replaced, so that reading can continue. */
  String style(Collection<String> known, @Nullable String otherwise) {
    String value = scanner.attribute("style");
    String style = value == null ? otherwise : marks.words(value);
    if (style != null && known.contains(style)) {
      return style;
    }
    mistakes.unknownStyle(style, known);
    return known.iterator().next();
  }
}
