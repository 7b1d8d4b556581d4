package vn.kehoach.build;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The call sites of one class which the JVM would link, and what is put in their place. */
final class CallSites {

  /** A constant of this kind stands behind each. */
  private static final int INVOKE_DYNAMIC = 18;

  private final ClassNode host;
  private final Access access;
  private final Map<String, LambdaClass> lambdas = new LinkedHashMap<>();
  private final Map<String, MethodNode> concatenations = new LinkedHashMap<>();

  CallSites(ClassNode host, Access access) {
    this.host = host;
    this.access = access;
  }

  /** Whether a class has any. */
  static boolean in(byte[] file) {
    ClassReader reader = new ClassReader(file);
    for (int i = 1; i < reader.getItemCount(); i++) {
      if (reader.getItem(i) > 0 && reader.readByte(reader.getItem(i) - 1) == INVOKE_DYNAMIC) {
        return true;
      }
    }
    return false;
  }

  /** Replaces what can be; gives the classes that are new. */
  List<ClassNode> replace() {
    for (MethodNode method : host.methods) {
      int line = 0;
      for (AbstractInsnNode instruction : method.instructions) {
        line = instruction instanceof LineNumberNode number ? number.line : line;
        AbstractInsnNode instead = instruction instanceof InvokeDynamicInsnNode site ? instead(site, line) : null;
        if (instead != null) {
          method.instructions.set(instruction, instead);
        }
      }
    }
    host.methods.addAll(concatenations.values());
    return lambdas.values().stream().map(LambdaClass::write).toList();
  }

  /** Whether anything was replaced. */
  boolean changed() {
    return !lambdas.isEmpty() || !concatenations.isEmpty();
  }

  private @Nullable AbstractInsnNode instead(InvokeDynamicInsnNode site, int line) {
    Lambda lambda = Lambda.at(site);
    if (lambda != null) {
      return instead(site, lambda, line);
    }
    Concatenation concatenation = Concatenation.at(site);
    return concatenation == null ? null : call(site, concatenation);
  }

  /** Nest mates came with Java 11. */
  private @Nullable AbstractInsnNode instead(InvokeDynamicInsnNode site, Lambda lambda, int line) {
    if ((host.version & 0xFFFF) < Opcodes.V11 || !access.allows(lambda.body(), host)) {
      return null;
    }
    LambdaClass written = lambdas.get(same(site));
    if (written == null) {
      written = new LambdaClass(lambda, host, host.name + "$$Lambda" + (lambdas.size() + 1), line);
      if (!written.usual()) {
        return null;
      }
      lambdas.put(same(site), written);
    }
    return written.use();
  }

  private AbstractInsnNode call(InvokeDynamicInsnNode site, Concatenation concatenation) {
    MethodNode method = concatenations.computeIfAbsent(
        same(site), none -> concatenation.write("concatenation$" + (concatenations.size() + 1)));
    boolean isInterface = (host.access & Opcodes.ACC_INTERFACE) != 0;
    return new MethodInsnNode(Opcodes.INVOKESTATIC, host.name, method.name, method.desc, isInterface);
  }

  /** What is asked for twice in a class is made once. */
  private static String same(InvokeDynamicInsnNode site) {
    return site.name + site.desc + Arrays.toString(site.bsmArgs);
  }
}
