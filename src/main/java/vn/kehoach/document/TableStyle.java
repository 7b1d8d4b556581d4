package vn.kehoach.document;

/**
 * The look of a table with borders (bảng có đường kẻ).
 *
 * @param head    text style in head rows
 * @param cell    text style in other rows
 * @param strong  text style in group and total rows
 * @param border  thickness of the lines
 * @param padding space left and right in a cell
 * @param after   space below
 */
public record TableStyle(
    String name, String head, String cell, String strong, Length border, Length padding, Length after) {}
