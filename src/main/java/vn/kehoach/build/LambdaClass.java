package vn.kehoach.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * One class for several lambdas of the same interface, as loading a class costs more than most lambdas ever do. An
 * object knows the number of its lambda and the captured values. Bodies stay in their own class.
 */
final class LambdaClass {

  private static final String WHICH = "which";
  private static final String CAPTURING_NOTHING = "CAPTURING_NOTHING";
  private static final String OF = "of";

  private final String name;
  private final @Nullable String nestHost;
  private final List<Lambda> lambdas = new ArrayList<>();

  /**
   * @param nestHost {@code null} if the whole package can call all bodies
   */
  LambdaClass(String name, @Nullable String nestHost) {
    this.name = name;
    this.nestHost = nestHost;
  }

  int size() {
    return lambdas.size();
  }

  /** Adds a lambda of the same interface as the others; returns its number. */
  int add(Lambda lambda) {
    lambdas.add(lambda);
    return lambdas.size() - 1;
  }

  /** The code that replaces the call site of a lambda. */
  InsnList use(int number) {
    Lambda lambda = lambdas.get(number);
    InsnList use = new InsnList();
    if (lambda.capturing()) {
      use.add(new MethodInsnNode(Opcodes.INVOKESTATIC, name, OF + number, lambda.factory().getDescriptor()));
    } else {
      use.add(new FieldInsnNode(Opcodes.GETSTATIC, name, CAPTURING_NOTHING, "[L" + name + ";"));
      use.add(push(number));
      use.add(new InsnNode(Opcodes.AALOAD));
    }
    return use;
  }

  private static IntInsnNode push(int number) {
    return new IntInsnNode(Opcodes.SIPUSH, number);
  }

  ClassNode write() {
    ClassNode made = new ClassNode();
    made.version = Opcodes.V11;
    made.access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    made.name = name;
    made.superName = "java/lang/Object";
    made.nestHostClass = nestHost;
    Lambda any = lambdas.get(0);
    any.interfaces().forEach(type -> made.interfaces.add(type.getInternalName()));
    CapturedFields fields = CapturedFields.forAll(lambdas);
    made.fields.add(field(WHICH, Type.INT_TYPE));
    fields.byName().forEach((field, type) -> made.fields.add(field(field, type)));
    made.methods.add(constructor(fields));
    for (int number = 0; number < lambdas.size(); number++) {
      if (lambdas.get(number).capturing()) {
        made.methods.add(of(number, fields));
      }
    }
    if (!lambdas.stream().allMatch(Lambda::capturing)) {
      made.fields.add(new FieldNode(
          Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, CAPTURING_NOTHING, "[L" + name + ";", null, null));
      made.methods.add(capturingNothing(fields));
    }
    any.methods().forEach(erased -> made.methods.add(method(erased)));
    return made;
  }

  private static FieldNode field(String name, Type type) {
    return new FieldNode(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, name, type.getDescriptor(), null, null);
  }

  private MethodNode constructor(CapturedFields fields) {
    MethodNode constructor = new MethodNode(Opcodes.ACC_PRIVATE, "<init>", fields.constructor(), null, null);
    InsnList code = constructor.instructions;
    code.add(new VarInsnNode(Opcodes.ALOAD, 0));
    code.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V"));
    int at = store(WHICH, Type.INT_TYPE, 1, code);
    for (var field : fields.byName().entrySet()) {
      at = store(field.getKey(), field.getValue(), at, code);
    }
    code.add(new InsnNode(Opcodes.RETURN));
    return constructor;
  }

