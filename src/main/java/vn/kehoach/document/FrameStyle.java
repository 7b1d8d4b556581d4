package vn.kehoach.document;

/**
 * A single-line frame around a few words (dấu chỉ mức độ khẩn, chỉ dẫn lưu hành).
 *
 * @param width   outer width; zero to fit the text
 * @param height  outer height; zero to fit the text
 * @param border  thickness of the line
 * @param padding space left and right of the text; above and below too if the height fits the text
 * @param color   color of the line, {@code RRGGBB}
 * @param before  space above
 */
public record FrameStyle(
    String name, Length width, Length height, Length border, Length padding, String color, Length before) {

  public FrameStyle(String name, Length width, Length height, Length border, Length padding, String color) {
    this(name, width, height, border, padding, color, Length.ZERO);
  }
}
