package vn.kehoach.document;

/**
 * The length and position of a drawn line (đường kẻ).
 *
 * @param least     minimum share of the width of the text above it
 * @param most      maximum share of the width of the text above it
 * @param thickness thickness of the line
 * @param gap       distance from the line box above
 * @param after     distance to the following block
 */
public record RuleStyle(String name, double least, double most, Length thickness, Length gap, Length after) {}
