package vn.kehoach.derive.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Entries;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.derive.word.Texts;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlPart;
import vn.kehoach.source.YamlReader;
import vn.kehoach.source.YamlWriter;

/** The origins of every value of a derived plan, as lines of a YAML file; stored with the derived plan. */
public final class Origins {

  /** How a value was obtained. */
  public enum Kind {

    /** From the parent, unchanged. */
    INHERITED,

    /** From the parent, adapted to the unit. */
    ADAPTED,

    /** Calculated. */
    COMPUTED,

    /** From the roster or the recipe. */
    OWN;

    String word() {
      return Letters.lower(name());
    }
  }

  /**
   * The origin of one value.
   *
   * @param line     its first line in the derived plan, counted from 1
   * @param lastLine its last line
   * @param file     the file it comes from; {@code null} if it was calculated
   * @param at       the line in that file
   */
  public record Origin(int line, int lastLine, Kind kind, @Nullable String file, int at) {}

  private static final Pattern LINE =
      Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))? (inherited|adapted|computed|own)(?: (\\S+):(\\d{1,9}))?");

  private final Source parent;
  private final Set<Text> inherited = Collections.newSetFromMap(new IdentityHashMap<>());

  /** For all derived plans of a parent. */
  public Origins(Plan parent) {
    this.parent = parent.source();
    UnaryOperator<Text> collect = text -> {
      inherited.add(text);
      return text;
    };
    List<@Nullable Text> head = Arrays.asList(parent.standard(), parent.type(), parent.level(),
        parent.period() == null ? null : parent.period().typed());
    head.stream().filter(Objects::nonNull).forEach(collect::apply);
    Texts texts = new Texts(collect);
    texts.sections(parent.sections());
    parent.appendices().forEach(texts::appendix);
    parent.legalBasis().stream().map(LegalBasis::text).filter(Objects::nonNull).forEach(collect::apply);
    parent.legalBasis().stream().map(LegalBasis::cite).filter(Objects::nonNull).forEach(collect::apply);
    parent.references().forEach(reference -> reference(reference, collect));
  }

  private static void reference(Reference reference, UnaryOperator<Text> collect) {
    List<@Nullable Text> parts = Arrays.asList(reference.type(), reference.number(), reference.issuer(),
        reference.subject(), reference.shortName(), reference.date() == null ? null : reference.date().typed());
    parts.stream().filter(Objects::nonNull).forEach(collect::apply);
  }

  /**
   * The origins of a written plan.
   *
   * @param names gives the names of files
   */
  public List<Origin> of(YamlWriter.Written child, UnaryOperator<String> names) {
    List<Origin> origins = new ArrayList<>();
    for (YamlWriter.Place place : child.places()) {
      Span from = place.text().span();
      Source source = place.text().source();
      origins.add(source == null || from == null
          ? new Origin(place.line(), place.lastLine(), Kind.COMPUTED, null, 0)
          : new Origin(place.line(), place.lastLine(), kind(place.text(), source),
              names.apply(source.name()), from.line()));
    }
    return List.copyOf(origins);
  }

  private Kind kind(Text text, Source source) {
    if (source != parent) {
      return Kind.OWN;
    }
    return inherited.contains(text) ? Kind.INHERITED : Kind.ADAPTED;
  }

  /** A line for each value, {@code 25-27 adapted ke-hoach.yaml:21}; the full names of files are given once. */
  public static String write(List<Origin> origins) {
    Map<String, String> names = names(origins);
    YamlPart.Builder files = new YamlPart.Builder();
    names.forEach((file, name) -> files.put(name, YamlPart.Words.of(file)));
    List<YamlPart> lines = new ArrayList<>();
    for (Origin origin : origins) {
      String until = origin.lastLine() > origin.line() ? "-" + origin.lastLine() : "";
      String from = origin.file() == null ? "" : " " + names.get(origin.file()) + ":" + origin.at();
      lines.add(YamlPart.Words.of(origin.line() + until + " " + origin.kind().word() + from));
    }
    return YamlWriter.write(
        new YamlPart.Builder().put("files", files.group()).put("origins", new YamlPart.Items(lines, false)).group(),
        List.of("Nguồn gốc từng giá trị của bản phái sinh: dòng, cách có được, tệp và dòng gốc. Tệp do kehoach ghi."))
        .text();
  }

  /** The last part of each path, with a number if necessary to distinguish them. */
  private static Map<String, String> names(List<Origin> origins) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Origin origin : origins) {
      String file = origin.file();
      if (file != null && !names.containsKey(file)) {
        String last = file.substring(file.lastIndexOf('/') + 1).replace(' ', '_').replace(':', '_');
        names.put(file, names.containsValue(last) ? (names.size() + 1) + "-" + last : last);
      }
    }
    return names;
  }

  /** Reads what {@link #write} wrote; empty for any other file. */
  public static List<Origin> read(Source source) {
    Problems problems = new Problems();
    YamlNode tree = YamlReader.read(source, problems);
    if (!(tree instanceof YamlNode.Mapping)) {
      return List.of();
    }
    Entries entries = Entries.of(tree, problems);
    Map<String, String> files = new LinkedHashMap<>();
    entries.table("files").forEach((name, file) -> files.put(name.value(), file.value()));
    List<Origin> origins = new ArrayList<>();
    for (Text line : entries.texts("origins")) {
      Matcher written = LINE.matcher(line.value());
      if (written.matches()) {
        int first = Integer.parseInt(written.group(1));
        origins.add(new Origin(first, written.group(2) == null ? first : Integer.parseInt(written.group(2)),
            Kind.valueOf(Letters.upper(written.group(3))), files.get(written.group(4)),
            written.group(5) == null ? 0 : Integer.parseInt(written.group(5))));
      }
    }
    return List.copyOf(origins);
  }
}
