package vn.kehoach.derive.update;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlReader;

/**
 * Splits a YAML file into blocks that change as a whole: a line, or the lines of one value. Comments and blank lines
 * are separate blocks. Versions of a plan are compared block by block, so that a refolded sentence is one change, not
 * four.
 */
final class Blocks {

  /**
   * A block.
   *
   * @param line    its first line, counted from 1
   * @param text    including line breaks
   * @param context the named items that contain it: "lead: ..." of one task differs from "lead: ..." of another
   */
  record Block(int line, String text, String context) {

    /** Equal for blocks with the same content in the same context. */
    String key() {
      return context + "\n" + text;
    }

    int lastLine() {
      return line + (int) text.chars().filter(c -> c == '\n').count() - 1;
    }

    /** Whether it is a comment or blank. */
    boolean isComment() {
      String bare = text.strip();
      return bare.isEmpty() || bare.startsWith("#");
    }
  }

  private Blocks() {}

  /** The blocks of a file; if it is not valid YAML, each line is a block. Line ends are {@code \n}. */
  static List<Block> of(Source source) {
    String text = source.text().replace("\r\n", "\n");
    Source plain = new Source(source.name(), text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
    Lines lines = new Lines(plain);
    YamlNode tree = YamlReader.read(plain, new Problems());
    if (tree != null) {
      lines.read(tree, "");
    }
    return lines.blocks();
  }

  /** What the parsed tree says about each line. */
  private static final class Lines {
    private final Source source;

    /** The last line of the value that begins on a line. */
    private final int[] ends;
    private final String[] contexts;

    Lines(Source source) {
      this.source = source;
      this.ends = new int[source.lineCount() + 2];
      this.contexts = new String[source.lineCount() + 2];
    }

    void read(YamlNode node, String context) {
      if (node instanceof YamlNode.Scalar || isFlow(node, source)) {
        Span span = node.span();
        int first = source.lineOf(span.start());
        ends[first] = Math.max(ends[first], source.lineOf(Math.max(span.start(), span.end() - 1)));
        mark(first, context);
      } else if (node instanceof YamlNode.Sequence sequence) {
        sequence.items().forEach(item -> read(item, context + "/" + name(item)));
      } else if (node instanceof YamlNode.Mapping mapping) {
        for (YamlNode.Entry entry : mapping.entries()) {
          mark(source.lineOf(entry.keySpan().start()), context);
          read(entry.value(), context + "/" + entry.key());
        }
      }
    }

    private void mark(int line, String context) {
      contexts[line] = contexts[line] == null ? context : contexts[line];
    }

    /** What identifies an item among its siblings: its id, or the assigned agency. */
    private static String name(YamlNode item) {
      if (!(item instanceof YamlNode.Mapping mapping)) {
        return "";
      }
      for (String key : List.of("id", "agency")) {
        YamlNode value = mapping.entry(key).map(YamlNode.Entry::value).orElse(null);
        if (value instanceof YamlNode.Scalar scalar) {
          return scalar.text().value();
        }
      }
      return "";
    }

    List<Block> blocks() {
      List<Block> blocks = new ArrayList<>();
      for (int line = 1; line < source.lineCount(); ) {
        int last = Math.max(line, ends[line]);
        for (int inside = line; inside <= last; inside++) {
          last = Math.max(last, ends[inside]);
        }
        int end = last < source.lineCount() ? source.lineStart(last + 1) : source.text().length();
        blocks.add(new Block(line, source.text().substring(source.lineStart(line), end), context(line)));
        line = last + 1;
      }
      return blocks;
    }

    /** A comment belongs to what is below it. */
    private String context(int line) {
      for (int below = line; below <= source.lineCount(); below++) {
        if (contexts[below] != null) {
          return contexts[below];
        }
      }
      return "";
    }
  }

  private static boolean isFlow(YamlNode node, Source source) {
    int at = node.span().start();
    return at < source.text().length() && (source.text().charAt(at) == '[' || source.text().charAt(at) == '{');
  }
}
