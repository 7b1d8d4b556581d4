package vn.kehoach.build;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Answers {@code Class.forName} at build time for classes that are not delivered. A library asks by name whether
 * another one is present; at run time, every jar would have to be opened to find that it is not.
 */
final class AbsentClasses {

  private static final String QUESTION = "forName";
  private static final String ANSWER = "absent$";
  private static final String FAULT = "java/lang/ClassNotFoundException";
  private static final String DESCRIPTOR = "(Ljava/lang/String;)Ljava/lang/Class;";

  private final ClassNode host;
  private final Predicate<String> known;

  /**
   * @param known whether a class such as {@code java/lang/String} exists
   */
  AbsentClasses(ClassNode host, Predicate<String> known) {
    this.host = host;
    this.known = known;
  }

  /** Quick test on the constants of a class file. */
  static boolean in(String names) {
    return names.contains(QUESTION);
  }

  /** Replaces the calls; whether there were any. */
  boolean change() {
    boolean answered = false;
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (asksInVain(instruction)) {
          method.instructions.set(instruction, new MethodInsnNode(Opcodes.INVOKESTATIC, host.name, ANSWER, DESCRIPTOR,
              (host.access & Opcodes.ACC_INTERFACE) != 0));
          answered = true;
        }
      }
    }
    if (answered) {
      host.methods.add(absent());
    }
    return answered;
  }

  private boolean asksInVain(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode call && call.owner.equals("java/lang/Class")
        && call.name.equals(QUESTION) && call.desc.equals(DESCRIPTOR)
        && named(call.getPrevious()) instanceof String name && !known.test(name.replace('.', '/'));
  }

  private static @Nullable Object named(@Nullable AbstractInsnNode before) {
    return before instanceof LdcInsnNode constant ? constant.cst : null;
  }

  /** A method that throws what the JVM would throw. */
  private static MethodNode absent() {
    MethodNode absent = new MethodNode(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, ANSWER,
        DESCRIPTOR, null, new String[] {FAULT});
    absent.instructions.add(new TypeInsnNode(Opcodes.NEW, FAULT));
    absent.instructions.add(new InsnNode(Opcodes.DUP));
    absent.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
    absent.instructions.add(new MethodInsnNode(
        Opcodes.INVOKESPECIAL, FAULT, "<init>", "(Ljava/lang/String;)V"));
    absent.instructions.add(new InsnNode(Opcodes.ATHROW));
    return absent;
  }
}
