package vn.kehoach.build;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A method that every record has and the compiler leaves to {@code ObjectMethods} ({@code equals}, {@code hashCode},
 * {@code toString}), written as documented there. Linking the first one at run time costs more than many a document.
 *
 * @param name       one of the three
 * @param descriptor of a method with the record as its first parameter
 * @param owner      the record
 * @param fields     its components in order
 */
record RecordMethod(String name, String descriptor, Type owner, List<Handle> fields) {

  private static final String FACTORY = "java/lang/runtime/ObjectMethods";
  private static final String OBJECTS = "java/util/Objects";
  private static final String BUILDER = "java/lang/StringBuilder";

  private static final Map<Integer, String> BOXES = Map.of(
      Type.BOOLEAN, "Boolean", Type.CHAR, "Character", Type.BYTE, "Byte", Type.SHORT, "Short", Type.INT, "Integer",
      Type.LONG, "Long", Type.FLOAT, "Float", Type.DOUBLE, "Double");

  /** {@code null} if the site is of another kind. */
  static @Nullable RecordMethod at(InvokeDynamicInsnNode site) {
    if (!site.bsm.getOwner().equals(FACTORY)) {
      return null;
    }
    List<Handle> fields = Arrays.stream(site.bsmArgs).filter(Handle.class::isInstance).map(Handle.class::cast).toList();
    return new RecordMethod(site.name, site.desc, (Type) site.bsmArgs[0], fields);
  }

  MethodNode write(String called) {
    MethodNode method = new MethodNode(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, called,
        descriptor, null, null);
    switch (name) {
      case "equals" -> equality(method);
      case "hashCode" -> hash(method);
      case "toString" -> words(method);
      default -> throw new IllegalArgumentException(name);
    }
    return method;
  }

  private void equality(MethodNode code) {
    Label other = new Label();
    Label different = new Label();
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, owner.getInternalName());
    code.visitJumpInsn(Opcodes.IFNE, other);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(other);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.CHECKCAST, owner.getInternalName());
    code.visitVarInsn(Opcodes.ASTORE, 2);
    for (Handle field : fields) {
      get(code, 0, field);
      get(code, 2, field);
      compare(code, Type.getType(field.getDesc()), different);
    }
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    if (!fields.isEmpty()) {
      code.visitLabel(different);
      code.visitFrame(Opcodes.F_APPEND, 1, new Object[] {owner.getInternalName()}, 0, null);
      code.visitInsn(Opcodes.ICONST_0);
      code.visitInsn(Opcodes.IRETURN);
    }
  }

  private static void compare(MethodNode code, Type type, Label different) {
    switch (type.getSort()) {
      case Type.OBJECT, Type.ARRAY -> {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, OBJECTS, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
        code.visitJumpInsn(Opcodes.IFEQ, different);
      }
      case Type.LONG, Type.FLOAT, Type.DOUBLE -> {
        // for floating point, so that NaN equals itself and 0.0 does not equal -0.0
        code.visitMethodInsn(Opcodes.INVOKESTATIC, box(type), "compare",
            Type.getMethodDescriptor(Type.INT_TYPE, type, type), false);
        code.visitJumpInsn(Opcodes.IFNE, different);
      }
      default -> code.visitJumpInsn(Opcodes.IF_ICMPNE, different);
    }
  }

  private void hash(MethodNode code) {
    code.visitInsn(Opcodes.ICONST_0);
    for (Handle field : fields) {
      Type type = Type.getType(field.getDesc());
      boolean primitive = BOXES.containsKey(type.getSort());
      code.visitIntInsn(Opcodes.BIPUSH, 31);
      code.visitInsn(Opcodes.IMUL);
      get(code, 0, field);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, primitive ? box(type) : OBJECTS, "hashCode",
          primitive ? Type.getMethodDescriptor(Type.INT_TYPE, type) : "(Ljava/lang/Object;)I", false);
      code.visitInsn(Opcodes.IADD);
    }
    code.visitInsn(Opcodes.IRETURN);
  }

  private void words(MethodNode code) {
    code.visitTypeInsn(Opcodes.NEW, BUILDER);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    code.visitLdcInsn(owner);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Class", "getSimpleName", "()Ljava/lang/String;", false);
    append(code, "Ljava/lang/String;");
    String before = "[";
    for (Handle field : fields) {
      code.visitLdcInsn(before + field.getName() + "=");
      append(code, "Ljava/lang/String;");
      get(code, 0, field);
      append(code, Concatenation.appended(Type.getType(field.getDesc())));
      before = ", ";
    }
    code.visitLdcInsn(fields.isEmpty() ? "[]" : "]");
    append(code, "Ljava/lang/String;");
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    code.visitInsn(Opcodes.ARETURN);
  }

  private static void append(MethodNode code, String descriptor) {
    code.instructions.add(Concatenation.append(descriptor));
  }

  private static void get(MethodNode code, int variable, Handle field) {
    code.visitVarInsn(Opcodes.ALOAD, variable);
    code.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
  }

  private static String box(Type type) {
    return "java/lang/" + BOXES.get(type.getSort());
  }
}
