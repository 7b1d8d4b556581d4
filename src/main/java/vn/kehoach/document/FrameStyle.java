package vn.kehoach.document;

/**
 * A single frame around a few words (dấu chỉ mức độ khẩn, chỉ dẫn lưu hành).
 *
 * @param width  outer width; zero: as wide as its words
 * @param height outer height; zero: as high as its words
 * @param color  of the stroke, {@code RRGGBB}
 */
public record FrameStyle(String name, Length width, Length height, Length border, Length padding, String color) {}
