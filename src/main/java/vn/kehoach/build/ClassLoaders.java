package vn.kehoach.build;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Gives a class that asks for the class loader of another the system loader in place of {@code null}. Our classes are
 * loaded by the boot loader, which is fast but has no object; libraries need a loader to find files and other classes.
 */
final class ClassLoaders {

  private static final String CLASS = "java/lang/Class";
  private static final String LOADER = "java/lang/ClassLoader";
  private static final String QUESTION = "getClassLoader";
  private static final String ANSWER = "loader$";
  private static final String DESCRIPTOR = "(L" + CLASS + ";)L" + LOADER + ";";

  private final ClassNode host;

  ClassLoaders(ClassNode host) {
    this.host = host;
  }

  /** Quick test on the constants of a class file. */
  static boolean in(String names) {
    return names.contains(QUESTION);
  }

  /** Replaces the calls; whether there were any. */
  boolean change() {
    boolean named = false;
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (asks(instruction)) {
          method.instructions.set(instruction, new MethodInsnNode(Opcodes.INVOKESTATIC, host.name, ANSWER, DESCRIPTOR,
              (host.access & Opcodes.ACC_INTERFACE) != 0));
          named = true;
        }
      }
    }
    if (named) {
      host.methods.add(answer());
    }
    return named;
  }

  private static boolean asks(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode call && call.owner.equals(CLASS) && call.name.equals(QUESTION)
        && call.desc.equals("()L" + LOADER + ";");
  }

  private MethodNode answer() {
    MethodNode answer = new MethodNode(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, ANSWER,
        DESCRIPTOR, null, null);
    Label known = new Label();
    answer.visitVarInsn(Opcodes.ALOAD, 0);
    answer.visitMethodInsn(Opcodes.INVOKEVIRTUAL, CLASS, QUESTION, "()L" + LOADER + ";", false);
    answer.visitVarInsn(Opcodes.ASTORE, 1);
    answer.visitVarInsn(Opcodes.ALOAD, 1);
    answer.visitJumpInsn(Opcodes.IFNONNULL, known);
    answer.visitMethodInsn(Opcodes.INVOKESTATIC, LOADER, "getSystemClassLoader", "()L" + LOADER + ";", false);
    answer.visitInsn(Opcodes.ARETURN);
    answer.visitLabel(known);
    if ((host.version & 0xFFFF) >= Opcodes.V1_6) {
      answer.visitFrame(Opcodes.F_APPEND, 1, new Object[] {LOADER}, 0, null);
    }
    answer.visitVarInsn(Opcodes.ALOAD, 1);
    answer.visitInsn(Opcodes.ARETURN);
    return answer;
  }
}
