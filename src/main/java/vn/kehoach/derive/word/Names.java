package vn.kehoach.derive.word;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/** What {@code ${...}} may name, and what each name stands for. */
public interface Names {

  /** All names there are, for suggestions. */
  Collection<String> all();

  /** The value of a known name; {@code null} where nothing is known yet: it stays blank. */
  @Nullable Text value(String name);
}
