package vn.kehoach.build;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Replaces the {@code invokedynamic} call sites of one class, which the JVM would otherwise link at their first use.
 */
final class CallSites {

  /** The tag of the constant that each such call site has. */
  private static final int INVOKE_DYNAMIC = 18;

  private final ClassNode host;
  private final Access access;
  private final LambdaClasses classes;
  private final Map<String, Supplier<InsnList>> lambdas = new HashMap<>();

  /** Methods that replace other call sites, by what they do. */
  private final Map<String, MethodNode> methods = new LinkedHashMap<>();

  /** Bodies to which unreplaced call sites refer, so that they must not be renamed. */
  private final Set<Handle> kept = new HashSet<>();

  /** Bodies that were private to their class, with their new handles. */
  private final Map<Handle, Handle> opened = new HashMap<>();

  CallSites(ClassNode host, Access access, LambdaClasses classes) {
    this.host = host;
    this.access = access;
    this.classes = classes;
  }

  /** Whether a class has such call sites. */
  static boolean in(byte[] file) {
    ClassReader reader = new ClassReader(file);
    for (int i = 1; i < reader.getItemCount(); i++) {
      if (reader.getItem(i) > 0 && reader.readByte(reader.getItem(i) - 1) == INVOKE_DYNAMIC) {
        return true;
      }
    }
    return false;
  }

  /** Replaces the call sites that can be replaced; whether there were any. */
  boolean change() {
    keepBodies();
    boolean replaced = false;
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        InsnList instead = instruction instanceof InvokeDynamicInsnNode site ? instead(site) : null;
        if (instead != null) {
          method.instructions.insert(instruction, instead);
          method.instructions.remove(instruction);
          replaced = true;
        }
      }
    }
    host.methods.addAll(methods.values());
    return replaced;
  }

  private void keepBodies() {
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (instruction instanceof InvokeDynamicInsnNode site && lambda(site) == null) {
          Stream.of(site.bsmArgs).filter(Handle.class::isInstance).forEach(body -> kept.add((Handle) body));
        }
      }
    }
  }

  private @Nullable InsnList instead(InvokeDynamicInsnNode site) {
    Lambda lambda = lambda(site);
    if (lambda != null) {
      return lambdas.computeIfAbsent(same(site), any -> add(lambda)).get();
    }
    Concatenation concatenation = Concatenation.at(site);
    RecordMethod ofRecord = RecordMethod.at(site);
    if (concatenation == null && ofRecord == null) {
      return null;
    }
    InsnList call = new InsnList();
    call.add(concatenation == null
        ? call(site, ofRecord.name() + "$record", ofRecord::write)
        : call(site, "concatenation$" + (methods.size() + 1), concatenation::write));
    return call;
  }

  /** Nest mates exist since Java 11. */
  private @Nullable Lambda lambda(InvokeDynamicInsnNode site) {
    Lambda lambda = Lambda.at(site);
    boolean ours = lambda != null && (host.version & 0xFFFF) >= Opcodes.V11
        && access.allows(lambda.body(), host) && lambda.usual();
    return ours ? lambda : null;
  }

  private Supplier<InsnList> add(Lambda lambda) {
    Handle open = open(lambda.body());
    return open == null ? classes.add(lambda, host, true) : classes.add(lambda.with(open), host, false);
  }

  /**
   * The handle by which the whole package can call a body; {@code null} if there is none. Synthetic methods are made
   * accessible.
   */
  private @Nullable Handle open(Handle body) {
    if (!access.isPrivate(body)) {
      return body;
    }
    boolean openable = body.getOwner().equals(host.name) && (host.access & Opcodes.ACC_INTERFACE) == 0;
    return !openable || kept.contains(body) ? null : opened.computeIfAbsent(body, this::opened);
  }

  /**
   * Makes a synthetic method accessible to the package. An instance method also gets a name that no super- or subclass
   * has.
   */
  private @Nullable Handle opened(Handle body) {
    for (MethodNode method : host.methods) {
      boolean same = method.name.equals(body.getName()) && method.desc.equals(body.getDesc());
      if (same && (method.access & Opcodes.ACC_SYNTHETIC) != 0) {
        method.access &= ~Opcodes.ACC_PRIVATE;
        if ((method.access & Opcodes.ACC_STATIC) == 0) {
          method.access |= Opcodes.ACC_FINAL;
          method.name += "$" + host.name.substring(host.name.lastIndexOf('/') + 1);
        }
        return new Handle(body.getTag(), body.getOwner(), method.name, body.getDesc(), false);
      }
    }
    return null;
  }

  private AbstractInsnNode call(InvokeDynamicInsnNode site, String name, Function<String, MethodNode> writer) {
    MethodNode method = methods.computeIfAbsent(same(site), none -> writer.apply(name));
    boolean isInterface = (host.access & Opcodes.ACC_INTERFACE) != 0;
    return new MethodInsnNode(Opcodes.INVOKESTATIC, host.name, method.name, method.desc, isInterface);
  }

  /** Identical call sites of a class share one method. */
  private static String same(InvokeDynamicInsnNode site) {
    return site.name + site.desc + Arrays.toString(site.bsmArgs);
  }
}
