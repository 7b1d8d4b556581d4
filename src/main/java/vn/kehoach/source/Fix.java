package vn.kehoach.source;

/**
 * A repair that needs no judgement: what to write instead of the raw text at a place. Made only where the meaning of
 * the sentence cannot change.
 *
 * @param place       in the file as it was read: raw text, line breaks and quotes of the YAML included
 * @param replacement as it shall stand in the file; it holds nothing YAML reads as syntax
 */
public record Fix(Span place, String replacement) {}
