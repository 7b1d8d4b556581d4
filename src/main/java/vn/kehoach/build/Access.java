package vn.kehoach.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What a class may call on behalf of its nest mate: anything but {@code super} and the protected methods of another
 * package.
 */
final class Access {

  private final Function<String, @Nullable InputStream> files;
  private final Map<String, @Nullable ClassNode> read = new HashMap<>();

  /**
   * @param files finds files such as {@code java/lang/String.class}
   */
  Access(Function<String, @Nullable InputStream> files) {
    this.files = files;
  }

  /** Whether a lambda of the host may call its body from outside the host; {@code false} if that is unknown. */
  boolean allows(Handle body, ClassNode host) {
    MethodNode method = method(body.getOwner(), body);
    if (method == null) {
      return false;
    }
    if (body.getTag() == Opcodes.H_INVOKESPECIAL) {
      return body.getOwner().equals(host.name) && has(method, Opcodes.ACC_PRIVATE);
    }
    return !has(method, Opcodes.ACC_PROTECTED) || room(body.getOwner()).equals(room(host.name));
  }

  /** Whether only the nest may call the body. */
  boolean isPrivate(Handle body) {
    MethodNode method = method(body.getOwner(), body);
    return method == null || has(method, Opcodes.ACC_PRIVATE);
  }

  private @Nullable MethodNode method(String owner, Handle body) {
    ClassNode type = read.computeIfAbsent(owner, this::read);
    if (type == null) {
      return null;
    }
    for (MethodNode method : type.methods) {
      if (method.name.equals(body.getName()) && method.desc.equals(body.getDesc())) {
        return method;
      }
    }
    List<String> above = new ArrayList<>(type.interfaces);
    if (type.superName != null) {
      above.add(0, type.superName);
    }
    for (String one : above) {
      MethodNode method = method(one, body);
      if (method != null) {
        return method;
      }
    }
    return null;
  }

  private @Nullable ClassNode read(String name) {
    try (InputStream file = files.apply(name + ".class")) {
      if (file == null) {
        return null;
      }
      ClassNode node = new ClassNode();
      new ClassReader(file).accept(node, ClassReader.SKIP_CODE);
      return node;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean has(MethodNode method, int flag) {
    return (method.access & flag) != 0;
  }

  private static String room(String type) {
    return type.substring(0, type.lastIndexOf('/') + 1);
  }
}
