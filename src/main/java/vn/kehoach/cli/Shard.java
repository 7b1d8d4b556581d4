package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of the work: {@code 2/8} is every eighth unit, starting with the second. All parts together cover each unit
 * once.
 */
record Shard(int part, int parts) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

  static Shard of(@Nullable String written) {
    if (written == null) {
      return new Shard(1, 1);
    }
    Matcher shard = WRITTEN.matcher(written.strip());
    int part = shard.matches() ? Integer.parseInt(shard.group(1)) : 0;
    int parts = shard.matches() ? Integer.parseInt(shard.group(2)) : 0;
    if (part < 1 || part > parts) {
      throw new UsageMistake.Wrong(
          "“" + written + "” không phải một phần việc; viết --shard 2/8: phần thứ 2 trong 8 phần.",
          "“" + written + "” is not a part of the work; write --shard 2/8: part 2 of 8.");
    }
    return new Shard(part, parts);
  }

  <T> List<T> of(List<T> all) {
    List<T> own = new ArrayList<>();
    for (int i = part - 1; i < all.size(); i += parts) {
      own.add(all.get(i));
    }
    return own;
  }
}
