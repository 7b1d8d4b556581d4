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
 * What a class of a library makes as soon as it is there, and no plan needs, is made when it is asked for: of
 * FreeMarker, number formats that only programs of its earlier years ask for (Java reads for them what it knows of
 * countries), and the three hundred built-ins that its parser looks through; of SnakeYAML, expressions for numbers and
 * days, and tables of escaped letters. What the class did about them at its beginning, from the first word of them on,
 * becomes a method of its own.
 */
final class LateBeginnings {

  /**
   * @param first the kind of thing that is made first of them; none, where they are all that is made
   * @param fields how the names of the fields begin that hold them
   */
  private record Late(String first, String fields) {}

  private static final Late ALL = new Late("", "");
  private static final Late FORMATS = new Late("java/text/DecimalFormat", "LEGACY_NUMBER_FORMAT_PROTOTYPE");

  private static final Map<String, Late> HOSTS = Map.of(
      "freemarker/core/LegacyCFormat", FORMATS,
      "freemarker/core/AbstractJSONLikeFormat", FORMATS,
      "freemarker/core/BuiltIn", ALL,
      "org/yaml/snakeyaml/resolver/Resolver", ALL,
      "org/yaml/snakeyaml/scanner/ScannerImpl", ALL);

  private static final String BEGINNING = "<clinit>";
  private static final String MAKE = "late$";

  private final ClassNode host;

  LateBeginnings(ClassNode host) {
    this.host = host;
  }

  /** Whether a class may make or use what can be late. */
  static boolean in(String names) {
    return HOSTS.keySet().stream().anyMatch(names::contains);
  }

  /** Whether it was put off. */
  boolean change() {
    boolean changed = false;
    if (HOSTS.containsKey(host.name)) {
      host.methods.add(maker(taken(method(BEGINNING))));
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
    return instruction.getOpcode() == Opcodes.GETSTATIC && isLate((FieldInsnNode) instruction)
        && !(method.name.equals(MAKE) && ((FieldInsnNode) instruction).owner.equals(host.name));
  }

  private static boolean isLate(FieldInsnNode field) {
    Late late = HOSTS.get(field.owner);
    return late != null && field.name.startsWith(late.fields);
  }

  /** What begins with it, up to the end. */
  private List<AbstractInsnNode> taken(MethodNode beginning) {
    List<AbstractInsnNode> taken = new ArrayList<>();
    AbstractInsnNode end = beginning.instructions.getLast();
    while (end.getOpcode() != Opcodes.RETURN) {
      end = end.getPrevious();
    }
    for (AbstractInsnNode instruction : beginning.instructions) {
      if (instruction != end && (!taken.isEmpty() || begins(instruction))) {
        taken.add(instruction);
      }
    }
    if (taken.isEmpty() || !beginning.tryCatchBlocks.isEmpty()) {
      throw new IllegalStateException("another beginning than it had: look at " + host.name);
    }
    taken.forEach(beginning.instructions::remove);
    // they name places of what was taken
    beginning.localVariables = null;
    return taken;
  }

  private boolean begins(AbstractInsnNode instruction) {
    String first = HOSTS.get(host.name).first;
    return first.isEmpty() || instruction instanceof TypeInsnNode made && made.desc.equals(first)
        || instruction instanceof FieldInsnNode field && isLate(field);
  }

  /** Once, whoever comes first. */
  private MethodNode maker(List<AbstractInsnNode> taken) {
    MethodNode make = new MethodNode(
        Opcodes.ACC_STATIC | Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_SYNTHETIC, MAKE, "()V", null, null);
    List<FieldInsnNode> made = taken.stream().filter(instruction -> instruction.getOpcode() == Opcodes.PUTSTATIC)
        .map(FieldInsnNode.class::cast).toList();
    Label missing = new Label();
    make.visitFieldInsn(Opcodes.GETSTATIC, host.name, made.get(0).name, made.get(0).desc);
    make.visitJumpInsn(Opcodes.IFNULL, missing);
    make.visitInsn(Opcodes.RETURN);
    make.visitLabel(missing);
    make.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    taken.forEach(make.instructions::add);
    make.visitInsn(Opcodes.RETURN);
    for (FieldNode field : host.fields) {
      if (made.stream().anyMatch(one -> one.name.equals(field.name))) {
        field.access &= ~Opcodes.ACC_FINAL;
      }
    }
    return make;
  }

  private MethodNode method(String name) {
    return host.methods.stream().filter(method -> method.name.equals(name)).findFirst().orElseThrow();
  }
}
