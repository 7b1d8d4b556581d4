package vn.kehoach.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * Rewrites classes older than Java 6 as Java 6 classes, with stack map frames. Only such classes can be stored in the
 * class archive.
 */
final class Frames extends ClassWriter {

  private static final String OBJECT = "java/lang/Object";

  /** The offset of the major version in a class file. */
  private static final int MAJOR = 6;

  private final Function<String, @Nullable InputStream> files;

  /**
   * @param files finds files such as {@code java/lang/String.class}
   */
  private Frames(Function<String, @Nullable InputStream> files) {
    super(COMPUTE_FRAMES);
    this.files = files;
  }

  /** Whether a class is older than Java 6. */
  static boolean lackIn(byte[] file) {
    return major(new ClassReader(file).readUnsignedShort(MAJOR)) < Opcodes.V1_6;
  }

  static boolean lackIn(ClassNode type) {
    return major(type.version) < Opcodes.V1_6;
  }

  private static int major(int version) {
    return version & 0xFFFF;
  }

  static byte[] write(ClassNode type, Function<String, @Nullable InputStream> files) {
    Frames writer = new Frames(files);
    type.version = Opcodes.V1_6;
    type.accept(writer);
    return writer.toByteArray();
  }

  /** The common superclass for an interface is {@code Object}, as the verifier accepts any object for an interface. */
  @Override
  protected String getCommonSuperClass(String one, String other) {
    List<String> above = above(one);
    for (String type : above(other)) {
      if (above.contains(type)) {
        return type;
      }
    }
    return OBJECT;
  }

  private List<String> above(String type) {
    List<String> above = new ArrayList<>();
    for (String next = type; next != null; next = read(next).getSuperName()) {
      above.add(next);
    }
    return above;
  }

  private ClassReader read(String type) {
    try (InputStream file = files.apply(type + ".class")) {
      return new ClassReader(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
