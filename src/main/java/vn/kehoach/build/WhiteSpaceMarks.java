package vn.kehoach.build;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Reduces the position marks that FOP sets in white space handling. FOP marks its position before every letter, as it
 * may be the last one before white space at the end of an inline, and a mark costs more than the letter. If other
 * content follows inside the same object, FOP never returns to these marks, so they are left out.
 */
final class WhiteSpaceMarks {

  private static final String HOST = "org/apache/fop/fo/XMLWhiteSpaceHandler";
  private static final String HANDLE = "handleWhiteSpace";
  private static final String WALK = "()V";

  /** A new field with what follows the text inside the object that is being processed. */
  private static final String NEXT = "next$";

  private static final String NODE = "Lorg/apache/fop/fo/FONode;";
  private static final int NEXT_ARGUMENT = 3;

  private final ClassNode host;

  WhiteSpaceMarks(ClassNode host) {
    this.host = host;
  }

  /** Quick test on the constants of a class file. */
  static boolean in(String names) {
    return names.contains(HOST);
  }

  /** Changes the class; {@code false} for any other class. */
  boolean change() {
    if (!host.name.equals(HOST)) {
      return false;
    }
    host.fields.add(new FieldNode(Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC, NEXT, NODE, null, null));
    int changes = 0;
    for (MethodNode method : host.methods) {
      if (method.name.equals(HANDLE)) {
        changes += method.desc.equals(WALK) ? ask(method) : method.desc.endsWith(NODE + NODE + ")V") ? tell(method) : 0;
      }
    }
    if (changes != 2) {
      throw new IllegalStateException("FOP handles white space in another way: look at " + host.name);
    }
    return true;
  }

  /** Stores what follows, before the text is processed. */
  private int tell(MethodNode method) {
    int told = 0;
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof MethodInsnNode call && call.name.equals(HANDLE) && call.desc.equals(WALK)) {
        InsnList keep = new InsnList();
        keep.add(new VarInsnNode(Opcodes.ALOAD, 0));
        keep.add(new VarInsnNode(Opcodes.ALOAD, NEXT_ARGUMENT));
        keep.add(new FieldInsnNode(Opcodes.PUTFIELD, host.name, NEXT, NODE));
        method.instructions.insertBefore(instruction, keep);
        told++;
      }
    }
    return told;
  }

  /** Extends the condition that omits a mark inside white space: it is also omitted if other content follows. */
  private int ask(MethodNode method) {
    int asked = 0;
    JumpInsnNode past = null;
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof JumpInsnNode jump && jump.getOpcode() == Opcodes.IFNE) {
        past = jump;
      }
      if (past != null && instruction instanceof MethodInsnNode call && call.name.equals("mark")) {
        InsnList also = new InsnList();
        also.add(new VarInsnNode(Opcodes.ALOAD, 0));
        also.add(new FieldInsnNode(Opcodes.GETFIELD, host.name, NEXT, NODE));
        also.add(new JumpInsnNode(Opcodes.IFNONNULL, past.label));
        method.instructions.insert(past, also);
        asked++;
      }
    }
    return asked;
  }
}
