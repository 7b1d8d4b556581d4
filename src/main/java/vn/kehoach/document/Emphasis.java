package vn.kehoach.document;

/**
 * How words differ from their paragraph's style: bold and italic turn on (never off), underline and superscript are
 * only ever typed.
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
