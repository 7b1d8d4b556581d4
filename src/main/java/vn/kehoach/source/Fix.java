package vn.kehoach.source;

/**
 * An automatic fix: the text to write instead of the raw text at a place. Only made if it cannot change the meaning of
 * the sentence.
 *
 * @param place       in the file as read: raw text including line breaks and quotes of the YAML
 * @param replacement as it is to be written; contains no YAML syntax
 */
public record Fix(Span place, String replacement) {}
