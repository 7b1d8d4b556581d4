package vn.kehoach.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.source.Text;

/**
 * Parses the inline syntax of the plan language: {@code **bold**}, {@code *italic*}, {@code [^a footnote]}, {@code
 * [@id]}, {@code [@id full]}, {@code [@id short]}, and line breaks. A lone asterisk stays an asterisk.
 */
final class InlineReader {

  private static final Pattern MARK = Pattern.compile(
      "\\*\\*(?=\\S)(?<bold>[^*]+?)(?<=\\S)\\*\\*|(?<![*\\p{L}\\p{N}])\\*(?=[^\\s*])(?<italic>[^*\\n]+?)"
      + "(?<=[^\\s*])\\*(?![*\\p{L}\\p{N}])|\\[\\^(?<note>[^\\[\\]]*(?:\\[@[^\\]]*\\][^\\[\\]]*)*)\\]"
      + "|\\[@(?<id>[\\p{L}\\p{N}_.-]+)(?:\\s+(?<form>full|short))?\\]|(?<odd>\\[@[^\\]\\n]{0,60}\\]?)"
      + "|(?<newline>\\n)");

  private final CitationWording citations;

  private final CitationWording.Mention mention;

  InlineReader(CitationWording citations, CitationWording.Mention mention) {
    this.citations = citations;
    this.mention = mention;
  }

  List<Inline> read(Text text, Emphasis emphasis) {
    List<Inline> inlines = new ArrayList<>();
    read(text, emphasis, inlines);
    return inlines;
  }

  private void read(Text text, Emphasis emphasis, List<Inline> into) {
    if (isPlain(text.value())) {
      words(text, 0, text.length(), emphasis, into);
      return;
    }
    Matcher matcher = MARK.matcher(text.value());
    int done = 0;
    while (matcher.find()) {
      words(text, done, matcher.start(), emphasis, into);
      done = matcher.end();
      mark(text, matcher, emphasis, into);
    }
    words(text, done, text.length(), emphasis, into);
  }

  /** A quick test that is true for most sentences; every mark begins with one of these characters. */
  private static boolean isPlain(String words) {
    return words.indexOf('*') < 0 && words.indexOf('[') < 0 && words.indexOf('\n') < 0;
  }

  private void mark(Text text, Matcher matcher, Emphasis emphasis, List<Inline> into) {
    if (matcher.group("bold") != null) {
      read(text.subSequence(matcher.start("bold"), matcher.end("bold")), emphasis.withBold(), into);
    } else if (matcher.group("italic") != null) {
      read(text.subSequence(matcher.start("italic"), matcher.end("italic")), emphasis.withItalic(), into);
    } else if (matcher.group("note") != null) {
      Text note = text.subSequence(matcher.start("note"), matcher.end("note")).strip();
      into.add(new Inline.Note(0, read(note, Emphasis.NONE)));
    } else if (matcher.group("id") != null) {
      Text place = text.subSequence(matcher.start("id"), matcher.end("id"));
      cite(place, matcher.group("form"), emphasis, into);
    } else if (matcher.group("odd") != null) {
      citations.notUnderstood(text.subSequence(matcher.start(), matcher.end()));
    } else {
      into.add(new Inline.Break());
    }
  }

  /** Adds the words of a citation; citations nested in its subject are resolved too. */
  void cite(Text id, @Nullable String form, Emphasis emphasis, List<Inline> into) {
    CitationWording.Form asked = form == null
        ? CitationWording.Form.BY_ORDER
        : form.equals("full") ? CitationWording.Form.FULL : CitationWording.Form.SHORT;
    if (!citations.enter(id.value(), id.span())) {
      return;
    }
    InlineReader inside = new InlineReader(citations, mention == CitationWording.Mention.TEXT
        ? CitationWording.Mention.INSIDE_ANOTHER : mention);
    for (Text piece : citations.words(id.value(), asked, mention, id.span())) {
      inside.read(piece, emphasis, into);
    }
    citations.leave(id.value());
  }

  private static void words(Text text, int from, int to, Emphasis emphasis, List<Inline> into) {
    if (to > from) {
      into.add(new Inline.Words(text.subSequence(from, to), emphasis));
    }
  }
}
