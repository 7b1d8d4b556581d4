package vn.kehoach.template;

import vn.kehoach.source.Source;

/**
 * Adds the position to every literal start tag of a template ({@code <p at="name@offset" ...}), so that mistakes in the
 * filled-in markup can be shown in the template itself. Directives and interpolations are unchanged, comments are
 * emptied; no line is added or removed.
 */
final class TagPlaces {

  private final String name;
  private final String text;
  private final StringBuilder marked;
  private int at;

  private TagPlaces(String name, Source template) {
    this.name = name;
    this.text = template.text();
    this.marked = new StringBuilder(text.length() * 5 / 4);
  }

  static String mark(String name, Source template) {
    return new TagPlaces(name, template).mark();
  }

  private String mark() {
    while (at < text.length()) {
      if (text.startsWith("<#--", at)) {
        copyComment();
      } else if (text.startsWith("<!--", at)) {
        copyThrough("-->");
      } else if (startsDirective()) {
        copyDirective();
      } else if (text.startsWith("${", at)) {
        copyInterpolation();
      } else if (text.charAt(at) == '<' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
        markTag();
      } else {
        copyWords();
      }
    }
    return marked.toString();
  }

  /** Copies text up to the next possible tag. */
  private void copyWords() {
    int start = at++;
    while (at < text.length() && text.charAt(at) != '<' && text.charAt(at) != '$') {
      at++;
    }
    marked.append(text, start, at);
  }

  /** Keeps only the line breaks of a comment: FreeMarker would otherwise scan every character of it. */
  private void copyComment() {
    int end = text.indexOf("-->", at);
    if (end < 0) {
      copyThrough("-->");
      return;
    }
    marked.append("<#--");
    for (int line = text.indexOf('\n', at); line >= 0 && line < end; line = text.indexOf('\n', line + 1)) {
      marked.append('\n');
    }
    marked.append("-->");
    at = end + "-->".length();
  }

  private boolean startsDirective() {
    return text.startsWith("<#", at) || text.startsWith("<@", at) || text.startsWith("</#", at)
        || text.startsWith("</@", at);
  }

  private void copyThrough(String end) {
    int found = text.indexOf(end, at);
    int to = found < 0 ? text.length() : found + end.length();
    marked.append(text, at, to);
    at = to;
  }

  /** A directive ends at a ">" outside quotes and brackets. */
  private void copyDirective() {
    int start = at;
    int brackets = 0;
    char quote = 0;
    boolean ended = false;
    while (at < text.length() && !ended) {
      char c = text.charAt(at++);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == '[' || c == '{') {
        brackets++;
      } else if (c == ')' || c == ']' || c == '}') {
        brackets--;
      } else {
        ended = c == '>' && brackets <= 0;
      }
    }
    marked.append(text, start, at);
  }

  private void copyInterpolation() {
    int start = at;
    at += 2;
    for (int depth = 1; at < text.length() && depth > 0; at++) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    marked.append(text, start, at);
  }

  private void markTag() {
    int start = at;
    marked.append(text.charAt(at++));
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      marked.append(text.charAt(at++));
    }
    marked.append(" at=\"").append(name).append('@').append(start).append('"');
  }
}
