package vn.kehoach.build;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Lets FreeMarker and docx4j read their own files through {@code OwnFile}, which opens our jar directly. Java would
 * first search its own modules and then open the jar once more.
 */
final class OwnFiles {

  private static final String OWN = "vn/kehoach/source/OwnFile";
  private static final String FREEMARKER = "freemarker/";
  private static final String DOCX4J = "org/docx4j/Docx4jProperties";

  private final ClassNode host;

  OwnFiles(ClassNode host) {
    this.host = host;
  }

  /** Quick test on the constants of a class file. */
  static boolean in(String names) {
    return names.contains("getResourceAsStream") && names.contains(FREEMARKER) || names.contains(DOCX4J);
  }

  /** Replaces the calls; whether there were any. */
  boolean change() {
    boolean given = false;
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (instruction instanceof MethodInsnNode call && asks(call)) {
          // the class on which it is called becomes the first argument
          boolean ofClass = call.getOpcode() != Opcodes.INVOKESTATIC;
          String handed = ofClass ? "(Ljava/lang/Class;" + call.desc.substring(1) : call.desc;
          method.instructions.set(call, new MethodInsnNode(Opcodes.INVOKESTATIC, OWN, "stream", handed));
          given = true;
        }
      }
    }
    return given;
  }

  private boolean asks(MethodInsnNode call) {
    return host.name.startsWith(FREEMARKER)
        ? call.owner.equals("java/lang/Class") && call.name.equals("getResourceAsStream")
        : host.name.equals(DOCX4J) && call.owner.equals("org/docx4j/utils/ResourceUtils")
            && call.name.equals("getResource");
  }
}
