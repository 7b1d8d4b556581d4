package vn.kehoach.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Many jars are merged into one without losing anything or choosing at random. */
class LibrariesTest {

  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  @TempDir
  private Path folder;

  @Test
  void each_keeps_its_licence_and_what_is_found_by_its_service() throws Exception {
    Path first = jar("first-1.jar", Map.of("META-INF/LICENSE", "MIT", "META-INF/services/x.Y", "x.One", "a.txt", "a"));
    Path second = jar(
        "second-2.jar", Map.of("META-INF/LICENSE", "BSD", "META-INF/services/x.Y", "x.Two\n", "b.txt", "b"));

    assertThat(packed(first, second)).containsAllEntriesOf(Map.of(
        "META-INF/licenses/first-1/LICENSE", "MIT", "META-INF/licenses/second-2/LICENSE", "BSD",
        "META-INF/services/x.Y", "x.One\nx.Two\n", "a.txt", "a", "b.txt", "b",
        "META-INF/libraries", "first-1\nsecond-2\n"));
  }

  @Test
  void what_no_plan_can_need_is_not_looked_up_at_every_start() throws Exception {
    Path jar = jar("fop.jar", Map.of("META-INF/services/f.Handler",
        "# a licence\norg.apache.fop.render.pdf.PDFDocumentHandlerMaker\n"
            + "org.apache.fop.render.ps.PSDocumentHandlerMaker\n"
            + "org.apache.fop.fo.FOElementMapping\norg.apache.fop.render.pdf.PDFImageHandlerSVG"));

    assertThat(packed(jar)).containsEntry("META-INF/services/f.Handler",
        "# a licence\norg.apache.fop.render.pdf.PDFDocumentHandlerMaker\norg.apache.fop.fo.FOElementMapping\n");
  }

  @Test
  void what_is_for_one_release_of_java_is_taken_for_that_release() throws Exception {
    Path jar = jar("many.jar", Map.of(MANIFEST, "Manifest-Version: 1.0\nMulti-Release: true\n\n", "a.txt", "8",
        "META-INF/versions/11/a.txt", "11", "META-INF/versions/17/a.txt", "17", "META-INF/versions/21/a.txt", "21",
        "META-INF/versions/17/only.txt", "17", "META-INF/versions/21/late.txt", "21"));

    assertThat(packed(jar)).containsEntry("a.txt", "17").containsEntry("only.txt", "17")
        .doesNotContainKeys("late.txt", "META-INF/versions/21/a.txt", "META-INF/versions/17/a.txt");
  }

  @Test
  void what_speaks_of_the_old_jar_is_left_out() throws Exception {
    Path jar = jar(
        "signed.jar", Map.of("module-info.class", "m", "META-INF/A.SF", "s", "META-INF/A.RSA", "r", "a.txt", ""));

    assertThat(packed(jar)).containsOnlyKeys(
        MANIFEST, "META-INF/libraries", "META-INF/licenses/CHANGES.txt", "a.txt");
  }

  @Test
  void two_files_of_one_path_stop_the_build() throws Exception {
    Path first = jar("first.jar", Map.of("a.txt", "one"));
    Path same = jar("same.jar", Map.of("a.txt", "one"));
    Path other = jar("other.jar", Map.of("a.txt", "two"));

    assertThat(packed(first, same)).containsEntry("a.txt", "one");
    assertThatThrownBy(() -> packed(first, other)).hasMessageContaining("a.txt").hasMessageContaining("other");
  }

  @Test
  void a_package_that_asks_for_its_version_is_told() throws Exception {
    String title = "long ".repeat(30);
    Path jar = jar("asking.jar", Map.of(
        MANIFEST, "Manifest-Version: 1.0\nImplementation-Version: 2.11\nImplementation-Title: " + title + "\n\n",
        "x/Version.class", asking(), "y/b.txt", ""));

    packed(jar);

    try (JarFile packed = new JarFile(target().toFile())) {
      assertThat(packed.getManifest().getAttributes("x/").getValue("Implementation-Version")).isEqualTo("2.11");
      assertThat(packed.getManifest().getAttributes("x/").getValue("Implementation-Title")).isEqualTo(title);
      assertThat(packed.getManifest().getAttributes("y/")).isNull();
    }
  }

  @Test
  void the_same_jars_give_the_same_bytes() throws Exception {
    Path jar = jar("some.jar", Map.of("a.txt", "a", "b.txt", "b", "c/d.txt", "d"));

    packed(jar);
    byte[] once = Files.readAllBytes(target());
    packed(jar);

    assertThat(Files.readAllBytes(target())).isEqualTo(once);
  }

  private static String asking() {
    ClassWriter type = new ClassWriter(0);
    type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "x/Version", null, "java/lang/Object", null);
    type.newConst("getImplementationVersion");
    return new String(type.toByteArray(), StandardCharsets.ISO_8859_1);
  }

  private Path target() {
    return folder.resolve("out/libraries.jar");
  }

  private Map<String, String> packed(Path... jars) throws IOException {
    String path = String.join(File.pathSeparator, Stream.of(jars).map(Path::toString).toList());
    Libraries.main(new String[] {target().toString(), "17", path});
    Map<String, String> packed = new TreeMap<>();
    try (JarFile jar = new JarFile(target().toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        packed.put(entry.getName(), new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    return packed;
  }

  private Path jar(String name, Map<String, String> files) throws IOException {
    Path jar = folder.resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        out.putNextEntry(new JarEntry(file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.ISO_8859_1));
        out.closeEntry();
      }
    }
    return jar;
  }
}
