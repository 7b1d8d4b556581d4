package vn.kehoach.source;

import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.resolver.Resolver;

/** Parses YAML into nodes with places. Nodes are composed, not constructed: no types are guessed, no classes loaded. */
public final class YamlReader {

  private static final int LONGEST_LINE = 1_000_000;

  private final Source source;
  private final Problems problems;
  private final YamlTree tree;
  private @Nullable MeantText meantText;

  /** Leaves every scalar as typed, without testing whether it is a number, date or boolean. */
  private static final class NoTypes extends Resolver {

    @Override
    protected void addImplicitResolvers() {}
  }

  private YamlReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.tree = new YamlTree(source, problems);
  }

  /** The YAML document of a source, or {@code null} if it is empty or a problem was added. */
  public static @Nullable YamlNode read(Source source, Problems problems) {
    return new YamlReader(source, problems).read();
  }

  /**
   * The YAML document of a source. If it has errors, all of them are reported, and {@code meant} receives what can be
   * parsed anyway; its places are in another source with the same lines.
   */
  public static @Nullable YamlNode read(Source source, Problems problems, BiConsumer<YamlNode, IntPredicate> meant) {
    YamlReader reader = new YamlReader(source, problems);
    YamlNode tree = reader.read();
    MeantText text = reader.meantText;
    Source readable = text == null ? null : text.text();
    if (readable != null) {
      YamlNode other = read(readable, new Problems());
      if (other != null) {
        meant.accept(other, text::isAsTyped);
      }
    }
    return tree;
  }

  /** The first error that prevents parsing; {@code null} if there is none with a position. */
  static @Nullable Problem mistake(Source source) {
    YamlReader reader = new YamlReader(source, new Problems());
    try {
      Composer composer = reader.composer();
      while (composer.checkNode()) {
        composer.getNode();
      }
      return null;
    } catch (MarkedYAMLException failed) {
      return reader.explained(failed);
    } catch (YAMLException | StackOverflowError failed) {
      return null;
    }
  }

  private Problem explained(MarkedYAMLException failed) {
    return new YamlMistake(source)
        .explain(failed, tree.offset(failed.getProblemMark()), tree.offset(failed.getContextMark()));
  }

  private Composer composer() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(YamlTree.MAX_DEPTH);
    options.setCodePointLimit(SourceReader.MAX_BYTES);
    options.setMaxAliasesForCollections(YamlTree.MAX_ALIASES);
    options.setAllowRecursiveKeys(false);
    LetterStream letters = new LetterStream(source.text(), source.letters(), source.isCommon());
    return new Composer(new ParserImpl(letters, options), new NoTypes(), options);
  }

  private @Nullable YamlNode read() {
    if (source.text().isBlank()) {
      problems.add(Problem.error("yaml/empty", source.whole(), "tệp trống", "the file is empty")
          .hint(SourceReader.NEW_PLAN));
      return null;
    }
    int endless = endlessLine();
    if (endless > 0) {
      problems.add(Problem.error("yaml/too-large", source.span(source.lineStart(endless), source.lineStart(endless)),
              "dòng này dài hơn " + LONGEST_LINE + " ký tự", "this line is longer than " + LONGEST_LINE + " characters")
          .hint("xuống dòng trong câu, thụt vào dưới tên khóa",
              "break the line within the sentence and indent the continuation below its key"));
      return null;
    }
    try {
      Node document = document();
      return document == null ? null : tree.of(document);
    } catch (MarkedYAMLException failed) {
      meantText = MeantText.of(source, problems);
    } catch (ReaderException failed) {
      int at = failed.getPosition();
      problems.add(Problem.error("yaml/control-character", source.span(at, at + 1),
              String.format("ký tự điều khiển không in được (U+%04X)", failed.getCodePoint()),
              String.format("unprintable control character (U+%04X)", failed.getCodePoint()))
          .hint("xóa ký tự này rồi gõ lại chữ", "delete this character and retype the word"));
    } catch (YAMLException failed) {
      problems.add(YamlMistake.limit(source, failed));
    } catch (StackOverflowError tooDeep) {
      problems.add(YamlTree.tooDeep(source.whole()));
    }
    return null;
  }

  /** The document composed by SnakeYAML; {@code null} with a problem if there is not exactly one. */
  private @Nullable Node document() {
    Composer composer = composer();
    Node first = composer.checkNode() ? composer.getNode() : null;
    Node second = first != null && composer.checkNode() ? composer.getNode() : null;
    if (second != null) {
      problems.add(Problem.error("yaml/second-document", tree.span(second),
              "tệp có hai tài liệu YAML, cách nhau bằng ---", "the file contains two YAML documents, separated by ---")
          .hint("mỗi kế hoạch một tệp; bỏ dòng --- ở giữa tệp",
              "write one plan per file; delete the --- line in the middle"));
      return null;
    }
    if (first == null) {
      problems.add(Problem.error("yaml/empty", source.whole(),
              "tệp chỉ có ghi chú, chưa có nội dung", "the file contains only comments")
          .hint(SourceReader.NEW_PLAN));
    }
    return first;
  }

  /** The first line too long to have been typed: it was generated and might take very long to typeset. */
  private int endlessLine() {
    boolean possible = source.text().length() > LONGEST_LINE;
    for (int line = 1; possible && line <= source.lineCount(); line++) {
      int end = line < source.lineCount() ? source.lineStart(line + 1) : source.text().length();
      if (end - source.lineStart(line) > LONGEST_LINE) {
        return line;
      }
    }
    return 0;
  }
}
