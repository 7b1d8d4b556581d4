package vn.kehoach.typeset;

import org.jspecify.annotations.Nullable;

/**
 * Where a list stands among the lists around it.
 *
 * @param level  the form the list around it has, or stands for; {@code null}: there is none
 * @param digits of the nearest numbered item around it, {@code 2} or {@code 2.1}; {@code null}: there is none
 * @param romanEnd what the standard prints after a Roman numeral, "." or "-"
 */
record Numbering(@Nullable ListForm level, @Nullable String digits, String romanEnd) {

  /** On the page itself a list without a form of its own is roman. */
  static Numbering page(String romanEnd) {
    return new Numbering(null, null, romanEnd);
  }

  /** In a cell, a column or a frame it is one of dashes. */
  Numbering box() {
    return new Numbering(ListForm.LETTER, null, romanEnd);
  }

  ListForm defaultForm() {
    return level == null ? ListForm.ROMAN : level.next();
  }
}
