package vn.kehoach.family;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;

/**
 * Finds the file of each unit's plan. A plan names its unit, so it is found even if it was renamed, and no unit gets a
 * second plan.
 */
public final class ChildFiles {

  /** The last lines of a derived plan. */
  private static final Pattern LINEAGE = Pattern.compile(
      "(?m)^derived_from:\\h*\\R  file: (?<file>.*?)\\h*\\R(?:  digest: .*\\R)?  unit: (?<unit>.*?)\\h*$");

  private final DerivedFolder folder;

  /** Plans with other names than the recorded ones, by parent and unit. */
  private final Map<String, List<Path>> strangers;

  private ChildFiles(DerivedFolder folder, Map<String, List<Path>> strangers) {
    this.folder = folder;
    this.strangers = strangers;
  }

  public static ChildFiles of(DerivedFolder folder) throws IOException {
    Map<String, List<Path>> strangers = new HashMap<>();
    Set<String> names = new HashSet<>(folder.names());
    if (!names.isEmpty()) {
      for (Path file : DerivedFolder.files(folder.root()).stream()
          .filter(one -> isStranger(one, names)).sorted().toList()) {
        String lineage = lineage(read(file));
        if (lineage != null) {
          strangers.computeIfAbsent(lineage, none -> new ArrayList<>()).add(file);
        }
      }
    }
    return new ChildFiles(folder, strangers);
  }

  private static boolean isStranger(Path file, Set<String> names) {
    String name = file.getFileName().toString();
    return name.endsWith(".yaml") && !names.contains(name.substring(0, name.length() - ".yaml".length()));
  }

  private static @Nullable String read(Path file) throws IOException {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= SourceReader.MAX_BYTES ? DerivedFolder.text(file) : null;
    } catch (FailedFile noPlan) {
      return null;
    }
  }

  /** The parent and unit named in the last lines of a plan; {@code null} if it was not derived. */
  private static @Nullable String lineage(@Nullable String plan) {
    Matcher last = LINEAGE.matcher(plan == null ? "" : plan);
    return last.find() ? bare(last.group("file")) + "\n" + bare(last.group("unit")) : null;
  }

  private static String bare(String scalar) {
    return scalar.replaceAll("^([\"'])(.*)\\1$", "$2");
  }

  DerivedFolder folder() {
    return folder;
  }

  /** The plan that was or is to be derived under a name. */
  ChildFile of(String name) throws IOException {
    Path plan = folder.root().resolve(name + ".yaml");
    if (strangers.isEmpty()) {
      return new ChildFile(folder, name, plan, List.of());
    }
    String lineage = lineage(read(folder.children().resolve(name + ".yaml")));
    List<Path> others = lineage == null ? List.of() : strangers.getOrDefault(lineage, List.of());
    boolean moved = !Files.exists(plan) && others.size() == 1;
    return new ChildFile(folder, name, moved ? others.get(0) : plan, moved ? List.of() : others);
  }

  /** The name under which the plan in a file was derived; {@code null} if it was not derived in this folder. */
  static @Nullable String recorded(DerivedFolder folder, String stem, String plan) throws IOException {
    if (Files.exists(folder.children().resolve(stem + ".yaml"))) {
      return stem;
    }
    String lineage = lineage(plan);
    for (String name : lineage == null ? List.<String>of() : folder.names()) {
      if (lineage.equals(lineage(read(folder.children().resolve(name + ".yaml"))))) {
        return name;
      }
    }
    return null;
  }

  /** The file names of plans to be derived; a renamed unit keeps its previous file name. */
  public static Map<Unit, String> kept(DerivedFolder folder, Map<Unit, String> names) throws IOException {
    Set<String> orphans = new HashSet<>(folder.names());
    Map<Unit, String> kept = new LinkedHashMap<>(names);
    boolean all = orphans.containsAll(names.values());
    orphans.removeAll(names.values());
    if (all || orphans.isEmpty()) {
      return kept;
    }
    Map<String, String> earlier = new HashMap<>();
    Map<String, List<String>> shortened = new HashMap<>();
    for (String name : orphans) {
      String lineage = lineage(read(folder.children().resolve(name + ".yaml")));
      if (lineage != null) {
        String id = lineage.substring(lineage.indexOf('\n') + 1);
        earlier.put(id, name);
        shortened.computeIfAbsent(withoutZeros(id), none -> new ArrayList<>()).add(name);
      }
    }
    for (Map.Entry<Unit, String> entry : kept.entrySet()) {
      String id = entry.getKey().id();
      // a code may have regained leading zeros that a spreadsheet had removed
      List<String> same = shortened.getOrDefault(withoutZeros(id), List.of());
      String before = entry.getKey().code() == null ? null
          : earlier.getOrDefault(id, same.size() == 1 ? same.get(0) : null);
      if (before != null && !Files.exists(folder.children().resolve(entry.getValue() + ".yaml"))) {
        entry.setValue(before);
      }
    }
    return kept;
  }

  private static String withoutZeros(String id) {
    return id.matches("\\d+") ? id.replaceFirst("^0+(?=\\d)", "") : id;
  }

  /** Reports several files for one unit if none has the original name. */
  static boolean report(ChildFile child, Problems problems) throws IOException {
    if (child.copies().isEmpty()) {
      return false;
    }
    boolean doubtful = child.isDoubtful();
    String all = String.join("”, “", child.copies().stream().map(file -> String.valueOf(file.getFileName())).toList());
    Source file = new Source((doubtful ? child.copies().get(0) : child.plan()).toString(), "");
    Problem problem = doubtful
        ? Problem.error("derive/several-files", file.whole(),
            "“" + all + "” đều là bản của một đơn vị, không rõ bản nào dùng, nên không bản nào được cập nhật",
            "“" + all + "” are plans of the same unit, and it is unclear which one is used, so none is updated")
        : Problem.warning("derive/several-files", file.whole(),
            "còn “" + all + "” cũng là bản của đơn vị này; chỉ bản đúng tên được theo dõi",
            "“" + all + "” is also a plan of this unit; only the file with the original name is tracked");
    problems.add(problem.hint("giữ một bản trong thư mục, chuyển các bản khác đi nơi khác",
        "keep one of them in the folder and move the others elsewhere"));
    return doubtful;
  }
}
