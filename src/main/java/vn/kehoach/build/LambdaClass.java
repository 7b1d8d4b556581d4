package vn.kehoach.build;

import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * A lambda as a class of its own: one object of it in a field where nothing is captured, else a method that makes one.
 * It calls the body where the compiler left it.
 */
final class LambdaClass {

  private static final String ONE = "ONE";
  private static final String OF = "of";

  private final Lambda lambda;
  private final ClassNode host;
  private final String name;
  private final int line;

  LambdaClass(Lambda lambda, ClassNode host, String name, int line) {
    this.lambda = lambda;
    this.host = host;
    this.name = name;
    this.line = line;
  }

  /** Whether every value passes as the language lets it pass; what does not is left to the JVM. */
  boolean usual() {
    return Stream.concat(Stream.of(lambda.erased()), lambda.bridges().stream()).allMatch(this::usual);
  }

  private boolean usual(Type erased) {
    List<Type> taken = lambda.taken();
    List<Type> captured = List.of(lambda.factory().getArgumentTypes());
    List<Type> given = List.of(erased.getArgumentTypes());
    List<Type> exact = List.of(lambda.instantiated().getArgumentTypes());
    if (captured.size() + given.size() != taken.size() || given.size() != exact.size()) {
      return false;
    }
    for (int i = 0; i < captured.size(); i++) {
      if (!new Conversion(captured.get(i), taken.get(i)).usual()) {
        return false;
      }
    }
    for (int i = 0; i < given.size(); i++) {
      if (!new Conversion(given.get(i), exact.get(i)).usual()
          || !new Conversion(exact.get(i), taken.get(captured.size() + i)).usual()) {
        return false;
      }
    }
    Type result = lambda.instantiated().getReturnType();
    return new Conversion(lambda.given(), result).usual() && new Conversion(result, erased.getReturnType()).usual();
  }

  /** What stands where the call site stood. */
  AbstractInsnNode use() {
    String interfaceType = lambda.factory().getReturnType().getDescriptor();
    return lambda.capturing()
        ? new MethodInsnNode(Opcodes.INVOKESTATIC, name, OF, lambda.factory().getDescriptor())
        : new FieldInsnNode(Opcodes.GETSTATIC, name, ONE, interfaceType);
  }

  ClassNode write() {
    ClassNode made = new ClassNode();
    made.version = host.version;
    made.access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    made.name = name;
    made.superName = "java/lang/Object";
    made.sourceFile = host.sourceFile;
    made.nestHostClass = host.nestHostClass == null ? host.name : host.nestHostClass;
    made.interfaces.add(lambda.factory().getReturnType().getInternalName());
    lambda.markers().forEach(marker -> made.interfaces.add(marker.getInternalName()));
    Type[] captured = lambda.factory().getArgumentTypes();
    for (int i = 0; i < captured.length; i++) {
      made.fields.add(new FieldNode(
          Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, captured(i), captured[i].getDescriptor(), null, null));
    }
    made.methods.add(constructor(captured));
    if (lambda.capturing()) {
      made.methods.add(of(captured));
    } else {
      made.fields.add(new FieldNode(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONE,
          lambda.factory().getReturnType().getDescriptor(), null, null));
      made.methods.add(one());
    }
    Stream.concat(Stream.of(lambda.erased()), lambda.bridges().stream()).distinct()
        .forEach(erased -> made.methods.add(method(erased)));
    return made;
  }

  private static String captured(int number) {
    return "captured" + number;
  }

  private MethodNode constructor(Type[] captured) {
    MethodNode constructor = new MethodNode(
        Opcodes.ACC_PRIVATE, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured), null, null);
    InsnList code = constructor.instructions;
    code.add(new VarInsnNode(Opcodes.ALOAD, 0));
    code.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V"));
    int at = 1;
    for (int i = 0; i < captured.length; i++) {
      code.add(new VarInsnNode(Opcodes.ALOAD, 0));
      code.add(new VarInsnNode(captured[i].getOpcode(Opcodes.ILOAD), at));
      code.add(new FieldInsnNode(Opcodes.PUTFIELD, name, captured(i), captured[i].getDescriptor()));
      at += captured[i].getSize();
    }
    code.add(new InsnNode(Opcodes.RETURN));
    return constructor;
  }

  private MethodNode of(Type[] captured) {
    MethodNode of = new MethodNode(Opcodes.ACC_STATIC, OF, lambda.factory().getDescriptor(), null, null);
    of.instructions.add(new TypeInsnNode(Opcodes.NEW, name));
    of.instructions.add(new InsnNode(Opcodes.DUP));
    load(captured, 0, of.instructions);
    of.instructions.add(new MethodInsnNode(
        Opcodes.INVOKESPECIAL, name, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured)));
    of.instructions.add(new InsnNode(Opcodes.ARETURN));
    return of;
  }

  private static void load(Type[] types, int first, InsnList code) {
    int at = first;
    for (Type type : types) {
      code.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), at));
      at += type.getSize();
    }
  }

  private MethodNode one() {
    MethodNode one = new MethodNode(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    one.instructions.add(new TypeInsnNode(Opcodes.NEW, name));
    one.instructions.add(new InsnNode(Opcodes.DUP));
    one.instructions.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, name, "<init>", "()V"));
    one.instructions.add(new FieldInsnNode(
        Opcodes.PUTSTATIC, name, ONE, lambda.factory().getReturnType().getDescriptor()));
    one.instructions.add(new InsnNode(Opcodes.RETURN));
    return one;
  }

  private MethodNode method(Type erased) {
    MethodNode method = new MethodNode(Opcodes.ACC_PUBLIC, lambda.method(), erased.getDescriptor(), null, null);
    InsnList code = method.instructions;
    LabelNode start = new LabelNode();
    code.add(start);
    code.add(new LineNumberNode(line, start));
    if (lambda.constructing()) {
      code.add(new TypeInsnNode(Opcodes.NEW, lambda.body().getOwner()));
      code.add(new InsnNode(Opcodes.DUP));
    }
    loadCaptured(code);
    loadGiven(erased, code);
    code.add(call());
    Type result = lambda.instantiated().getReturnType();
    new Conversion(lambda.given(), result).write(code);
    new Conversion(result, erased.getReturnType()).write(code);
    code.add(new InsnNode(erased.getReturnType().getOpcode(Opcodes.IRETURN)));
    return method;
  }

  private void loadCaptured(InsnList code) {
    Type[] captured = lambda.factory().getArgumentTypes();
    for (int i = 0; i < captured.length; i++) {
      code.add(new VarInsnNode(Opcodes.ALOAD, 0));
      code.add(new FieldInsnNode(Opcodes.GETFIELD, name, captured(i), captured[i].getDescriptor()));
      new Conversion(captured[i], lambda.taken().get(i)).write(code);
    }
  }

  private void loadGiven(Type erased, InsnList code) {
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

  private MethodInsnNode call() {
    Handle body = lambda.body();
    int opcode = switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      // a private method of a nest mate: the JVM takes the ordinary instruction for it
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
    return new MethodInsnNode(opcode, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
  }
}
