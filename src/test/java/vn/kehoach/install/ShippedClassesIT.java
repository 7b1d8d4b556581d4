package vn.kehoach.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Our delivered classes need no linking at start and are valid. */
class ShippedClassesIT {

  @Test
  void no_lambda_and_no_joined_string_of_ours_is_left_to_the_jvm() throws Exception {
    try (JarFile jar = new JarFile(Installation.built().jar().toFile())) {
      List<String> ours = ours();
      assertThat(ours).hasSizeGreaterThan(1000);
      for (String entry : ours) {
        assertThat(bootstraps(jar, entry)).as(entry)
            .doesNotContain("java/lang/invoke/LambdaMetafactory", "java/lang/invoke/StringConcatFactory");
      }
    }
  }

  @Test
  void the_jvm_finds_nothing_wrong_with_any_class() throws Exception {
    try (URLClassLoader loader = new URLClassLoader(
        new URL[] {Installation.built().jar().toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      for (String entry : ours()) {
        Class<?> type = loader.loadClass(entry.replace('/', '.').replace(".class", ""));
        assertThat(type.getDeclaredMethods()).as("verified when first asked for its methods").isNotNull();
        assertThat(type.isNestmateOf(type.getNestHost())).as(entry).isTrue();
      }
    }
  }

  @Test
  void the_libraries_join_their_strings_without_the_jvm_too() throws Exception {
    try (JarFile jar = new JarFile(Installation.built().libraries().toFile())) {
      assertThat(bootstraps(jar, "org/docx4j/openpackaging/parts/PartName.class")).isEmpty();
    }
  }

  @Test
  void what_builds_kehoach_is_not_delivered() throws Exception {
    assertThat(ours()).noneMatch(entry -> entry.startsWith("vn/kehoach/build/"));
  }

  private static List<String> ours() throws IOException {
    try (JarFile jar = new JarFile(Installation.built().jar().toFile())) {
      return Collections.list(jar.entries()).stream().map(JarEntry::getName)
          .filter(name -> name.startsWith("vn/kehoach/") && name.endsWith(".class"))
          .toList();
    }
  }

  private static List<String> bootstraps(JarFile jar, String entry) throws IOException {
    ClassNode type = new ClassNode();
    try (InputStream file = jar.getInputStream(jar.getEntry(entry))) {
      new ClassReader(file).accept(type, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }
    return type.methods.stream().flatMap(method -> List.of(method.instructions.toArray()).stream())
        .filter(InvokeDynamicInsnNode.class::isInstance)
        .map(site -> ((InvokeDynamicInsnNode) site).bsm.getOwner())
        .toList();
  }
}
