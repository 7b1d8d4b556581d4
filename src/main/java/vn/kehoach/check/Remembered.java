package vn.kehoach.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What rules have worked out and others will ask for. Threads may share it: who comes second takes what is there. */
final class Remembered {

  private final Map<Class<?>, List<?>> known = new ConcurrentHashMap<>(4);

  @SuppressWarnings("unchecked") // a kind is kept with lists of that kind only
  <T> List<T> all(Class<T> kind, Supplier<List<T>> finder) {
    List<?> found = known.get(kind);
    if (found == null) {
      found = List.copyOf(finder.get());
      known.put(kind, found);
    }
    return (List<T>) found;
  }
}
