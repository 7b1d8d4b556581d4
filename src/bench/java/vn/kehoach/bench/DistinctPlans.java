package vn.kehoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Plans with the same structure and different words, so that nothing computed for one helps with the next. Every
 * syllable with a Vietnamese letter (no key or keyword has one) is exchanged for another of the same plan. The first
 * plan is the original, which is used for cold runs.
 */
record DistinctPlans(String plan) {

  private static final Pattern SYLLABLE =
      Pattern.compile("(?<![\\p{L}\\d])(?=\\p{Ll}*[^\\p{ASCII}])\\p{Ll}{2,}(?![\\p{L}\\d])");

  List<Path> write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    List<String> syllables = List.copyOf(new TreeSet<>(
        SYLLABLE.matcher(plan).results().map(MatchResult::group).toList()));
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve(name(i) + ".yaml");
      Files.writeString(file, i == 0 ? plan : otherWords(syllables, new Random(i)));
      files.add(file);
    }
    return files;
  }

  private String otherWords(List<String> syllables, Random random) {
    return SYLLABLE.matcher(plan).replaceAll(found -> syllables.get(random.nextInt(syllables.size())));
  }

  static String name(int number) {
    return String.format("ke-hoach-%04d", number);
  }
}
