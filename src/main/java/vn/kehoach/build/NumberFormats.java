package vn.kehoach.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * As soon as FreeMarker is there, it makes number formats of Java's that only programs of its earlier years ask for,
 * and Java reads for them what it knows of countries. Here they are made when they are asked for: what a class did about
 * them at its beginning, from the first word of them on, becomes a method of its own.
 */
final class NumberFormats {

  private static final Set<String> HOSTS =
      Set.of("freemarker/core/LegacyCFormat", "freemarker/core/AbstractJSONLikeFormat");

  /** How the names of the fields begin that hold them. */
  private static final String FORMAT = "LEGACY_NUMBER_FORMAT_PROTOTYPE";

  private static final String TYPE = "java/text/DecimalFormat";
  private static final String MAKE = "formats$";

  private final ClassNode host;

  NumberFormats(ClassNode host) {
    this.host = host;
  }

  /** Whether a class may make or use one. */
  static boolean in(String names) {
    return names.contains(FORMAT);
  }

  /** Whether they were put off. */
  boolean putOff() {
    boolean changed = false;
    if (HOSTS.contains(host.name)) {
      host.methods.add(maker(taken(method("<clinit>"))));
      changed = true;
    }
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (asks(instruction, method)) {
          String owner = ((FieldInsnNode) instruction).owner;
          method.instructions.insertBefore(instruction, new MethodInsnNode(Opcodes.INVOKESTATIC, owner, MAKE, "()V"));
          changed = true;
        }
      }
    }
    return changed;
  }

  private boolean asks(AbstractInsnNode instruction, MethodNode method) {
    return instruction instanceof FieldInsnNode field && field.getOpcode() == Opcodes.GETSTATIC
        && field.name.startsWith(FORMAT) && HOSTS.contains(field.owner)
        && !(method.name.equals(MAKE) && field.owner.equals(host.name));
  }

  /** What begins with the formats, up to the end. */
  private List<AbstractInsnNode> taken(MethodNode beginning) {
    List<AbstractInsnNode> taken = new ArrayList<>();
    for (AbstractInsnNode instruction : beginning.instructions) {
      boolean word = instruction.getOpcode() >= 0 && instruction.getOpcode() != Opcodes.RETURN;
      if (word && (!taken.isEmpty() || begins(instruction))) {
        taken.add(instruction);
      }
    }
    boolean straight = taken.stream().noneMatch(instruction -> instruction.getType() == AbstractInsnNode.JUMP_INSN);
    if (taken.isEmpty() || !straight) {
      throw new IllegalStateException("FreeMarker makes its number formats in another way: look at " + host.name);
    }
    taken.forEach(beginning.instructions::remove);
    // they name places of what was taken
    beginning.localVariables = null;
    return taken;
  }

  private static boolean begins(AbstractInsnNode instruction) {
    return instruction instanceof TypeInsnNode made && made.desc.equals(TYPE)
        || instruction instanceof FieldInsnNode field && field.name.startsWith(FORMAT);
  }

  /** Once, whoever comes first. */
  private MethodNode maker(List<AbstractInsnNode> taken) {
    MethodNode make = new MethodNode(
        Opcodes.ACC_STATIC | Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_SYNTHETIC, MAKE, "()V", null, null);
    Label missing = new Label();
    make.visitFieldInsn(Opcodes.GETSTATIC, host.name, formats().get(0).name, 'L' + TYPE + ';');
    make.visitJumpInsn(Opcodes.IFNULL, missing);
    make.visitInsn(Opcodes.RETURN);
    make.visitLabel(missing);
    make.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    taken.forEach(make.instructions::add);
    make.visitInsn(Opcodes.RETURN);
    formats().forEach(field -> field.access &= ~Opcodes.ACC_FINAL);
    return make;
  }

  private List<FieldNode> formats() {
    return host.fields.stream().filter(field -> field.name.startsWith(FORMAT)).toList();
  }

  private MethodNode method(String name) {
    return host.methods.stream().filter(method -> method.name.equals(name)).findFirst().orElseThrow();
  }
}