  private int store(String field, Type type, int at, InsnList code) {
    code.add(new VarInsnNode(Opcodes.ALOAD, 0));
    code.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), at));
    code.add(new FieldInsnNode(Opcodes.PUTFIELD, name, field, type.getDescriptor()));
    return at + type.getSize();
  }

  private MethodNode of(int number, CapturedFields fields) {
    Type factory = lambdas.get(number).factory();
    MethodNode of = new MethodNode(Opcodes.ACC_STATIC, OF + number, factory.getDescriptor(), null, null);
    of.instructions.add(new TypeInsnNode(Opcodes.NEW, name));
    of.instructions.add(new InsnNode(Opcodes.DUP));
    of.instructions.add(push(number));
    of.instructions.add(fields.arguments(factory));
    of.instructions.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, name, "<init>", fields.constructor()));
    of.instructions.add(new InsnNode(Opcodes.ARETURN));
    return of;
  }

  /** Creates an object for each number, in a loop. */
  private MethodNode capturingNothing(CapturedFields fields) {
    MethodNode all = new MethodNode(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    InsnList code = all.instructions;
    LabelNode next = new LabelNode();
    code.add(push(lambdas.size()));
    code.add(new TypeInsnNode(Opcodes.ANEWARRAY, name));
    code.add(new FieldInsnNode(Opcodes.PUTSTATIC, name, CAPTURING_NOTHING, "[L" + name + ";"));
    code.add(push(lambdas.size() - 1));
    code.add(new VarInsnNode(Opcodes.ISTORE, 0));
    code.add(next);
    code.add(new FrameNode(Opcodes.F_APPEND, 1, new Object[] {Opcodes.INTEGER}, 0, null));
    code.add(new FieldInsnNode(Opcodes.GETSTATIC, name, CAPTURING_NOTHING, "[L" + name + ";"));
    code.add(new VarInsnNode(Opcodes.ILOAD, 0));
    code.add(new TypeInsnNode(Opcodes.NEW, name));
    code.add(new InsnNode(Opcodes.DUP));
    code.add(new VarInsnNode(Opcodes.ILOAD, 0));
    code.add(fields.arguments(Type.getMethodType("()V")));
    code.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, name, "<init>", fields.constructor()));
    code.add(new InsnNode(Opcodes.AASTORE));
    code.add(new IincInsnNode(0, -1));
    code.add(new VarInsnNode(Opcodes.ILOAD, 0));
    code.add(new JumpInsnNode(Opcodes.IFGE, next));
    code.add(new InsnNode(Opcodes.RETURN));
    return all;
  }

  /** The method of the interface; the last lambda is the default case. */
  private MethodNode method(Type erased) {
    MethodNode method = new MethodNode(
        Opcodes.ACC_PUBLIC, lambdas.get(0).method(), erased.getDescriptor(), null, null);
    InsnList code = method.instructions;
    List<LabelNode> starts = Stream.generate(LabelNode::new).limit(lambdas.size()).toList();
    int last = lambdas.size() - 1;
    if (last > 0) {
      code.add(new VarInsnNode(Opcodes.ALOAD, 0));
      code.add(new FieldInsnNode(Opcodes.GETFIELD, name, WHICH, "I"));
      code.add(new TableSwitchInsnNode(
          0, last - 1, starts.get(last), starts.subList(0, last).toArray(LabelNode[]::new)));
    }
    for (int number = 0; number <= last; number++) {
      if (last > 0) {
        code.add(starts.get(number));
        code.add(new FrameNode(Opcodes.F_SAME, 0, null, 0, null));
      }
      run(lambdas.get(number), erased, code);
    }
    return method;
  }

  private void run(Lambda lambda, Type erased, InsnList code) {
    if (lambda.constructing()) {
      code.add(new TypeInsnNode(Opcodes.NEW, lambda.body().getOwner()));
      code.add(new InsnNode(Opcodes.DUP));
    }
    loadCaptured(lambda, code);
    loadGiven(lambda, erased, code);
    code.add(call(lambda.body()));
    Type result = lambda.instantiated().getReturnType();
    new Conversion(lambda.given(), result).write(code);
    new Conversion(result, erased.getReturnType()).write(code);
    code.add(new InsnNode(erased.getReturnType().getOpcode(Opcodes.IRETURN)));
  }

  private void loadCaptured(Lambda lambda, InsnList code) {
    Type[] captured = lambda.factory().getArgumentTypes();
    List<String> fields = CapturedFields.places(lambda.factory());
    for (int i = 0; i < captured.length; i++) {
      Type kept = CapturedFields.kept(captured[i]);
      code.add(new VarInsnNode(Opcodes.ALOAD, 0));
      code.add(new FieldInsnNode(Opcodes.GETFIELD, name, fields.get(i), kept.getDescriptor()));
      if (!Conversion.primitive(captured[i])) {
        new Conversion(kept, captured[i]).write(code);
      }
      new Conversion(captured[i], lambda.taken().get(i)).write(code);
    }
  }

  private static void loadGiven(Lambda lambda, Type erased, InsnList code) {
    Type[] given = erased.getArgumentTypes();
    List<Type> taken = lambda.taken();
    int first = taken.size() - given.length;
    int at = 1;
    for (int i = 0; i < given.length; i++) {
      Type exact = lambda.instantiated().getArgumentTypes()[i];
      code.add(new VarInsnNode(given[i].getOpcode(Opcodes.ILOAD), at));
      new Conversion(given[i], exact).write(code);
      new Conversion(exact, taken.get(first + i)).write(code);
      at += given[i].getSize();
    }
  }

  private static MethodInsnNode call(Handle body) {
    int opcode = switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      // also for private methods of a nest mate and those made accessible: the JVM allows the ordinary instruction
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
    return new MethodInsnNode(opcode, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
  }
}
