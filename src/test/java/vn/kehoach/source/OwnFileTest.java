package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundled files are found in a class folder and in a jar, whatever the name of the jar's folder. */
class OwnFileTest {

  @Test
  void a_file_is_read_from_the_folder_of_classes() throws Exception {
    assertThat(OwnFile.text("templates/ke-hoach.ftlx"))
        .isEqualTo(Files.readString(Path.of("templates/ke-hoach.ftlx")));
    assertThat(OwnFile.find("templates/none.ftlx")).isNull();
    assertThatThrownBy(() -> OwnFile.bytes("templates/none.ftlx")).hasMessageContaining("templates/none.ftlx");
    try (InputStream stream = OwnFile.address("templates/ke-hoach.ftlx").openStream()) {
      assertThat(stream.readAllBytes()).isEqualTo(OwnFile.bytes("templates/ke-hoach.ftlx"));
    }
  }

  @Test
  void a_file_is_read_from_the_jar_that_the_class_lies_in(@TempDir Path folder) throws Exception {
    byte[] word = "kế hoạch".getBytes(StandardCharsets.UTF_8);
    for (String name : List.of("plain", "có dấu và cách", "a+b%20c#d")) {
      Path jar = Files.createDirectories(folder.resolve(name)).resolve("own.jar");
      pack(jar, word);
      try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
        Class<?> own = loader.loadClass(OwnFile.class.getName());
        assertThat(own.getMethod("text", String.class).invoke(null, "words/one.txt")).isEqualTo("kế hoạch");
        assertThat(own.getMethod("find", String.class).invoke(null, "words/two.txt")).isNull();
        URL address = (URL) own.getMethod("address", String.class).invoke(null, "words/one.txt");
        try (InputStream stream = address.openStream()) {
          assertThat(stream.readAllBytes()).isEqualTo(word);
        }
      }
    }
  }

  @Test
  void what_lies_at_hand_beside_the_jar_comes_first(@TempDir Path folder) throws Exception {
    byte[] word = "kế hoạch".getBytes(StandardCharsets.UTF_8);
    Path jar = folder.resolve("own.jar");
    pack(jar, word);
    Path files = Files.createDirectories(folder.resolve("files/words"));
    Files.writeString(files.resolve("two.txt"), "hai");
    Files.writeString(files.resolve("three.txt"), "");
    Files.writeString(files.resolve("Four.class"), "a class is not asked for as a file");
    FilesAtHand.main(new String[] {folder.resolve("own.files").toString(), folder.resolve("files").toString()});

    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Class<?> own = loader.loadClass(OwnFile.class.getName());
      assertThat(own.getMethod("text", String.class).invoke(null, "words/two.txt")).isEqualTo("hai");
      assertThat(own.getMethod("text", String.class).invoke(null, "words/three.txt")).isEqualTo("");
      assertThat(own.getMethod("text", String.class).invoke(null, "words/one.txt")).isEqualTo("kế hoạch");
      assertThat(own.getMethod("find", String.class).invoke(null, "words/Four.class")).isNull();
    }
  }

  private static void pack(Path jar, byte[] word) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String type : List.of("OwnFile", "OwnFile$Jar", "FilesAtHand")) {
        String path = OwnFile.class.getPackageName().replace('.', '/') + "/" + type + ".class";
        out.putNextEntry(new JarEntry(path));
        try (InputStream file = OwnFile.class.getClassLoader().getResourceAsStream(path)) {
          file.transferTo(out);
        }
      }
      out.putNextEntry(new JarEntry("words/one.txt"));
      out.write(word);
    }
  }
}
