package vn.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** YAML to be written: the same three shapes as {@link YamlNode}, with comments above them. */
public sealed interface YamlPart {

  List<String> comments();

  /**
   * @param text {@code null} to leave the value blank
   */
  record Words(@Nullable Text text, List<String> comments) implements YamlPart {

    public Words(Text text) {
      this(text, List.of());
    }

    /** A text made by the program. */
    public static Words of(String words) {
      return new Words(Text.of(words));
    }
  }

  /**
   * @param compact whether it is written on one line, in braces, if it fits
   */
  record Group(List<Member> members, boolean compact, List<String> comments) implements YamlPart {

    public Group(List<Member> members, boolean compact) {
      this(members, compact, List.of());
    }
  }

  record Items(List<YamlPart> items, boolean compact, List<String> comments) implements YamlPart {

    public Items(List<YamlPart> items, boolean compact) {
      this(items, compact, List.of());
    }
  }

  /**
   * @param apart whether a blank line precedes it
   */
  record Member(String key, YamlPart value, boolean apart) {}

  /** Builds a group; absent values are omitted. */
  final class Builder {

    private final List<Member> members = new ArrayList<>();

    public Builder put(String key, @Nullable YamlPart value) {
      if (value != null) {
        members.add(new Member(key, value, false));
      }
      return this;
    }

    /** The same with a blank line before it. */
    public Builder putApart(String key, @Nullable YamlPart value) {
      if (value != null) {
        members.add(new Member(key, value, true));
      }
      return this;
    }

    public boolean isEmpty() {
      return members.isEmpty();
    }

    public Group group() {
      return new Group(List.copyOf(members), false);
    }

    public Group compact() {
      return new Group(List.copyOf(members), true);
    }
  }
}
