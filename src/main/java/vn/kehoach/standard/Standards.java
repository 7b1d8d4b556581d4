package vn.kehoach.standard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The known standards. Each has one YAML file for each version of its text, one parts file and one line here. */
public final class Standards {

  /** The standard of plans that name none. */
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

  /** The newest text of a standard. */
  public static Optional<Standard> find(String id) {
    return find(id, null);
  }

  /**
   * The text of a standard that applies on that date: the newest if the date is unknown or later than all, the oldest
   * if it is earlier than all.
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
