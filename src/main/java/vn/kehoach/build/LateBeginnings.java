package vn.kehoach.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * and Java reads for them what it knows of countries; with its first built-in it makes all three hundred of them, which
 * only its parser asks for. Here they are made when they are asked for: what a class did about them at its beginning,
 * from the first word of them on, becomes a method of its own.
 */
final class LateBeginnings {

  /** How the names of the fields begin that hold them. */
  private static final String FORMAT = "LEGACY_NUMBER_FORMAT_PROTOTYPE";

  private static final String NAMES = "_CASE_NAMES";
  private static final String BUILT_INS = "BUILT_INS_BY_NAME";

  /** Who makes them, and what of it comes first. */
  private static final Map<String, String> HOSTS = Map.of(
      "freemarker/core/LegacyCFormat", "java/text/DecimalFormat",
      "freemarker/core/AbstractJSONLikeFormat", "java/text/DecimalFormat",
      "freemarker/core/BuiltIn", "java/util/TreeSet");

  private static final String MAKE = "late$";

  private final ClassNode host;

  LateBeginnings(ClassNode host) {
    this.host = host;
  }

  /** Whether a class may make or use what can be late. */
  static boolean in(String names) {
    return names.contains(FORMAT) || names.contains(NAMES) || names.contains(BUILT_INS);
  }

  private static boolean isLate(String field) {
    return field.startsWith(FORMAT) || field.endsWith(NAMES) || field.equals(BUILT_INS);
  }

  /** Whether it was put off. */
  boolean putOff() {
    boolean changed = false;
    String first = HOSTS.get(host.name);
    if (first != null) {
      host.methods.add(maker(taken(method("<clinit>"), first)));
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
        && isLate(field.name) && HOSTS.containsKey(field.owner)
        && !(method.name.equals(MAKE) && field.owner.equals(host.name));
  }

  /** What begins with it, up to the end. */
  private List<AbstractInsnNode> taken(MethodNode beginning, String first) {
    List<AbstractInsnNode> taken = new ArrayList<>();
    AbstractInsnNode end = beginning.instructions.getLast();
    while (end.getOpcode() != Opcodes.RETURN) {
      end = end.getPrevious();
    }
    for (AbstractInsnNode instruction : beginning.instructions) {
      if (instruction != end && (!taken.isEmpty() || begins(instruction, first))) {
        taken.add(instruction);
      }
    }
    if (taken.isEmpty() || !beginning.tryCatchBlocks.isEmpty()) {
      throw new IllegalStateException("FreeMarker begins in another way: look at " + host.name);
    }
    taken.forEach(beginning.instructions::remove);
    // they name places of what was taken
    beginning.localVariables = null;
    return taken;
  }

  private static boolean begins(AbstractInsnNode instruction, String first) {
    return instruction instanceof TypeInsnNode made && made.desc.equals(first)
        || instruction instanceof FieldInsnNode field && isLate(field.name);
  }

  /** Once, whoever comes first. */
  private MethodNode maker(List<AbstractInsnNode> taken) {
    MethodNode make = new MethodNode(
        Opcodes.ACC_STATIC | Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_SYNTHETIC, MAKE, "()V", null, null);
    Label missing = new Label();
    FieldNode made = late().get(0);
    make.visitFieldInsn(Opcodes.GETSTATIC, host.name, made.name, made.desc);
    make.visitJumpInsn(Opcodes.IFNULL, missing);
    make.visitInsn(Opcodes.RETURN);
    make.visitLabel(missing);
    make.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    taken.forEach(make.instructions::add);
    make.visitInsn(Opcodes.RETURN);
    late().forEach(field -> field.access &= ~Opcodes.ACC_FINAL);
    return make;
  }

  private List<FieldNode> late() {
    return host.fields.stream().filter(field -> isLate(field.name)).toList();
  }

  private MethodNode method(String name) {
    return host.methods.stream().filter(method -> method.name.equals(name)).findFirst().orElseThrow();
  }
}
