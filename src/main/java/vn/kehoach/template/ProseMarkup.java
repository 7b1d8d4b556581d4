package vn.kehoach.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kehoach.document.Block;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.source.Text;
import vn.kehoach.template.CitationWording.Mention;
import vn.kehoach.template.MarkupScanner.NotBalanced;
import vn.kehoach.template.MarkupScanner.Step;

/** Reads the text markup: {@code <p style="body">words <b>bold</b><br/>...</p>}. */
final class ProseMarkup {

  private static final Set<String> SUBJECT_STYLES = Set.of("subject", "appendix-title");

  private final MarkupWalk walk;
  private final StyleSheet styles;
  private final CitationWording citations;
  private Mention mention = Mention.TEXT;

  ProseMarkup(MarkupWalk walk, StyleSheet styles, CitationWording citations) {
    this.walk = walk;
    this.styles = styles;
    this.citations = citations;
  }

  /** Adds the open element as a paragraph, unless it is empty. */
  void paragraph(String otherwise, List<Block> into) throws NotBalanced {
    String style = walk.style(styles.names(), otherwise);
    List<Inline> content = content(style);
    if (!content.isEmpty()) {
      into.add(new Block.Paragraph(style, content));
    }
  }

  void heading(List<Block> into) throws NotBalanced {
    String typed = walk.attribute("level");
    boolean digit = typed != null && typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '9';
    int level = digit ? Math.min(3, typed.charAt(0) - '0') : 1;
    String style = walk.style(styles.names(), "heading-" + level);
    List<Inline> content = content(style);
    if (!content.isEmpty()) {
      into.add(new Block.Heading(level, style, content));
    }
  }

  /** The content of a cell: text, or paragraphs; paragraphs without a style take that of the row. */
  List<Block> cell(String style) throws NotBalanced {
    List<Block> blocks = new ArrayList<>();
    Prose prose = new Prose();
    for (Step step = walk.step(); step != Step.END; step = walk.step()) {
      if (step == Step.WORDS) {
        words(walk.words(), Emphasis.NONE, prose);
      } else {
        cellPart(style, prose, blocks);
      }
    }
    if (!prose.isBlank() || blocks.isEmpty()) {
      blocks.add(new Block.Paragraph(style, prose.content()));
    }
    return blocks;
  }

  private void cellPart(String style, Prose prose, List<Block> into) throws NotBalanced {
    Tag tag = walk.begin();
    if (tag == null) {
      return;
    }
    if (tag == Tag.P) {
      paragraph(style, into);
    } else {
      inline(tag, Emphasis.NONE, prose);
    }
    walk.end();
  }

  /** The text of the open element as one paragraph with the given style. */
  private List<Inline> content(String style) throws NotBalanced {
    mention = SUBJECT_STYLES.contains(style) ? Mention.TITLE : Mention.TEXT;
    Prose prose = new Prose();
    inlines(Emphasis.NONE, prose);
    mention = Mention.TEXT;
    return prose.content();
  }

  private void inlines(Emphasis emphasis, Prose prose) throws NotBalanced {
    for (Step step = walk.step(); step != Step.END; step = walk.step()) {
      if (step == Step.WORDS) {
        words(walk.words(), emphasis, prose);
        continue;
      }
      Tag tag = walk.begin();
      if (tag != null) {
        inline(tag, emphasis, prose);
        walk.end();
      }
    }
  }

  private void inline(Tag tag, Emphasis emphasis, Prose prose) throws NotBalanced {
    switch (tag) {
      case B -> inlines(emphasis.withBold(), prose);
      case I -> inlines(emphasis.withItalic(), prose);
      case U -> inlines(emphasis.withUnderline(), prose);
      case SUP -> inlines(emphasis.withSuperscript(), prose);
      case BR -> {
        prose.add(new Inline.Break());
        walk.skip();
      }
      case NOTE -> {
        Prose note = new Prose();
        inlines(Emphasis.NONE, note);
        prose.add(new Inline.Note(0, note.content()));
      }
      case CITE -> {
        cite(emphasis, prose);
        walk.skip();
      }
      default -> walk.misplaced(tag);
    }
  }

  private void cite(Emphasis emphasis, Prose prose) {
    Text id = walk.text("id");
    if (id == null) {
      walk.mistakes().citeWithoutId();
      return;
    }
    List<Inline> words = new ArrayList<>();
    new InlineReader(citations, mention).cite(id, walk.attribute("form"), emphasis, words);
    prose.addAll(words);
  }

  /** Adds text of the filled-in template: its own, and marks for text of the plan. */
  private void words(String characters, Emphasis emphasis, Prose prose) {
    int done = 0;
    for (int at = characters.indexOf(PlaceMarks.OPEN); at >= 0; at = characters.indexOf(PlaceMarks.OPEN, done)) {
      prose.literal(characters.substring(done, at), emphasis);
      int close = characters.indexOf(PlaceMarks.CLOSE, at);
      Text typed = walk.marks().text(characters, at + 1, close);
      prose.addAll(new InlineReader(citations, mention).read(typed, emphasis));
      done = close + 1;
    }
    prose.literal(characters.substring(done), emphasis);
  }
}
