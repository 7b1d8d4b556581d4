package vn.kehoach.build;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * docx4j asks JAXB for a dozen contexts as soon as it is there; {@code LazyContexts} gives it some that are made when
 * they are used. JAXB can be told so by a setting, but for each it would first look at every class the context is for.
 */
final class JaxbContexts {

  private static final String ASKING = "org/docx4j/jaxb/Context";
  private static final String LAZY = "vn/kehoach/output/docx/LazyContexts";

  private final ClassNode host;

  JaxbContexts(ClassNode host) {
    this.host = host;
  }

  /** Whether a class may ask for one. */
  static boolean in(String names) {
    return names.contains(ASKING);
  }

  /** Whether anything was replaced. */
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
