package vn.kehoach.build;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Where a library asks Java's own logging for a logger of its name, it gets the one that everybody shares, which is there
 * without being made. To make one, Java starts its logging, and looks into every jar for another. What libraries log
 * goes nowhere either way: what goes wrong is a problem, or a fault.
 */
final class Loggers {

  private static final String LOGGER = "java/util/logging/Logger";
  private static final String TYPE = "L" + LOGGER + ";";

  private final ClassNode host;

  Loggers(ClassNode host) {
    this.host = host;
  }

  /** Whether a class may ask for one. */
  static boolean in(String names) {
    return names.contains(LOGGER);
  }

  /** Whether anything was replaced. */
  boolean share() {
    boolean shared = false;
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (asks(instruction)) {
          method.instructions.insertBefore(instruction, new InsnNode(Opcodes.POP));
          method.instructions.set(instruction, new FieldInsnNode(Opcodes.GETSTATIC, LOGGER, "global", TYPE));
          shared = true;
        }
      }
    }
    return shared;
  }

  private static boolean asks(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode call && call.owner.equals(LOGGER)
        && call.name.equals("getLogger") && call.desc.equals("(Ljava/lang/String;)" + TYPE);
  }
}
