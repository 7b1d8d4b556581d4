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
 * Where a library asks by name whether another is there, and it is not among ours, the answer is known when kehoach is
 * built; at run time every jar would have to be opened to find that out.
 */
final class AbsentClasses {

  private static final String QUESTION = "forName";
  private static final String ANSWER = "absent$";
  private static final String FAULT = "java/lang/ClassNotFoundException";
  private static final String DESCRIPTOR = "(Ljava/lang/String;)Ljava/lang/Class;";

  private final ClassNode host;
  private final Predicate<String> known;

  /**
   * @param known whether there is {@code java/lang/String} and the like
   */
  AbsentClasses(ClassNode host, Predicate<String> known) {
    this.host = host;
    this.known = known;
  }

  /** Whether a class may ask for one. */
  static boolean in(String names) {
    return names.contains(QUESTION);
  }

  /** Whether anything was answered. */
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

  /** What the JVM would throw. */
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
