package vn.kehoach.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;

/** The classes that hold the lambdas: each those of one package and one interface, close to each other in the code. */
final class LambdaClasses {

  /** Most lambdas in a class: larger methods are slow to compile, and distant lambdas are rarely used together. */
  private static final int MOST = 32;

  private final Map<String, LambdaClass> open = new LinkedHashMap<>();
  private final List<LambdaClass> all = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();

  /**
   * Adds a lambda; supplies the code that replaces its call site.
   *
   * @param nested whether only its nest may call its body
   */
  Supplier<InsnList> add(Lambda lambda, ClassNode host, boolean nested) {
    String place = nested ? host.name : host.name.substring(0, host.name.lastIndexOf('/') + 1) + "Lambdas";
    String kind = place + lambda.interfaces() + lambda.method() + lambda.methods();
    LambdaClass shared = open.get(kind);
    if (shared == null || shared.size() == MOST) {
      shared = make(place + "$$" + simple(lambda.interfaces().get(0)), nested ? nest(host) : null);
      open.put(kind, shared);
    }
    LambdaClass type = shared;
    int number = type.add(lambda);
    return () -> type.use(number);
  }

  private LambdaClass make(String name, @Nullable String nestHost) {
    LambdaClass made = new LambdaClass(name + names.merge(name, 1, Integer::sum), nestHost);
    all.add(made);
    return made;
  }

  private static String nest(ClassNode host) {
    return host.nestHostClass == null ? host.name : host.nestHostClass;
  }

  private static String simple(Type type) {
    String name = type.getInternalName();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
  }

  List<ClassNode> write() {
    return all.stream().map(LambdaClass::write).toList();
  }
}
