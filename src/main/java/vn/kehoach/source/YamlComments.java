package vn.kehoach.source;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.Event;

/** The comments of a YAML file: text after a # as YAML defines it, not a # within a sentence. */
public final class YamlComments {

  private YamlComments() {}

  /** The comments with their places, without the #; empty if the file cannot be parsed. */
  public static List<Text> of(Source source) {
    List<Text> comments = new ArrayList<>();
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(true);
    options.setCodePointLimit(SourceReader.MAX_BYTES);
    try {
      for (Event event : new Yaml(options).parse(new StringReader(source.text()))) {
        if (event instanceof CommentEvent comment && !comment.getValue().isBlank()) {
          int start = source.text().offsetByCodePoints(0, comment.getStartMark().getIndex());
          int end = source.text().offsetByCodePoints(0, comment.getEndMark().getIndex());
          comments.add(Text.verbatim(source, start, end));
        }
      }
    } catch (YAMLException unreadable) {
      return List.of();
    }
    return comments;
  }
}
