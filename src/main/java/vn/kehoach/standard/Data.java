package vn.kehoach.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Length;
import vn.kehoach.source.OwnFile;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlReader;

/** Reads the bundled YAML files. Anything missing or of the wrong kind is an exception that names its place. */
final class Data {

  private final YamlNode node;

  private Data(YamlNode node) {
    this.node = node;
  }

  static Data read(Source source) {
    Problems problems = new Problems();
    YamlNode tree = YamlReader.read(source, problems);
    if (tree == null || !problems.isEmpty()) {
      throw new IllegalStateException(source + ": " + problems.inFileOrder());
    }
    return new Data(tree);
  }

  /** A bundled file, from its packed form if there is one. */
  static Data resource(String path) {
    YamlNode packed = PackedYaml.read(path);
    return packed == null ? yaml(path) : new Data(packed);
  }

  /** A bundled file, read from the YAML itself. */
  static Data yaml(String path) {
    return read(new Source(path, OwnFile.text(path.substring(1))));
  }

  YamlNode tree() {
    return node;
  }

  /** The members of a list. */
  List<Data> items() {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().map(Data::new).toList();
    }
    throw fault("not a list");
  }

  /** These entries on top of those of {@code base}: groups are merged key by key, anything else is replaced. */
  Data over(Data base) {
    return new Data(over(node, base.node));
  }

  private static YamlNode over(YamlNode own, YamlNode base) {
    if (!(own instanceof YamlNode.Mapping above) || !(base instanceof YamlNode.Mapping below)) {
      return own;
    }
    List<YamlNode.Entry> merged = new ArrayList<>();
    for (YamlNode.Entry entry : below.entries()) {
      merged.add(above.entry(entry.key().value())
          .map(mine -> new YamlNode.Entry(mine.key(), over(mine.value(), entry.value())))
          .orElse(entry));
    }
    above.entries().stream().filter(entry -> below.entry(entry.key().value()).isEmpty()).forEach(merged::add);
    return new YamlNode.Mapping(merged, above.flow(), above.span());
  }

  /** The name of the file this comes from; for a merged group, that of the file merged last. */
  String file() {
    return node.span().source().name();
  }

  Collection<String> keys() {
    List<String> keys = new ArrayList<>();
    for (YamlNode.Entry entry : mapping().entries()) {
      keys.add(entry.key().value());
    }
    return keys;
  }

  boolean has(String key) {
    return find(key) != null;
  }

  Data at(String key) {
    Data found = find(key);
    if (found == null) {
      throw fault("no key " + key);
    }
    return found;
  }

  private @Nullable Data find(String key) {
    for (YamlNode.Entry entry : mapping().entries()) {
      if (entry.key().value().equals(key)) {
        return new Data(entry.value());
      }
    }
    return null;
  }

  String text(String key) {
    return at(key).scalar();
  }

  @Nullable String textOr(String key, @Nullable String otherwise) {
    Data found = find(key);
    return found == null ? otherwise : found.scalar();
  }

  /** The scalar at {@code key}, or its member {@code member} if it is a mapping. */
  String scalarOrMember(String key, String member) {
    Data value = at(key);
    return value.node instanceof YamlNode.Mapping ? value.text(member) : value.scalar();
  }

  double number(String key) {
    return Double.parseDouble(text(key));
  }

  boolean flag(String key, boolean otherwise) {
    Data found = find(key);
    return found == null ? otherwise : Boolean.parseBoolean(found.scalar());
  }

  Length length(String key) {
    return Notation.length(text(key));
  }

  Length lengthOr(String key, Length otherwise) {
    Data found = find(key);
    return found == null ? otherwise : Notation.length(found.scalar());
  }

  List<String> list(String key) {
    if (at(key).node instanceof YamlNode.Sequence sequence) {
      List<String> words = new ArrayList<>(sequence.items().size());
      for (YamlNode item : sequence.items()) {
        words.add(new Data(item).scalar());
      }
      return List.copyOf(words);
    }
    throw fault("not a list: " + key);
  }

  /** A list; a single word counts as a list of one. */
  List<String> oneOrMore(String key) {
    return at(key).node instanceof YamlNode.Sequence ? list(key) : List.of(text(key));
  }

  void refuseKeysOutside(Set<String> known) {
    for (String key : keys()) {
      if (!known.contains(key)) {
        throw fault("unknown key " + key);
      }
    }
  }

  private String scalar() {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text().value();
    }
    throw fault("not a word");
  }

  private YamlNode.Mapping mapping() {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    throw fault("not a mapping");
  }

  private IllegalStateException fault(String what) {
    return new IllegalStateException(node.span() + ": " + what);
  }
}
