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

/** The classes that lambdas are put into: each holds some of one package for one interface, neighbours together. */
final class LambdaClasses {

  /** A method of more is slow to compile, and who needs one of them is a neighbour of few others. */
  private static final int MOST = 32;

  private final Map<String, LambdaClass> open = new LinkedHashMap<>();
  private final List<LambdaClass> all = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();

  /**
   * Takes one in; makes what stands where its call site stood.
   *
   * @param nested whether its body can be called by its nest alone
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
