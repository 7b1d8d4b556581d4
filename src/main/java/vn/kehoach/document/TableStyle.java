package vn.kehoach.document;

/**
 * How a bordered table (bảng có đường kẻ) looks.
 *
 * @param head    style of the words in head rows
 * @param cell    style of the words in other rows
 * @param strong  style of the words in group and total rows
 * @param border  thickness of its lines
 * @param padding left and right in a cell
 * @param after   space below
 */
public record TableStyle(
    String name, String head, String cell, String strong, Length border, Length padding, Length after) {}
