package vn.kehoach.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.source.Source;

/** The standards kehoach knows, in plain sight. A standard: one YAML file, one parts file, one line here. */
public final class Standards {

  /** The standard of a plan that names none. */
  public static final String DEFAULT = "nd30";

  private static final List<String> IDS = List.of("nd30");

  private static final Map<String, Standard> READ = new ConcurrentHashMap<>();

  private Standards() {}

  public static List<String> ids() {
    return IDS;
  }

  public static Optional<Standard> find(String id) {
    return IDS.contains(id) ? Optional.of(READ.computeIfAbsent(id, Standards::read)) : Optional.empty();
  }

  private static Standard read(String id) {
    String path = "/standards/" + id + ".yaml";
    try (InputStream stream = Standards.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the jar: " + path);
      }
      return StandardReader.read(new Source(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
