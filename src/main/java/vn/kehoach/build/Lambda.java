package vn.kehoach.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * What a call site of {@code LambdaMetafactory} asks for.
 *
 * @param method       the name of the interface's method
 * @param factory      from the captured values to the interface
 * @param erased       the method as the interface declares it
 * @param body         the code to run
 * @param instantiated the method with its types at this place
 * @param markers      further interfaces
 * @param bridges      further signatures of the method
 */
record Lambda(
    String method, Type factory, Type erased, Handle body, Type instantiated, List<Type> markers, List<Type> bridges) {

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
  private static final int SERIALIZABLE = 1;
  private static final int MARKERS = 2;
  private static final int BRIDGES = 4;

  /** {@code null} if the site is of another kind or the lambda is serializable, which only the JVM supports. */
  static @Nullable Lambda at(InvokeDynamicInsnNode site) {
    if (!site.bsm.getOwner().equals(FACTORY)) {
      return null;
    }
    List<Object> more = Arrays.asList(site.bsmArgs).subList(3, site.bsmArgs.length);
    List<Type> markers = new ArrayList<>();
    List<Type> bridges = new ArrayList<>();
    if (!more.isEmpty()) {
      int flags = (Integer) more.get(0);
      if ((flags & SERIALIZABLE) != 0) {
        return null;
      }
      int at = 1;
      at = (flags & MARKERS) == 0 ? at : list(more, at, markers);
      at = (flags & BRIDGES) == 0 ? at : list(more, at, bridges);
    }
    return new Lambda(site.name, Type.getMethodType(site.desc), (Type) site.bsmArgs[0], (Handle) site.bsmArgs[1],
        (Type) site.bsmArgs[2], markers, bridges);
  }

  /** Reads a list: its length, then its elements; returns the index after it. */
  private static int list(List<Object> arguments, int at, List<Type> list) {
    int end = at + 1 + (Integer) arguments.get(at);
    arguments.subList(at + 1, end).forEach(type -> list.add((Type) type));
    return end;
  }

  /** Whether all values can be converted by {@link Conversion}; otherwise the call site is left to the JVM. */
  boolean usual() {
    return methods().stream().allMatch(this::usual);
  }

  private boolean usual(Type erased) {
    List<Type> taken = taken();
    List<Type> captured = List.of(factory.getArgumentTypes());
    List<Type> given = List.of(erased.getArgumentTypes());
    List<Type> exact = List.of(instantiated.getArgumentTypes());
    if (captured.size() + given.size() != taken.size() || given.size() != exact.size()) {
      return false;
    }
    for (int i = 0; i < captured.size(); i++) {
      if (!new Conversion(captured.get(i), taken.get(i)).usual()) {
        return false;
      }
    }
    for (int i = 0; i < given.size(); i++) {
      if (!new Conversion(given.get(i), exact.get(i)).usual()
          || !new Conversion(exact.get(i), taken.get(captured.size() + i)).usual()) {
        return false;
      }
    }
    Type result = instantiated.getReturnType();
    return new Conversion(given(), result).usual() && new Conversion(result, erased.getReturnType()).usual();
  }

  /** The same lambda with another handle to its body. */
  Lambda with(Handle renamed) {
    return new Lambda(method, factory, erased, renamed, instantiated, markers, bridges);
  }

  List<Type> interfaces() {
    return Stream.concat(Stream.of(factory.getReturnType()), markers.stream()).toList();
  }

  /** All signatures of the method. */
  List<Type> methods() {
    return Stream.concat(Stream.of(erased), bridges.stream()).distinct().toList();
  }

  boolean capturing() {
    return factory.getArgumentCount() > 0;
  }

  boolean constructing() {
    return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  /** The parameters of the body, including the object it is called on. */
  List<Type> taken() {
    List<Type> taken = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
    if (body.getTag() != Opcodes.H_INVOKESTATIC && !constructing()) {
      taken.add(0, Type.getObjectType(body.getOwner()));
    }
    return taken;
  }

  Type given() {
    return constructing() ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
  }
}
