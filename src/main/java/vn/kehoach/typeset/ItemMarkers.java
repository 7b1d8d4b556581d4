package vn.kehoach.typeset;

import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Block.Item;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.source.Text;

/** Counts the items of a list and creates their markers. */
final class ItemMarkers {

  private static final String ENDS = ".):/-";

  private final ListForm form;
  private final Numbering around;
  private final ListForm level;
  private @Nullable String above;
  private int counter;

  /** A list without markers ({@code none}) counts as the level it would have had. */
  ItemMarkers(ListForm form, Numbering around) {
    this.form = form;
    this.around = around;
    this.above = around.digits();
    this.level = form == ListForm.NONE ? around.defaultForm() : form;
  }

  /** A marker, and the numbering for lists inside the item. */
  record Marked(Text marker, Numbering inside) {}

  /** The marker of the next item; blank if it has none. */
  Marked next(Item item) {
    if (item.marker() != null) {
      return new Marked(item.marker(), inside(digitsOf(bare(item.marker()))));
    }
    if (item.number() != null && !item.number().isBlank()) {
      return numbered(item.number().strip());
    }
    counter++;
    String written = ended(form.marker(counter, above));
    return new Marked(Text.of(written), inside(form.counts() ? digitsOf(bare(Text.of(written))) : null));
  }

  /** A typed number is printed as typed and sets the counter; one that cannot be parsed counts as the next number. */
  private Marked numbered(Text typed) {
    String bare = bare(typed);
    int value = form.parse(bare);
    counter = value > 0 ? value : counter + 1;
    if (value > 0 && bare.indexOf('.') > 0) {
      above = bare.substring(0, bare.lastIndexOf('.'));
    }
    boolean complete = bare.length() < typed.length();
    Text marker = complete ? typed : typed.withValue(ended(form.asTyped(bare, value, above)));
    return new Marked(marker, inside(digitsOf(bare(marker))));
  }

  private Numbering inside(@Nullable String digits) {
    return new Numbering(level, digits == null ? around.digits() : digits, around.romanEnd());
  }

  /** The standard determines what follows a Roman numeral: "I." or "I-". */
  private String ended(String marker) {
    boolean roman = form == ListForm.ROMAN && marker.endsWith(".");
    return roman ? marker.substring(0, marker.length() - 1) + around.romanEnd() : marker;
  }

  private static String bare(Text marker) {
    String typed = marker.value().strip();
    int end = typed.length();
    while (end > 0 && ENDS.indexOf(typed.charAt(end - 1)) >= 0) {
      end--;
    }
    return typed.substring(0, end);
  }

  /** For nested decimal lists: "2.1" as it is, 4 for "IV" in a Roman list; letters, dashes and words have no digits. */
  private @Nullable String digitsOf(String bare) {
    if (isDigits(bare)) {
      return bare;
    }
    int roman = level == ListForm.ROMAN ? RomanNumeral.parse(bare) : 0;
    return roman > 0 ? String.valueOf(roman) : null;
  }

  /** {@code 2} or {@code 2.1}. */
  private static boolean isDigits(String bare) {
    boolean afterDigit = false;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && !(c == '.' && afterDigit)) {
        return false;
      }
      afterDigit = digit;
    }
    return afterDigit;
  }
}
