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
 * Delays static initialisation of library classes that most plans do not need. In FreeMarker these are legacy number
 * formats, for which Java loads locale data, and the 300 built-ins of its parser; in SnakeYAML, expressions for numbers
 * and dates and tables of escaped characters.
 *
 * <p>The static initialiser of the class, from the first such instruction on, becomes a method of its own, called when
 * the fields are read.
 */
final class LateBeginnings {

  /**
   * @param first  the class whose creation begins the part to delay; empty to delay the whole initialiser
   * @param fields the prefix of the fields it initialises
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

  /** Quick test on the constants of a class file. */
  static boolean in(String names) {
    return HOSTS.keySet().stream().anyMatch(names::contains);
  }

  /** Delays the initialisation; whether there was any. */
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

  /** Removes the instructions from the first delayed one to the end and returns them. */
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
    // local variables refer to the instructions taken out
    beginning.localVariables = null;
    return taken;
  }

  private boolean begins(AbstractInsnNode instruction) {
    String first = HOSTS.get(host.name).first;
    return first.isEmpty() || instruction instanceof TypeInsnNode made && made.desc.equals(first)
        || instruction instanceof FieldInsnNode field && isLate(field);
  }

  /** The method that initialises on the first call. */
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
