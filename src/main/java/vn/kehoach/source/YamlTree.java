package vn.kehoach.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Converts the nodes composed by SnakeYAML to nodes with places. Depth, number of nodes and aliases are limited. */
final class YamlTree {

  static final int MAX_DEPTH = 60;
  static final int MAX_ALIASES = 200;
  private static final int MAX_NODES = 400_000;

  private static final Sentence MERGE =
      new Sentence("gộp hai phần làm một; YAML chỉ giữ được một", "merge the two; YAML can keep only one");

  private static final Sentence SECOND_PLAN = new Sentence(
      "nếu từ đây là một kế hoạch khác thì chuyển sang tệp riêng; nếu không thì gộp hai phần làm một",
      "if another plan begins here, move it to its own file; otherwise merge the two");

  /** A name as anchors have; a word of a sentence begins with a capital letter or has diacritics. */
  private static final Pattern ANCHOR = Pattern.compile("[a-z\\d_.-]+");

  private final Source source;
  private final Problems problems;

  /** The characters of the source, for many short scans. */
  private final char[] letters;

  /** Whether all of them are common letters. */
  private final boolean common;

  private final Map<Node, Integer> uses = new HashMap<>();
  private final Map<Node, Integer> anchored = new LinkedHashMap<>();
  private int nodes;
  private int aliases;
  private boolean stopped;

  YamlTree(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.letters = source.letters();
    this.common = source.isCommon();
  }

  /** The nodes; {@code null} with a problem if there are too many. */
  @Nullable YamlNode of(Node document) {
    YamlNode tree = node(document, 0);
    anchored.forEach((scalar, times) -> {
      if (times == 1) {
        problems.add(anchor(span(scalar)));
      }
    });
    return stopped ? null : tree;
  }

  private YamlNode node(Node node, int depth) {
    Span span = span(node);
    nodes++;
    boolean alias = !(node instanceof ScalarNode) && uses.merge(node, 1, Integer::sum) > 1;
    if (alias) {
      aliases++;
    }
    if (depth > MAX_DEPTH) {
      stop(tooDeep(span));
    } else if (nodes > MAX_NODES || aliases > MAX_ALIASES) {
      stop(Problem.error("yaml/too-many-nodes", span,
              "tệp có quá nhiều mục hoặc quá nhiều bí danh (*...)",
              "the file has too many items or too many aliases (*...)")
          .hint("viết thẳng nội dung ra, không dùng & và *", "write the content out instead of using & and *"));
    }
    if (stopped) {
      return new YamlNode.Scalar(Text.of(""), false, span);
    }
    if (hasOwnTag(node)) {
      problems.add(tag(span));
    }
    if (node instanceof ScalarNode && node.getAnchor() != null && !ANCHOR.matcher(node.getAnchor()).matches()) {
      anchored.merge(node, 1, Integer::sum);
    }
    if (node instanceof ScalarNode scalar) {
      boolean nothing = scalar.getScalarStyle() == ScalarStyle.PLAIN && ScalarText.isNothing(scalar.getValue());
      return nothing ? new YamlNode.Scalar(Text.of(""), false, span) : scalar(scalar, span);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>(sequence.getValue().size());
      for (Node item : sequence.getValue()) {
        items.add(node(item, depth + 1));
      }
      return new YamlNode.Sequence(List.copyOf(items), span);
    }
    return mapping((MappingNode) node, span, depth);
  }

