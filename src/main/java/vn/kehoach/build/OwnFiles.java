package vn.kehoach.build;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * FreeMarker and docx4j read files of theirs at every start. They are given them by {@code OwnFile}, which goes to our
 * jar at once; Java would open its own modules first, and then our jar once more.
 */
final class OwnFiles {

  private static final String OWN = "vn/kehoach/source/OwnFile";
  private static final String FREEMARKER = "freemarker/";
  private static final String DOCX4J = "org/docx4j/Docx4jProperties";

  private final ClassNode host;

  OwnFiles(ClassNode host) {
    this.host = host;
  }

  /** Whether a class may read one. */
  static boolean in(String names) {
    return names.contains("getResourceAsStream") && names.contains(FREEMARKER) || names.contains(DOCX4J);
  }

  /** Whether anything was replaced. */
  boolean change() {
    boolean given = false;
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (instruction instanceof MethodInsnNode call && asks(call)) {
          // the class that is asked becomes the first of what is handed over
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
