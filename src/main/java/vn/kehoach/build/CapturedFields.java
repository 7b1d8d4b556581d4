package vn.kehoach.build;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * The fields in which objects of a {@link LambdaClass} store captured values: of each kind, as many as any of its
 * lambdas captures.
 *
 * @param byName in the order of the parameters of the constructor
 */
record CapturedFields(SortedMap<String, Type> byName) {

  private static final Type OBJECT = Type.getType(Object.class);

  static CapturedFields forAll(List<Lambda> lambdas) {
    SortedMap<String, Type> fields = new TreeMap<>();
    for (Lambda lambda : lambdas) {
      Type[] captured = lambda.factory().getArgumentTypes();
      List<String> places = places(lambda.factory());
      for (int i = 0; i < captured.length; i++) {
        fields.put(places.get(i), kept(captured[i]));
      }
    }
    return new CapturedFields(fields);
  }

  /** The names of the fields for the values that one lambda captures. */
  static List<String> places(Type factory) {
    List<String> places = new ArrayList<>();
    int[] used = new int[Type.OBJECT + 1];
    for (Type type : factory.getArgumentTypes()) {
      Type kept = kept(type);
      String kind = Conversion.primitive(kept) ? kept.getDescriptor() : "O";
      places.add(kind + used[kept.getSort()]++);
    }
    return places;
  }

  /** The type of the field: small integer types are stored as {@code int}, references as {@code Object}. */
  static Type kept(Type captured) {
    return switch (captured.getSort()) {
      case Type.BOOLEAN, Type.CHAR, Type.BYTE, Type.SHORT, Type.INT -> Type.INT_TYPE;
      case Type.OBJECT, Type.ARRAY -> OBJECT;
      default -> captured;
    };
  }

  /** The descriptor of the constructor; its first parameter is the number of the lambda. */
  String constructor() {
    List<Type> taken = new ArrayList<>(List.of(Type.INT_TYPE));
    taken.addAll(byName.values());
    return Type.getMethodDescriptor(Type.VOID_TYPE, taken.toArray(Type[]::new));
  }

  /**
   * Pushes the values captured by one lambda, which are in the first local variables, in the order of the constructor.
   */
  InsnList arguments(Type factory) {
    Type[] captured = factory.getArgumentTypes();
    List<String> places = places(factory);
    InsnList code = new InsnList();
    byName.forEach((field, type) -> {
      int which = places.indexOf(field);
      code.add(which < 0 ? new InsnNode(nothing(type))
          : new VarInsnNode(captured[which].getOpcode(Opcodes.ILOAD), at(captured, which)));
    });
    return code;
  }

  private static int at(Type[] captured, int which) {
    int at = 0;
    for (int i = 0; i < which; i++) {
      at += captured[i].getSize();
    }
    return at;
  }

  private static int nothing(Type type) {
    return switch (type.getSort()) {
      case Type.INT -> Opcodes.ICONST_0;
      case Type.LONG -> Opcodes.LCONST_0;
      case Type.FLOAT -> Opcodes.FCONST_0;
      case Type.DOUBLE -> Opcodes.DCONST_0;
      default -> Opcodes.ACONST_NULL;
    };
  }
}
