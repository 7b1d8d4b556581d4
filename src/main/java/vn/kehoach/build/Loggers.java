package vn.kehoach.build;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Gives libraries that ask for a named logger one shared logger. Creating a logger would start Java's logging, which
 * searches every jar for implementations, as does SLF4J. Log output of libraries is discarded either way: errors are
 * reported as problems or exceptions.
 */
final class Loggers {

  /** A logging library, and the field of its shared logger. */
  private record Logging(String door, String logger, String home, String shared) {

    static final List<Logging> ALL = List.of(
        new Logging("java/util/logging/Logger", "Ljava/util/logging/Logger;", "java/util/logging/Logger", "global"),
        new Logging("org/slf4j/LoggerFactory", "Lorg/slf4j/Logger;", "org/slf4j/helpers/NOPLogger", "NOP_LOGGER"));

    boolean isAsked(AbstractInsnNode instruction) {
      return instruction instanceof MethodInsnNode call && call.owner.equals(door) && call.name.equals("getLogger")
          && (call.desc.equals("(Ljava/lang/String;)" + logger) || call.desc.equals("(Ljava/lang/Class;)" + logger));
    }

    FieldInsnNode answer() {
      return new FieldInsnNode(Opcodes.GETSTATIC, home, shared, "L" + home + ";");
    }
  }

  private final ClassNode host;

  Loggers(ClassNode host) {
    this.host = host;
  }

  /** Quick test on the constants of a class file. */
  static boolean in(String names) {
    return Logging.ALL.stream().anyMatch(logging -> names.contains(logging.door()));
  }

  /** Replaces the calls; whether there were any. */
  boolean change() {
    boolean shared = false;
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        for (Logging logging : Logging.ALL) {
          if (logging.isAsked(instruction)) {
            method.instructions.insertBefore(instruction, new InsnNode(Opcodes.POP));
            method.instructions.set(instruction, logging.answer());
            shared = true;
          }
        }
      }
    }
    return shared;
  }
}
