package vn.kehoach.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * A library jar as seen by one release of Java.
 *
 * @param name       its file name without extension
 * @param attributes the main attributes of its manifest
 * @param files      its files by path, without those about the jar itself: module descriptor, signatures, files for
 *                   other releases of Java
 */
record Library(String name, Attributes attributes, SortedMap<String, byte[]> files) {

  private static final Pattern OF_THE_JAR = Pattern.compile(
      "module-info\\.class|OSGI-INF/.*|META-INF/(MANIFEST\\.MF|INDEX\\.LIST|native-image/.*|versions/.*"
      + "|[^/]+\\.(SF|RSA|DSA|EC))");

  static Library read(Path jar, Runtime.Version release) throws IOException {
    try (JarFile open = new JarFile(jar.toFile(), false, JarFile.OPEN_READ, release)) {
      SortedMap<String, byte[]> files = new TreeMap<>();
      List<JarEntry> entries = open.versionedStream()
          .filter(entry -> !entry.isDirectory() && !OF_THE_JAR.matcher(entry.getName()).matches()).toList();
      for (JarEntry entry : entries) {
        try (InputStream file = open.getInputStream(entry)) {
          files.put(entry.getName(), file.readAllBytes());
        }
      }
      String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
      Manifest manifest = open.getManifest();
      return new Library(name, manifest == null ? new Attributes() : manifest.getMainAttributes(), files);
    }
  }
}
