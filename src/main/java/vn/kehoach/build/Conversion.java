package vn.kehoach.build;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Converts the value on the stack to another type as the language does: cast, box, unbox, widen or drop. */
record Conversion(Type from, Type to) {

  private static final Type OBJECT = Type.getType(Object.class);

  private static final Map<Type, Type> BOXES = Map.of(
      Type.BOOLEAN_TYPE, Type.getType(Boolean.class), Type.CHAR_TYPE, Type.getType(Character.class),
      Type.BYTE_TYPE, Type.getType(Byte.class), Type.SHORT_TYPE, Type.getType(Short.class),
      Type.INT_TYPE, Type.getType(Integer.class), Type.LONG_TYPE, Type.getType(Long.class),
      Type.FLOAT_TYPE, Type.getType(Float.class), Type.DOUBLE_TYPE, Type.getType(Double.class));

  /** Supertypes to which a boxed value can be assigned. */
  private static final List<Type> ABOVE_BOXES = List.of(
      OBJECT, Type.getType(Number.class), Type.getType(Comparable.class), Type.getType(Serializable.class));

  /** Each can be widened to those after it. */
  private static final List<Type> NUMBERS = List.of(Type.BYTE_TYPE, Type.SHORT_TYPE, Type.INT_TYPE, Type.LONG_TYPE,
      Type.FLOAT_TYPE, Type.DOUBLE_TYPE);

  /** Whether this class supports the conversion; others are left to the JVM. */
  boolean usual() {
    if (from.equals(to) || to.equals(Type.VOID_TYPE)) {
      return true;
    }
    if (from.equals(Type.VOID_TYPE)) {
      return false;
    }
    if (!primitive(from)) {
      return !primitive(to) || BOXES.containsValue(from) && widens(unboxed(from), to);
    }
    return primitive(to) ? widens(from, to) : to.equals(BOXES.get(from)) || ABOVE_BOXES.contains(to);
  }

  void write(InsnList code) {
    if (from.equals(to)) {
      return;
    }
    if (to.equals(Type.VOID_TYPE)) {
      code.add(new InsnNode(from.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP));
    } else if (!primitive(from) && !primitive(to)) {
      cast(code);
    } else if (!primitive(from)) {
      unbox(code);
      widen(unboxed(from), code);
    } else if (primitive(to)) {
      widen(from, code);
    } else {
      box(code);
    }
  }

  private void cast(InsnList code) {
    if (!to.equals(OBJECT)) {
      code.add(new TypeInsnNode(Opcodes.CHECKCAST, to.getInternalName()));
    }
  }

  private void box(InsnList code) {
    Type box = BOXES.get(from);
    code.add(new MethodInsnNode(
        Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", Type.getMethodDescriptor(box, from)));
  }

  private void unbox(InsnList code) {
    Type value = unboxed(from);
    code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, from.getInternalName(), value.getClassName() + "Value",
        Type.getMethodDescriptor(value)));
  }

  private void widen(Type value, InsnList code) {
    int opcode = switch (to.getSort()) {
      case Type.LONG -> value.getSort() == Type.LONG ? Opcodes.NOP : Opcodes.I2L;
      case Type.FLOAT -> switch (value.getSort()) {
        case Type.FLOAT -> Opcodes.NOP;
        case Type.LONG -> Opcodes.L2F;
        default -> Opcodes.I2F;
      };
      case Type.DOUBLE -> switch (value.getSort()) {
        case Type.DOUBLE -> Opcodes.NOP;
        case Type.FLOAT -> Opcodes.F2D;
        case Type.LONG -> Opcodes.L2D;
        default -> Opcodes.I2D;
      };
      default -> Opcodes.NOP;
    };
    if (opcode != Opcodes.NOP) {
      code.add(new InsnNode(opcode));
    }
  }

  private static boolean widens(Type from, Type to) {
    Type number = from.equals(Type.CHAR_TYPE) && !to.equals(Type.SHORT_TYPE) ? Type.SHORT_TYPE : from;
    return from.equals(to) || NUMBERS.contains(number) && NUMBERS.indexOf(to) > NUMBERS.indexOf(number);
  }

  static boolean primitive(Type type) {
    return BOXES.containsKey(type);
  }

  private static Type unboxed(Type box) {
    return BOXES.entrySet().stream().filter(entry -> entry.getValue().equals(box)).findFirst().orElseThrow().getKey();
  }
}
