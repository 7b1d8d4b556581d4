package vn.kehoach.document;

/**
 * How text differs from the style of its paragraph: bold and italic are only switched on, never off; underline and
 * superscript never come from a style.
 */
public record Emphasis(boolean bold, boolean italic, boolean underline, boolean superscript) {

  public static final Emphasis NONE = new Emphasis(false, false, false, false);

  public Emphasis withBold() {
    return new Emphasis(true, italic, underline, superscript);
  }

  public Emphasis withItalic() {
    return new Emphasis(bold, true, underline, superscript);
  }

  public Emphasis withUnderline() {
    return new Emphasis(bold, italic, true, superscript);
  }

  public Emphasis withSuperscript() {
    return new Emphasis(bold, italic, underline, true);
  }
}
