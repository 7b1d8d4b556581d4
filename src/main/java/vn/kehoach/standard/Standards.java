package vn.kehoach.standard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The standards kehoach knows, in plain sight. A standard: one YAML file for each time its text changed, one parts
 * file, one line here.
 */
public final class Standards {

  /** The standard of a plan that names none. */
  public static final String DEFAULT = "nd30";

  /** The files of each standard, oldest first. */
  private static final Map<String, List<String>> FILES = new LinkedHashMap<>();

  static {
    FILES.put("nd30", List.of("nd30"));
    FILES.put("dang", List.of("dang-hd36", "dang-hd05"));
    FILES.put("doan", List.of("doan"));
  }

  private static final Map<String, Standard> READ = new ConcurrentHashMap<>();

  private Standards() {}

  public static List<String> ids() {
    return List.copyOf(FILES.keySet());
  }

  /** The standard as it stands today: its newest text. */
  public static Optional<Standard> find(String id) {
    return find(id, null);
  }

  /**
   * The text of a standard that applies to a document of this date; the newest where the date is not known or comes
   * after all, the oldest where it comes before.
   */
  public static Optional<Standard> find(String id, @Nullable LocalDate date) {
    List<String> files = FILES.get(id);
    if (files == null) {
      return Optional.empty();
    }
    Standard newest = text(files.get(files.size() - 1));
    if (date == null || !date.isBefore(newest.from())) {
      return Optional.of(newest);
    }
    for (String file : files) {
      if (text(file).appliesOn(date)) {
        return Optional.of(text(file));
      }
    }
    return Optional.of(text(files.get(0)));
  }

  private static Standard text(String file) {
    return READ.computeIfAbsent(file, Standards::read);
  }

  private static Standard read(String file) {
    return StandardReader.read(file, name -> Data.resource("/standards/" + name + ".yaml"));
  }
}
