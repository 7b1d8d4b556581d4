package vn.kehoach.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Results that rules computed and other rules will need. Threads may share it: a second thread uses what is there. */
final class Remembered {

  private final Map<Class<?>, List<?>> known = new ConcurrentHashMap<>(4);

  @SuppressWarnings("unchecked") // a kind is stored only with lists of that kind
  <T> List<T> all(Class<T> kind, Supplier<List<T>> finder) {
    List<?> found = known.get(kind);
    if (found == null) {
      found = List.copyOf(finder.get());
      known.put(kind, found);
    }
    return (List<T>) found;
  }
}
