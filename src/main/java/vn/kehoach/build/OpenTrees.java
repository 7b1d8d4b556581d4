package vn.kehoach.build;

import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Opens the classes of FreeMarker's template tree, so that a parsed template can be restored without parsing: each kind
 * of node gets an accessible empty constructor and writable fields.
 */
final class OpenTrees {

  private static final String NODE = "freemarker/core/TemplateObject";
  private static final String TEMPLATE = "freemarker/template/Template";
  private static final String MAKER = "<init>";
  private static final String EMPTY = "()V";

  private final ClassNode host;
  private final Predicate<String> isNode;

  /**
   * @param isNode whether the host is a subclass of the named class
   */
  OpenTrees(ClassNode host, Predicate<String> isNode) {
    this.host = host;
    this.isNode = isNode;
  }

  /** Quick test on the constants of a class file. */
  static boolean in(String names) {
    return names.contains("freemarker/core/");
  }

  /** Opens the class; {@code false} if it is not part of the tree. */
  boolean change() {
    boolean node = isNode.test(NODE);
    if (!node && !host.name.equals(TEMPLATE)) {
      return false;
    }
    for (FieldNode field : host.fields) {
      if ((field.access & Opcodes.ACC_STATIC) == 0) {
        field.access = open(field.access & ~Opcodes.ACC_FINAL);
      }
    }
    for (MethodNode method : host.methods) {
      if (method.name.equals(MAKER)) {
        method.access = open(method.access);
      }
    }
    if (node && host.methods.stream().noneMatch(method -> method.name.equals(MAKER) && method.desc.equals(EMPTY))) {
      host.methods.add(empty());
    }
    return true;
  }

  private static int open(int access) {
    return access & ~(Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED) | Opcodes.ACC_PUBLIC;
  }

  private MethodNode empty() {
    MethodNode maker = new MethodNode(Opcodes.ACC_PUBLIC, MAKER, EMPTY, null, null);
    maker.visitVarInsn(Opcodes.ALOAD, 0);
    maker.visitMethodInsn(Opcodes.INVOKESPECIAL, host.superName, MAKER, EMPTY, false);
    maker.visitInsn(Opcodes.RETURN);
    return maker;
  }
}
