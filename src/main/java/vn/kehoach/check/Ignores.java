package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlComments;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlReader;

/**
 * The comments of a plan that suppress findings. A comment suppresses findings on its own line or on the line below;
 * above a value of several lines it applies to the whole value.
 */
final class Ignores {

  private static final String[] NAMES = {"kehoach", "Kehoach", "KEHOACH"};

  private final Source source;
  private final List<Ignore> ignores = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();
  /** By identity, because two comments may name the same rule. */
  private final Set<Text> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A scalar and the line of its key or dash. */
  private record Value(int keyLine, Span span) {}

  private Ignores(Source source) {
    this.source = source;
  }

  /** Adds to {@code problems} the findings that no comment suppresses, and problems of the comments themselves. */
  static void sift(Source source, List<Problem> findings, Problems problems) {
    if (!isAddressed(source.text())) {
      problems.addAll(findings);
      return;
    }
    Ignores ignores = new Ignores(source);
    ignores.read(problems);
    findings.stream().filter(finding -> !ignores.silence(finding)).forEach(problems::add);
    ignores.reportUnused(problems);
  }

  /** Whether the text contains the prefix of our comments at all: a quick test, because hardly any plan has one. */
  private static boolean isAddressed(String text) {
    for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      for (String name : NAMES) {
        if (text.startsWith(name, at - name.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private void read(Problems problems) {
    for (Text comment : YamlComments.of(source)) {
      Span span = comment.span();
      if (span == null || !Ignore.isAddressed(bare(comment))) {
        continue;
      }
      Optional<Ignore> ignore = Ignore.of(bare(comment), target(span));
      ignore.ifPresentOrElse(found -> add(found, span, problems), () -> problems.add(notUnderstood(span)));
    }
    if (!ignores.isEmpty()) {
      YamlNode tree = YamlReader.read(source, new Problems());
      values(tree, tree == null ? 0 : tree.span().line());
    }
  }

  private static Text bare(Text comment) {
    return comment.length() > 0 && comment.charAt(0) == '#' ? comment.subSequence(1, comment.length()) : comment;
  }

  private static Problem notUnderstood(Span place) {
    return Problem.warning("key/ignore-not-understood", place,
            "ghi chú “kehoach:” này viết không đúng", "this “kehoach:” comment is malformed")
        .hint("viết: # kehoach: bỏ qua form/number-blank - lý do",
            "write: # kehoach: ignore form/number-blank - reason");
  }

  private int target(Span comment) {
    int line = comment.line();
    if (!source.line(line).stripLeading().startsWith("#")) {
      return line;
    }
    while (line <= source.lineCount() && source.line(line).stripLeading().startsWith("#")) {
      line++;
    }
    return line <= source.lineCount() ? line : 0;
  }

  private void add(Ignore ignore, Span comment, Problems problems) {
    ignores.add(ignore);
    if (ignore.reason().isBlank()) {
      problems.add(Problem.warning("key/ignore-without-reason", comment,
              "bỏ qua một quy tắc mà không nêu lý do", "a rule is ignored without a reason")
          .hint("thêm “ - lý do” vào cuối ghi chú", "add “ - reason” at the end of the comment"));
    }
    ignore.rules().stream().filter(rule -> !isRule(rule)).forEach(rule -> problems.add(unknown(rule)));
  }

  private static boolean isRule(Text name) {
    return Rules.all().stream().anyMatch(rule -> rule.id().equals(name.value()));
  }

  private Problem unknown(Text name) {
    boolean reading = Pages.READING.stream().anyMatch(family -> name.value().startsWith(family + "/"));
    List<String> known = Rules.all().stream().map(Rule::id).toList();
    Optional<String> near = Suggestion.nearest(name.value(), known)
        .or(() -> known.stream().filter(id -> id.endsWith("/" + name)).findFirst());
    Problem problem = Problem.warning("key/ignore-unknown-rule", place(name),
        "không có quy tắc “" + name + "” để bỏ qua", "there is no rule “" + name + "” to ignore");
    if (near.isPresent()) {
      return problem.didYouMean(near.get());
    }
    return reading
        ? problem.hint("lỗi đọc tệp thì phải sửa, không bỏ qua được",
            "reading errors must be corrected and cannot be ignored")
        : problem.hint("gõ “kehoach explain” để xem mọi quy tắc", "run “kehoach explain” to see all rules");
  }

  private Span place(Text words) {
    return words.spanOr(source.whole());
  }

  private void values(@Nullable YamlNode node, int keyLine) {
    if (node instanceof YamlNode.Scalar scalar) {
      values.add(new Value(keyLine, scalar.span()));
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> values(item, item.span().line()));
    } else if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(entry -> values(entry.value(), entry.keySpan().line()));
    }
  }

  private boolean silence(Problem finding) {
    if (finding.place().source() != source) {
      return false;
    }
    boolean silent = false;
    for (Ignore ignore : ignores) {
      for (Text rule : ignore.rules()) {
        if (rule.value().equals(finding.rule()) && speaksOf(ignore.line(), finding.place())) {
          used.add(rule);
          silent = true;
        }
      }
    }
    return silent;
  }

  private boolean speaksOf(int line, Span place) {
    if (place.source() != source) {
      return false;
    }
    if (place.isWholeFile() || place.line() == line) {
      return true;
    }
    return values.stream()
        .filter(value -> value.span().start() <= place.start() && place.start() <= value.span().end())
        .anyMatch(value -> value.keyLine() == line || value.span().line() == line || lastLine(value.span()) == line);
  }

  private int lastLine(Span span) {
    return source.lineOf(Math.max(span.start(), span.end() - 1));
  }

  private void reportUnused(Problems problems) {
    for (Ignore ignore : ignores) {
      ignore.rules().stream().filter(rule -> isRule(rule) && !used.contains(rule)).forEach(rule -> problems.add(
          Problem.info("key/ignore-unused", place(rule),
                  "ghi chú này không bỏ qua điều gì: ở đây không có " + rule,
                  "this comment has no effect: " + rule + " is not reported here")
              .hint("xóa ghi chú, hoặc đặt nó ở cuối dòng có lỗi hay ngay trên dòng đó",
                  "delete the comment, or put it at the end of the line with the error or directly above that line")));
    }
  }
}
