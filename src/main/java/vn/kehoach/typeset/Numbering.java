package vn.kehoach.typeset;

import org.jspecify.annotations.Nullable;

/**
 * The position of a list among the lists around it.
 *
 * @param level    the marker style of the list around it, or the one it counts as; {@code null} if there is none
 * @param digits   the digits of the nearest numbered item around it, {@code 2} or {@code 2.1}; {@code null} if there is
 *                 none
 * @param romanEnd what the standard prints after a Roman numeral, "." or "-"
 */
record Numbering(@Nullable ListForm level, @Nullable String digits, String romanEnd) {

  /** On the page itself, a list without a style is Roman. */
  static Numbering page(String romanEnd) {
    return new Numbering(null, null, romanEnd);
  }

  /** In a cell, column or frame, it has dashes. */
  Numbering box() {
    return new Numbering(ListForm.LETTER, null, romanEnd);
  }

  ListForm defaultForm() {
    return level == null ? ListForm.ROMAN : level.next();
  }
}
