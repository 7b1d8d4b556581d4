package vn.kehoach.standard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.OwnFile;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlReader;

/**
 * Our own YAML files as trees that need no YAML reader: packed when kehoach is built, for every start reads them. Beside
 * {@code nd30.yaml} lies {@code nd30.yaml.tree}: braces and brackets around what they hold, a full stop before a key, an
 * equals sign before a word, NUL behind both. Where it is missing, the YAML is read.
 */
final class Packed {

  private static final String ENDING = ".tree";
  private static final char END = '\0';

  private final Source source;
  private final String tree;
  private int at;

  private Packed(Source source, String tree) {
    this.source = source;
    this.tree = tree;
  }

  /** Packs files below a folder of classes: {@code FOLDER standards/nd30.yaml ...}. */
  public static void main(String[] arguments) throws IOException {
    for (int i = 1; i < arguments.length; i++) {
      Path file = Path.of(arguments[0], arguments[i]);
      Problems problems = new Problems();
      YamlNode node = YamlReader.read(new Source(arguments[i], Files.readString(file)), problems);
      if (node == null || !problems.isEmpty()) {
        throw new IllegalStateException(file + ": " + problems.inFileOrder());
      }
      StringBuilder tree = new StringBuilder();
      write(node, tree);
      Files.writeString(file.resolveSibling(file.getFileName() + ENDING), tree);
    }
  }

  private static void write(YamlNode node, StringBuilder tree) {
    if (node instanceof YamlNode.Scalar scalar) {
      tree.append('=').append(scalar.text().value()).append(END);
    } else if (node instanceof YamlNode.Sequence sequence) {
      tree.append('[');
      sequence.items().forEach(item -> write(item, tree));
      tree.append(']');
    } else if (node instanceof YamlNode.Mapping mapping) {
      tree.append('{');
      mapping.entries().forEach(entry -> {
        tree.append('.').append(entry.key().value()).append(END);
        write(entry.value(), tree);
      });
      tree.append('}');
    }
  }

  /** The tree of a file of ours in the jar; {@code null} where it was not packed. */
  static @Nullable YamlNode read(String path) {
    byte[] packed = OwnFile.find(path.substring(1) + ENDING);
    return packed == null ? null : new Packed(new Source(path, ""), new String(packed, StandardCharsets.UTF_8)).node();
  }

  private YamlNode node() {
    return switch (tree.charAt(at++)) {
      case '{' -> mapping();
      case '[' -> sequence();
      default -> new YamlNode.Scalar(Text.of(word()), true, source.whole());
    };
  }

  private YamlNode mapping() {
    List<YamlNode.Entry> entries = new ArrayList<>();
    while (tree.charAt(at++) != '}') {
      entries.add(new YamlNode.Entry(Text.of(word()), node()));
    }
    return new YamlNode.Mapping(entries, false, source.whole());
  }

  private YamlNode sequence() {
    List<YamlNode> items = new ArrayList<>();
    while (tree.charAt(at) != ']') {
      items.add(node());
    }
    at++;
    return new YamlNode.Sequence(items, source.whole());
  }

  private String word() {
    int end = tree.indexOf(END, at);
    String word = tree.substring(at, end);
    at = end + 1;
    return word;
  }
}