  private YamlNode mapping(MappingNode mapping, Span span, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>(mapping.getValue().size());
    Map<String, Span> seen = new HashMap<>();
    // the first key again: the following keys belong to another item or another plan
    boolean begunAgain = false;
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
        problems.add(Problem.error("yaml/key-not-a-word", span(tuple.getKeyNode()),
            "khóa phải là một từ, không phải một danh sách", "a key must be a word, not a list"));
        continue;
      }
      Span keySpan = span(keyNode);
      // "!Quan trọng: ..." is a sentence, not a key with a type
      Text key = hasOwnTag(keyNode) ? Text.verbatim(source, keySpan.start(), keySpan.end())
          : scalar(keyNode, keySpan).text();
      Span first = isPiece(mapping, keySpan) ? null : seen.putIfAbsent(key.value(), keySpan);
      if (first != null) {
        if (!begunAgain) {
          boolean item = isItem(mapping);
          begunAgain = (item || depth == 0) && entries.get(0).key().value().equals(key.value());
          problems.add(duplicate(key, keySpan, first)
              .hint(!begunAgain ? MERGE : item ? secondItem(key) : SECOND_PLAN));
        }
        continue;
      }
      entries.add(new YamlNode.Entry(key, node(tuple.getValueNode(), depth + 1)));
    }
    return new YamlNode.Mapping(List.copyOf(entries), mapping.getFlowStyle() == FlowStyle.FLOW, span);
  }

  /** {@code {amount: 25,000,000}}: what stands between commas without a colon is a part of a sentence. */
  private boolean isPiece(MappingNode mapping, Span key) {
    int after = key.end();
    while (after < letters.length && Character.isWhitespace(letters[after])) {
      after++;
    }
    return mapping.getFlowStyle() == FlowStyle.FLOW && after < letters.length && letters[after] != ':';
  }

  private boolean isItem(MappingNode mapping) {
    int dash = offset(mapping.getStartMark()) - 1;
    while (dash > 0 && letters[dash] == ' ') {
      dash--;
    }
    return dash >= 0 && letters[dash] == '-' && mapping.getFlowStyle() != FlowStyle.FLOW;
  }

  private static Problem duplicate(Text key, Span place, Span first) {
    return Problem.error("key/duplicate", place,
            "khóa “" + key + "” đã có ở dòng " + first.line(),
            "the key “" + key + "” is already on line " + first.line())
        .seeAlso(first);
  }

  private static Sentence secondItem(Text key) {
    return new Sentence("mục mới thì thêm gạch đầu dòng: “- " + key + ": ...”; nếu không thì gộp hai phần làm một",
        "for a new item, add a dash: “- " + key + ": ...”; otherwise merge the two");
  }

  private YamlNode.Scalar scalar(ScalarNode node, Span span) {
    String value = node.getValue();
    char[] units = value.toCharArray();
    ScalarStyle style = node.getScalarStyle();
    boolean typed = !value.isEmpty() || style != ScalarStyle.PLAIN;
    int @Nullable [] places = ScalarPlaces.of(letters, span.start(), span.end(), units, style);
    boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    int[] known = places == null ? atOnce(span, value) : places;
    // in double quotes, an escape may stand for any character
    boolean ordinary = common && style != ScalarStyle.DOUBLE_QUOTED || CommonLetters.only(units);
    Text placed = ordinary ? Text.common(value, source, known) : Text.placed(value, source, known);
    if (!ordinary) {
      Unprintable.report(placed, problems);
    }
    JoinedLines.report(source, span, style, problems);
    Text text = places == null ? Text.of(value) : placed;
    return new YamlNode.Scalar(block ? text.strip() : text, typed, span);
  }

  /** A fallback that gives every character the position of the beginning of the scalar. */
  private static int[] atOnce(Span span, String value) {
    int[] places = new int[value.length() + 1];
    Arrays.fill(places, span.start());
    return places;
  }

  private static boolean hasOwnTag(Node node) {
    String tag = node.getTag().getValue();
    return !tag.startsWith(Tag.PREFIX);
  }

  /** {@code &Giảm rác}: the first word names an anchor, to which no alias refers, and is lost. */
  static Problem anchor(Span place) {
    return Problem.error("yaml/ampersand-at-start", place,
            "dấu & ở đầu câu được YAML hiểu là tên neo", "a & at the beginning is read as a YAML anchor")
        .hint("đặt cả câu trong dấu ngoặc kép \"...\"", "put the whole sentence in double quotes \"...\"");
  }

  static Problem tag(Span place) {
    return Problem.error("yaml/tag", place,
            "dấu ! ở đầu được YAML hiểu là nhãn kiểu dữ liệu", "a ! at the beginning is read as a YAML type tag")
        .hint("đặt cả câu trong dấu ngoặc kép \"...\"", "put the whole sentence in double quotes \"...\"");
  }

  private void stop(Problem problem) {
    if (!stopped) {
      problems.add(problem);
    }
    stopped = true;
  }

  static Problem tooDeep(Span span) {
    return Problem.error("yaml/too-deep", span,
            "các mục lồng nhau quá " + MAX_DEPTH + " cấp", "items are nested more than " + MAX_DEPTH + " levels deep")
        .hint("kiểm tra lại dấu ngoặc và cách thụt dòng", "check the brackets and the indentation");
  }

  Span span(Node node) {
    int start = offset(node.getStartMark());
    int end = offset(node.getEndMark());
    boolean block = node instanceof ScalarNode scalar
        && scalar.getScalarStyle() != ScalarStyle.DOUBLE_QUOTED
        && scalar.getScalarStyle() != ScalarStyle.SINGLE_QUOTED
        || !(node instanceof ScalarNode);
    while (block && end > start && Character.isWhitespace(letters[end - 1])) {
      end--;
    }
    return source.span(start, end);
  }

  /** The offset of a mark; -1 for {@code null}. */
  int offset(@Nullable Mark mark) {
    return mark == null ? -1 : Math.min(mark.getIndex(), letters.length);
  }
}
