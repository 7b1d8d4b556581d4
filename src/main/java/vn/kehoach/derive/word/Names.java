package vn.kehoach.derive.word;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/** The names available in {@code ${...}} and their values. */
public interface Names {

  /** All names, for suggestions. */
  Collection<String> all();

  /** The value of a known name; {@code null} if it is not known, in which case it stays blank. */
  @Nullable Text value(String name);
}
