package vn.kehoach.document;

/**
 * A single frame around a few words (dấu chỉ mức độ khẩn, chỉ dẫn lưu hành).
 *
 * @param width  outer width; zero: as wide as its words
 * @param height outer height; zero: as high as its words
 * @param border thickness of the stroke
 * @param padding left and right of its words; above and below too where it has no height of its own
 * @param color  of the stroke, {@code RRGGBB}
 * @param before space above
 */
public record FrameStyle(
    String name, Length width, Length height, Length border, Length padding, String color, Length before) {

  public FrameStyle(String name, Length width, Length height, Length border, Length padding, String color) {
    this(name, width, height, border, padding, color, Length.ZERO);
  }
}
