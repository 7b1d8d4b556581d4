package vn.kehoach.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.OwnFile;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlReader;

/**
 * Packs bundled YAML files at build time, as every start reads them, and reads the packed trees without a YAML parser.
 *
 * <p>The tree of {@code nd30.yaml} is the file {@code nd30.yaml.tree} next to it. Braces and brackets enclose mappings
 * and lists; a key follows a full stop and a value an equals sign, each with its length first, as one character with
 * that code. The file is in UTF-16, which is copied without decoding. Without a packed file the YAML is read.
 */
final class PackedYaml {

  private static final String ENDING = ".tree";

  private final Span whole;
  private final char[] tree;
  private int at;

  private PackedYaml(Source source, char[] tree) {
    this.whole = source.whole();
    this.tree = tree;
  }

  /** Packs files below a class folder: {@code FOLDER standards/nd30.yaml ...}. */
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
      Files.write(file.resolveSibling(file.getFileName() + ENDING), OwnFile.utf16(tree));
    }
  }

  private static void write(YamlNode node, StringBuilder tree) {
    if (node instanceof YamlNode.Scalar scalar) {
      write('=', scalar.text().value(), tree);
    } else if (node instanceof YamlNode.Sequence sequence) {
      tree.append('[');
      sequence.items().forEach(item -> write(item, tree));
      tree.append(']');
    } else if (node instanceof YamlNode.Mapping mapping) {
      tree.append('{');
      mapping.entries().forEach(entry -> {
        write('.', entry.key().value(), tree);
        write(entry.value(), tree);
      });
      tree.append('}');
    }
  }

  private static void write(char sign, String word, StringBuilder tree) {
    if (word.length() > Character.MAX_VALUE) {
      throw new IllegalStateException("too long: " + word);
    }
    tree.append(sign).append((char) word.length()).append(word);
  }

  /** The tree of a bundled file; {@code null} if it was not packed. */
  static @Nullable YamlNode read(String path) {
    char[] tree = OwnFile.letters(path.substring(1) + ENDING);
    return tree == null ? null : new PackedYaml(new Source(path, ""), tree).node();
  }

  private YamlNode node() {
    return switch (tree[at++]) {
      case '{' -> mapping();
      case '[' -> sequence();
      default -> new YamlNode.Scalar(Text.of(word()), true, whole);
    };
  }

  private YamlNode mapping() {
    List<YamlNode.Entry> entries = new ArrayList<>();
    while (tree[at++] != '}') {
      entries.add(new YamlNode.Entry(Text.of(word()), node()));
    }
    return new YamlNode.Mapping(entries, false, whole);
  }

  private YamlNode sequence() {
    List<YamlNode> items = new ArrayList<>();
    while (tree[at] != ']') {
      items.add(node());
    }
    at++;
    return new YamlNode.Sequence(items, whole);
  }

  private String word() {
    int length = tree[at++];
    String word = new String(tree, at, length);
    at += length;
    return word;
  }
}
