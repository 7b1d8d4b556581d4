package vn.kehoach.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** A class whose call sites are replaced does what it did before, and the JVM finds nothing wrong with it. */
class PlainClassesTest {

  private static final Path SOURCE = Path.of("src/test/java/vn/kehoach/build/Shapes.java");

  private static final SortedMap<String, byte[]> GIVEN = new TreeMap<>();

  /** By the compiler as it comes: ours is told to join strings itself. */
  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    int faults = ToolProvider.getSystemJavaCompiler().run(
        null, null, null, "--release", "17", "-d", folder.toString(), SOURCE.toString());
    assertThat(faults).isZero();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        GIVEN.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }

  @Test
  void every_shape_comes_out_as_the_compiler_meant_it() throws Exception {
    assertThat(plain().getMethod("all").invoke(null)).isEqualTo(Shapes.all());
    assertThat(Shapes.all()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
  }

  @Test
  void only_what_the_jvm_alone_can_make_is_left_to_it() throws Exception {
    assertThat(sites(GIVEN)).hasSizeGreaterThan(50).contains(
        "StringConcatFactory.makeConcatWithConstants Shapes.methods");
    assertThat(sites(rewritten())).containsOnly(
        "LambdaMetafactory.altMetafactory Shapes.interfaces",
        "LambdaMetafactory.altMetafactory Shapes.$deserializeLambda$",
        "ObjectMethods.bootstrap Shapes$Point.toString", "ObjectMethods.bootstrap Shapes$Point.hashCode",
        "ObjectMethods.bootstrap Shapes$Point.equals");
  }

  @Test
  void a_fault_is_traced_to_the_line_it_was_written_on() throws Exception {
    StackTraceElement compiled = thrownBy(Shapes.class).getStackTrace()[0];
    StackTraceElement[] plain = thrownBy(plain()).getStackTrace();

    assertThat(plain[0].getMethodName()).isEqualTo(compiled.getMethodName());
    assertThat(plain[0].getLineNumber()).isEqualTo(compiled.getLineNumber());
    assertThat(plain[1].toString()).matches(".*Shapes\\$\\$Lambda\\d+\\.run\\(Shapes\\.java:\\d+\\)");
    assertThat(plain[1].getLineNumber()).isEqualTo(compiled.getLineNumber() - 1);
  }

  @Test
  void the_same_classes_give_the_same_bytes() throws Exception {
    SortedMap<String, byte[]> once = PlainClasses.of(GIVEN);
    SortedMap<String, byte[]> again = PlainClasses.of(GIVEN);

    assertThat(once.keySet()).isEqualTo(again.keySet());
    once.forEach((name, file) -> assertThat(file).as(name).isEqualTo(again.get(name)));
  }

  @Test
  void a_class_without_call_sites_is_left_alone() throws Exception {
    SortedMap<String, byte[]> plain = PlainClasses.of(GIVEN);

    assertThat(plain.keySet()).contains("vn/kehoach/build/Shapes$Inner$$Lambda1.class")
        .doesNotContain("vn/kehoach/build/Shapes$Point.class", "vn/kehoach/build/Shapes$Wide.class");
  }

  private static Throwable thrownBy(Class<?> shapes) throws Exception {
    try {
      shapes.getMethod("fail").invoke(null);
    } catch (InvocationTargetException thrown) {
      return thrown.getCause();
    }
    throw new AssertionError("nothing was thrown");
  }

  /** The shapes, rewritten, beside nothing of what the tests have loaded. */
  private static Class<?> plain() throws Exception {
    SortedMap<String, byte[]> classes = rewritten();
    return new ClassLoader(ClassLoader.getPlatformClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte @Nullable [] file = classes.get(name.replace('.', '/') + ".class");
        if (file == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, file, 0, file.length);
      }
    }.loadClass(Shapes.class.getName());
  }

  private static SortedMap<String, byte[]> rewritten() {
    SortedMap<String, byte[]> classes = new TreeMap<>(GIVEN);
    classes.putAll(PlainClasses.of(GIVEN));
    return classes;
  }

  private static List<String> sites(SortedMap<String, byte[]> classes) {
    return classes.values().stream().map(PlainClassesTest::read)
        .flatMap(type -> type.methods.stream().flatMap(method -> Stream.of(method.instructions.toArray())
            .filter(InvokeDynamicInsnNode.class::isInstance).map(InvokeDynamicInsnNode.class::cast)
            .map(site -> simple(site.bsm.getOwner()) + "." + site.bsm.getName() + " "
                + simple(type.name) + "." + method.name)))
        .toList();
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private static ClassNode read(byte[] file) {
    ClassNode type = new ClassNode();
    new ClassReader(file).accept(type, 0);
    return type;
  }
}
