package vn.kehoach.document;

/**
 * How long a drawn rule (đường kẻ) is and where it stands.
 *
 * @param least     share of the width of the text above it, at least
 * @param most      share of the width of the text above it, at most
 * @param thickness of the stroke
 * @param gap       from the line box above to the stroke
 * @param after     from the stroke to what follows
 */
public record RuleStyle(String name, double least, double most, Length thickness, Length gap, Length after) {}
