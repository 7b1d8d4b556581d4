package vn.kehoach.output.docx;

import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Length;

/**
 * Properties of an element that depend on its neighbours.
 *
 * @param newPage    begins a page
 * @param keepNext   is kept with the next element
 * @param before     additional space above
 * @param lineAbove  a line above, across the whole width
 * @param sectionEnd the section ends with it
 */
record Placing(
    boolean newPage, boolean keepNext, Length before, boolean lineAbove, @Nullable SectionEnd sectionEnd) {

  static final Placing PLAIN = new Placing(false, false, Length.ZERO, false, null);

  Placing onNewPage(boolean starts) {
    return new Placing(starts, keepNext, before, lineAbove, sectionEnd);
  }

  Placing keptWithNext() {
    return new Placing(newPage, true, before, lineAbove, sectionEnd);
  }

  Placing below(Length space) {
    return new Placing(newPage, keepNext, space, lineAbove, sectionEnd);
  }

  Placing withLineAbove() {
    return new Placing(newPage, keepNext, before, true, sectionEnd);
  }

  Placing ending(SectionEnd end) {
    return new Placing(newPage, keepNext, before, lineAbove, end);
  }

  /** The properties that the first element inside inherits. */
  Placing onto(Placing first) {
    return new Placing(
        newPage || first.newPage, first.keepNext, before.plus(first.before), lineAbove || first.lineAbove,
        first.sectionEnd);
  }
}
