package vn.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** YAML to be written: the same three shapes as {@link YamlNode}, with the comments that go above them. */
public sealed interface YamlPart {

  List<String> comments();

  /** {@code null} leaves the place after the colon empty. */
  record Words(@Nullable Text text, List<String> comments) implements YamlPart {

    public Words(Text text) {
      this(text, List.of());
    }

    /** Words of our own. */
    public static Words of(String words) {
      return new Words(Text.of(words));
    }
  }

  /** {@code compact}: on one line, in braces, where it fits. */
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

  /** {@code apart}: after a blank line. */
  record Member(String key, YamlPart value, boolean apart) {}

  /** A group under construction: what is absent is left out. */
  final class Builder {

    private final List<Member> members = new ArrayList<>();

    public Builder put(String key, @Nullable YamlPart value) {
      if (value != null) {
        members.add(new Member(key, value, false));
      }
      return this;
    }

    /** The same, after a blank line. */
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
