package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Severity;

/**
 * The plans given on the command line: files, and the YAML files inside folders. Outputs keep the folders below {@code
 * root}.
 */
record PlanFiles(List<PlanFile> files, Path root) {

  /** The current folder, which is not shown: services that receive reports look for {@code a.yaml}. */
  private static final Path HERE = Path.of(".");

  /** A file name of more words would take long to try. */
  private static final int MOST_WORDS = 20;

  /**
   * @param named whether the file was given on the command line, not found in a folder
   */
  record PlanFile(Path path, boolean named) {

    boolean isStandardInput() {
      return path.toString().equals("-");
    }

    /** Whether the file was found in a folder and is a roster or recipe, so that it is skipped with a note. */
    boolean isPassedOver(List<Problem> problems) {
      return !named && problems.stream().anyMatch(problem -> problem.rule().equals("key/not-a-plan"));
    }

    /** The problems of the file; for a skipped file, as notes. */
    List<Problem> excused(List<Problem> problems) {
      return isPassedOver(problems)
          ? problems.stream().map(problem -> problem.as(Severity.INFO)).toList()
          : problems;
    }
  }

  static PlanFiles of(List<Path> arguments) throws IOException {
    refuseSplitName(arguments);
    Map<Path, PlanFile> files = new LinkedHashMap<>();
    for (Path argument : arguments) {
      if (argument.toString().isEmpty()) {
        // Java takes an empty path as the current folder with all plans below it: hardly what an unset variable was
        // meant to be
        throw new UsageMistake.Wrong("Có một tên tệp để trống; thư mục đang đứng thì ghi “.”.",
            "A file name is empty; for the current folder write “.”.");
      }
      if (Files.isDirectory(argument)) {
        List<PlanFile> inside = inside(argument);
        inside.forEach(file -> add(file, files));
        if (inside.isEmpty()) {
          throw new UsageMistake.Wrong("Không có tệp .yaml nào trong thư mục “" + argument + "”.",
              "The folder contains no .yaml files: “" + argument + "”.");
        }
      } else {
        add(new PlanFile(argument, true), files);
      }
    }
    List<PlanFile> plans = List.copyOf(files.values());
    return new PlanFiles(plans, root(plans));
  }

  /** {@code kehoach check Kế hoạch 1.yaml}: the words of one file name arrive as several. */
  private static void refuseSplitName(List<Path> arguments) {
    for (int last = 1; last < arguments.size(); last++) {
      if (Files.exists(arguments.get(last))) {
        continue;
      }
      String name = arguments.get(last).toString();
      for (int first = last - 1; first >= Math.max(0, last - MOST_WORDS); first--) {
        name = arguments.get(first) + " " + name;
        if (Files.isRegularFile(Path.of(name))) {
          throw new UsageMistake.Wrong("Tên tệp có dấu cách thì đặt trong ngoặc kép: \"" + name + "\".",
              "Put a file name that contains spaces in quotation marks: \"" + name + "\".");
        }
      }
    }
  }

  /** The plans in a folder; a folder that cannot be read is taken as a plan, which is reported when it is read. */
  private static List<PlanFile> inside(Path folder) throws IOException {
    List<PlanFile> files = new ArrayList<>();
    // the folder itself may be a link
    Path real = folder.toRealPath();
    Path shown = folder.startsWith(HERE) ? HERE.relativize(folder) : folder;
    Files.walkFileTree(real, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
        return inside.equals(real) || isShown(inside) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isShown(file) && isYaml(file)) {
          files.add(new PlanFile(shown.resolve(real.relativize(file)), false));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failed) {
        if (file.equals(real) || isShown(file)) {
          files.add(new PlanFile(shown.resolve(real.relativize(file)), true));
        }
        return FileVisitResult.CONTINUE;
      }
    });
    files.sort(Comparator.comparing(PlanFile::path));
    return files;
  }

  /** Adds a file only once, however often it is given. */
  private static void add(PlanFile file, Map<Path, PlanFile> files) {
    files.merge(file.path().toAbsolutePath().normalize(), file, (before, again) -> again.named() ? again : before);
  }

  private static boolean isShown(Path file) {
    return !String.valueOf(file.getFileName()).startsWith(".");
  }

  private static boolean isYaml(Path file) {
    String name = file.toString();
    return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  /** The common parent folder of all plans; outputs repeat the folders below it. */
  private static Path root(List<PlanFile> files) {
    Path root = null;
    for (PlanFile file : files) {
      Path folder = folder(file.path());
      root = root == null ? folder : common(root, folder);
    }
    return root == null ? Path.of("").toAbsolutePath() : root;
  }

  private static Path common(Path a, Path b) {
    Path common = a;
    while (common != null && !b.startsWith(common)) {
      common = common.getParent();
    }
    return common == null ? a.getRoot() : common;
  }

  static Path folder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null ? file.toAbsolutePath().getRoot() : folder;
  }
}
