package vn.kehoach.build;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Makes the JAXB contexts of docx4j lazy. docx4j creates a dozen at startup; they are replaced by those of {@code
 * LazyContexts}, created on first use. A JAXB setting could do the same, but would first load every class of each
 * context.
 */
final class JaxbContexts {

  private static final String ASKING = "org/docx4j/jaxb/Context";
  private static final String LAZY = "vn/kehoach/output/docx/LazyContexts";

  private final ClassNode host;

  JaxbContexts(ClassNode host) {
    this.host = host;
  }

  /** Quick test on the constants of a class file. */
  static boolean in(String names) {
    return names.contains(ASKING);
  }

  /** Replaces the calls; whether there were any. */
  boolean change() {
    boolean given = false;
    if (host.name.equals(ASKING)) {
      for (MethodNode method : host.methods) {
        for (AbstractInsnNode instruction : method.instructions) {
          if (instruction instanceof MethodInsnNode call && asks(call)) {
            method.instructions.set(call, new MethodInsnNode(Opcodes.INVOKESTATIC, LAZY, "lazy", call.desc));
            given = true;
          }
        }
      }
    }
    return given;
  }

  private static boolean asks(MethodInsnNode call) {
    return call.owner.equals("jakarta/xml/bind/JAXBContext") && call.name.equals("newInstance")
        && call.desc.startsWith("(Ljava/lang/String;Ljava/lang/ClassLoader;Ljava/util/Map;)");
  }
}
