package vn.kehoach.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** A class with replaced call sites behaves as before and passes verification. */
class PlainClassesTest {

  private static final Path SOURCE = Path.of("src/test/java/vn/kehoach/build/Shapes.java");

  private static final SortedMap<String, byte[]> GIVEN = new TreeMap<>();

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    GIVEN.putAll(compiled(folder, SOURCE));
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
        "LambdaMetafactory.altMetafactory Shapes.$deserializeLambda$");
  }

  @Test
  void a_fault_is_traced_to_the_line_it_was_written_on() throws Exception {
    StackTraceElement compiled = thrownBy(Shapes.class).getStackTrace()[0];
    StackTraceElement[] plain = thrownBy(plain()).getStackTrace();

    assertThat(plain[0].getMethodName()).isEqualTo(compiled.getMethodName());
    assertThat(plain[0].getLineNumber()).isEqualTo(compiled.getLineNumber());
    assertThat(plain[1].getClassName()).isEqualTo("vn.kehoach.build.Lambdas$$Runnable1");
    assertThat(plain[2].getMethodName()).isEqualTo("fail");
    assertThat(plain[2].getLineNumber()).isEqualTo(compiled.getLineNumber() + 2);
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

    assertThat(plain.keySet()).contains("vn/kehoach/build/Shapes$Inner.class")
        .doesNotContain("vn/kehoach/build/Shapes$Wide.class");
  }

  @Test
  void lambdas_of_a_package_for_one_interface_share_a_class_and_a_nest_keeps_what_is_private() {
    SortedMap<String, byte[]> plain = PlainClasses.of(GIVEN);

    assertThat(interfaces(plain))
        .containsEntry("Lambdas$$Function1", List.of("Function"))
        .containsEntry("Lambdas$$Runnable1", List.of("Runnable"))
        .containsEntry("Lambdas$$Runnable2", List.of("Runnable", "Cloneable"))
        .containsEntry("Shapes$$BiFunction1", List.of("BiFunction"))
        .doesNotContainKeys("Lambdas$$Function2", "Lambdas$$Supplier2", "Lambdas$$BiFunction1");
    assertThat(read(plain.get("vn/kehoach/build/Shapes$$BiFunction1.class")).nestHostClass)
        .isEqualTo("vn/kehoach/build/Shapes");
    assertThat(read(plain.get("vn/kehoach/build/Lambdas$$Function1.class")).nestHostClass).isNull();
  }

  @Test
  void no_class_of_lambdas_grows_without_end(@TempDir Path folder) throws Exception {
    String hundred = IntStream.range(0, 100).mapToObj(number -> "out.add(i -> i + " + number + ");")
        .collect(Collectors.joining("\n"));
    SortedMap<String, byte[]> classes = rewritten(compiled(folder, """
        import java.util.*;
        import java.util.function.*;
        public class Main {
          public static List<IntUnaryOperator> all() {
            List<IntUnaryOperator> out = new ArrayList<>();
        """ + hundred + "return out; } }"));

    assertThat(classes).containsKey("Lambdas$$IntUnaryOperator4.class")
        .doesNotContainKey("Lambdas$$IntUnaryOperator5.class");
    List<?> all = (List<?>) outcome(classes);
    for (int number = 0; number < 100; number++) {
      assertThat(((IntUnaryOperator) all.get(number)).applyAsInt(1)).isEqualTo(number + 1);
    }
  }

  @Test
  void bodies_of_one_name_in_a_class_and_the_one_below_are_not_mixed_up(@TempDir Path folder) throws Exception {
    SortedMap<String, byte[]> classes = rewritten(compiled(folder, """
        import java.util.function.Supplier;
        public class Main extends Above {
          public static String all() { return new Main().both(); }
          String own() { return "below"; }
          String both() {
            Supplier<String> below = () -> own();
            return below.get() + super.both();
          }
        }
        class Above {
          final String name = "above";
          String both() {
            Supplier<String> above = () -> name;
            return above.get();
          }
        }
        """));

    assertThat(outcome(classes)).isEqualTo("belowabove");
  }

  @Test
  void records_of_every_kind_of_component_say_of_themselves_what_java_says(@TempDir Path folder) throws Exception {
    SortedMap<String, byte[]> given = compiled(folder, """
        import java.util.*;
        public class Main {
          record None() {}
          record All(boolean z, char c, byte b, short s, int i, long j, float f, double d, String text, int[] many) {}
          static final int[] MANY = {1};
          static All one() {
            return new All(true, 'ế', (byte) -1, (short) 2, 3, 4L << 40, 5.5f, 6.25, "bảy", MANY);
          }
          static List<All> others() {
            All a = one();
            return List.of(
                new All(false, a.c, a.b, a.s, a.i, a.j, a.f, a.d, a.text, a.many),
                new All(a.z, 'e', a.b, a.s, a.i, a.j, a.f, a.d, a.text, a.many),
                new All(a.z, a.c, (byte) 1, a.s, a.i, a.j, a.f, a.d, a.text, a.many),
                new All(a.z, a.c, a.b, (short) 3, a.i, a.j, a.f, a.d, a.text, a.many),
                new All(a.z, a.c, a.b, a.s, 4, a.j, a.f, a.d, a.text, a.many),
                new All(a.z, a.c, a.b, a.s, a.i, 5L << 40, a.f, a.d, a.text, a.many),
                new All(a.z, a.c, a.b, a.s, a.i, a.j, -0.0f, a.d, a.text, a.many),
                new All(a.z, a.c, a.b, a.s, a.i, a.j, 0.0f, Double.NaN, a.text, a.many),
                new All(a.z, a.c, a.b, a.s, a.i, a.j, 0.0f, Double.NaN, null, a.many),
                new All(a.z, a.c, a.b, a.s, a.i, a.j, a.f, a.d, a.text, null));
          }
          public static Object all() {
            List<Object> all = new ArrayList<>(List.of(new None(), one(), one(), "none"));
            all.addAll(others());
            all.addAll(others());
            StringJoiner said = new StringJoiner("\\n");
            for (Object one : all) {
              said.add(one.hashCode() + " " + one.toString().replaceAll("@.*", "@"));
              for (Object other : all) {
                said.add(String.valueOf(one.equals(other)));
              }
              said.add(String.valueOf(one.equals(null)));
            }
            return said.toString().replaceAll("-?\\\\d{5,}", "#");
          }
        }
        """);

    SortedMap<String, byte[]> classes = rewritten(given);

    assertThat(sites(given)).anyMatch(site -> site.startsWith("ObjectMethods"));
    assertThat(sites(classes)).noneMatch(site -> site.startsWith("ObjectMethods"));
    assertThat(outcome(classes)).isEqualTo(outcome(given)).asString().contains("None[]", "d=NaN, text=null", "c=ế");
  }

  @Test
  void who_asks_for_a_class_that_is_not_delivered_is_told_so_at_once(@TempDir Path folder) throws Exception {
    SortedMap<String, byte[]> classes = rewritten(compiled(folder, """
        public class Main {
          public static String all() throws ClassNotFoundException {
            String found = Class.forName("java.util.List").getSimpleName() + Class.forName("Main").getSimpleName();
            try {
              return found + Class.forName("org.objectweb.asm.Type");
            } catch (ClassNotFoundException missing) {
              return found + ", not " + missing.getMessage();
            }
          }
        }
        """));

    assertThat(outcome(classes)).isEqualTo("ListMain, not org.objectweb.asm.Type");
    assertThat(read(classes.get("Main.class")).methods.stream()
        .flatMap(method -> Stream.of(method.instructions.toArray()))
        .filter(MethodInsnNode.class::isInstance).map(instruction -> ((MethodInsnNode) instruction).name)
        .filter("forName"::equals)).hasSize(2);
  }

  @Test
  void who_asks_for_a_logger_gets_the_one_that_is_there(@TempDir Path folder) throws Exception {
    SortedMap<String, byte[]> classes = rewritten(compiled(folder, """
        import java.util.logging.Logger;
        public class Main {
          static final Logger LOG = Logger.getLogger("main");
          public static String all() {
            LOG.fine("nothing");
            return LOG.getName();
          }
        }
        """));

    assertThat(outcome(classes)).isEqualTo(Logger.GLOBAL_LOGGER_NAME);
  }

  @Test
  void whose_log_slf4j_would_hand_on_gets_the_logger_that_says_nothing(@TempDir Path folder) throws Exception {
    SortedMap<String, byte[]> classes = rewritten(compiled(folder, """
        import org.slf4j.Logger;
        import org.slf4j.LoggerFactory;
        public class Main {
          static final Logger NAMED = LoggerFactory.getLogger("main");
          static final Logger OWN = LoggerFactory.getLogger(Main.class);
        }
        """));

    assertThat(read(classes.get("Main.class")).methods.stream()
        .flatMap(method -> Stream.of(method.instructions.toArray()))
        .filter(instruction -> instruction.getOpcode() == Opcodes.INVOKESTATIC
            || instruction.getOpcode() == Opcodes.GETSTATIC)
        .map(instruction -> ((FieldInsnNode) instruction).owner + "." + ((FieldInsnNode) instruction).name))
        .containsExactly("org/slf4j/helpers/NOPLogger.NOP_LOGGER", "org/slf4j/helpers/NOPLogger.NOP_LOGGER");
  }

  @Test
  void who_asks_for_the_loader_of_a_class_of_javas_own_gets_the_one_that_sees_all(
      @TempDir Path folder) throws Exception {
    SortedMap<String, byte[]> classes = rewritten(compiled(folder, """
        public class Main {
          public static Object all() {
            return java.util.List.of(String.class.getClassLoader(), Main.class.getClassLoader().getParent());
          }
        }
        """));

    assertThat(outcome(classes)).isEqualTo(
        List.of(ClassLoader.getSystemClassLoader(), ClassLoader.getPlatformClassLoader()));
  }

  @Test
  void a_class_of_old_gets_the_frames_the_jvm_wants_of_a_newer_one(@TempDir Path folder) throws Exception {
    SortedMap<String, byte[]> given = new TreeMap<>();
    compiled(folder, """
        public class Main {
          static abstract class Beast { abstract String says(); }
          static class Cat extends Beast { String says() { return "meo"; } }
          static class Lion extends Cat { String says() { return "gầm"; } }
          static class Dog extends Beast { String says() { return "gâu"; } }
          static Beast any(int number) {
            return number == 0 ? new Lion() : number == 1 ? new Dog() : new Cat();
          }
          public static String all() {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < 3; i++) {
              Beast beast = i > 5 ? new Dog() : any(i);
              CharSequence said = i == 1 ? (CharSequence) all.append(' ') : beast.says();
              all.append(said.length()).append(beast.says());
            }
            return all.toString();
          }
        }
        """).forEach((name, file) -> given.put(name, old(file)));

    SortedMap<String, byte[]> classes = rewritten(given);

    assertThat(classes.values()).allMatch(file -> read(file).version == Opcodes.V1_6);
    assertThat(outcome(classes)).isEqualTo("3gầm 5gâu3meo");
  }

  /** As compiled by Java 5. */
  private static byte[] old(byte[] file) {
    ClassNode type = new ClassNode();
    new ClassReader(file).accept(type, ClassReader.SKIP_FRAMES);
    type.version = Opcodes.V1_5;
    type.nestHostClass = null;
    type.nestMembers = null;
    ClassWriter writer = new ClassWriter(0);
    type.accept(writer);
    return writer.toByteArray();
  }

  /** Compiled with the defaults, as our build disables invokedynamic for strings. */
  private static SortedMap<String, byte[]> compiled(Path folder, String source) throws IOException {
    Path file = Files.writeString(folder.resolve("Main.java"), source);
    return compiled(folder.resolve("classes"), file);
  }

  private static SortedMap<String, byte[]> compiled(Path folder, Path source) throws IOException {
    int faults = ToolProvider.getSystemJavaCompiler().run(
        null, null, null, "--release", "17", "-d", folder.toString(), source.toString());
    assertThat(faults).isZero();
    SortedMap<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        classes.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return classes;
  }

  private static Object outcome(SortedMap<String, byte[]> classes) throws Exception {
    return loaded(classes, "Main").getMethod("all").invoke(null);
  }

  private static Map<String, List<String>> interfaces(SortedMap<String, byte[]> classes) {
    return classes.values().stream().map(PlainClassesTest::read).collect(Collectors.toMap(
        type -> simple(type.name), type -> type.interfaces.stream().map(PlainClassesTest::simple).toList()));
  }

  private static Throwable thrownBy(Class<?> shapes) throws Exception {
    try {
      shapes.getMethod("fail").invoke(null);
    } catch (InvocationTargetException thrown) {
      return thrown.getCause();
    }
    throw new AssertionError("nothing was thrown");
  }

  /** The rewritten shapes, loaded without other classes of the tests. */
  private static Class<?> plain() throws Exception {
    return loaded(rewritten(), Shapes.class.getName());
  }

  private static Class<?> loaded(SortedMap<String, byte[]> classes, String type) throws Exception {
    return new ClassLoader(ClassLoader.getPlatformClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte @Nullable [] file = classes.get(name.replace('.', '/') + ".class");
        if (file == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, file, 0, file.length);
      }
    }.loadClass(type);
  }

  private static SortedMap<String, byte[]> rewritten() {
    return rewritten(GIVEN);
  }

  private static SortedMap<String, byte[]> rewritten(SortedMap<String, byte[]> given) {
    SortedMap<String, byte[]> classes = new TreeMap<>(given);
    classes.putAll(PlainClasses.of(given));
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
