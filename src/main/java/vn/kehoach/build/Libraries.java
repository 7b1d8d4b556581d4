package vn.kehoach.build;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs all libraries into one uncompressed jar with plain classes, so that a start opens one file in place of forty.
 *
 * <p>Licences and notices are put into a folder for each library, and lists of {@link Services} are merged. If two
 * libraries contain different files with the same path, the build fails.
 */
final class Libraries {

  /** The file in the jar that lists the names of the libraries, one per line. */
  static final String LIST = "META-INF/libraries";

  /** Some licences require a statement of changes. */
  private static final String CHANGES = """
      These libraries were put into one jar when kehoach was built. Their classes were changed as follows. Call sites
      that the JVM would link at run time (invokedynamic: lambdas, string concatenation) are ordinary code. A class that
      asks by a fixed name for a class that is not included gets the exception at once. A class that asks Java or SLF4J
      for a logger gets a shared one, and one that asks for the loader of a JDK class gets the system class loader.
      Classes older than Java 6 have stack map frames. kehoach supplies FreeMarker and docx4j with their own files, and
      docx4j with its JAXB contexts. FreeMarker creates its legacy number formats and its built-ins, and SnakeYAML its
      expressions and tables, only when they are needed; the nodes of a parsed template can be created and filled from
      outside. FOP marks its position in a text only if it may return to it. No other code was changed.
      Left out: signatures, module descriptors, files for other releases of Java, FreeMarker's bridge to Jython, and, in
      the lists of services, providers of other formats, images and drawings.
      """;

  private static final String SERVICES = "META-INF/services/";
  /**
   * A bridge to a library that is not delivered. FreeMarker looks for it at every start, and half of its classes cannot
   * be stored in the class archive.
   */
  private static final String BRIDGE = "freemarker/ext/jython/";

  private static final Pattern TERMS = Pattern.compile("^META-INF/([^/]*(LICENSE|NOTICE|DEPENDENCIES)[^/]*)");

  /** Methods by which a package reads its version from the manifest. */
  private static final List<String> QUESTIONS = List.of("getImplementationVersion", "getSpecificationVersion");

  private static final List<Attributes.Name> ANSWERS = List.of(Attributes.Name.IMPLEMENTATION_TITLE,
      Attributes.Name.IMPLEMENTATION_VERSION, Attributes.Name.SPECIFICATION_TITLE,
      Attributes.Name.SPECIFICATION_VERSION);

  /** Most characters in a line of the manifest. */
  private static final int LINE = 70;

  /** The earliest time a zip can store. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final SortedMap<String, Attributes> answers = new TreeMap<>();
  private final List<String> names = new ArrayList<>();

  private Libraries() {}

  /** Packs the jars of a class path: {@code TO RELEASE CLASS-PATH}. */
  public static void main(String[] arguments) throws IOException {
    Libraries libraries = new Libraries();
    Runtime.Version release = Runtime.Version.parse(arguments[1]);
    List<Path> jars = Arrays.stream(arguments[2].split(File.pathSeparator)).map(Path::of).filter(Files::isRegularFile)
        .toList();
    for (Path jar : jars) {
      libraries.add(Library.read(jar, release));
    }
    libraries.write(Path.of(arguments[0]));
  }

  private void add(Library library) {
    names.add(library.name());
    library.files().forEach((path, file) -> add(library, path, file));
    answer(library);
  }

  private void add(Library library, String path, byte[] file) {
    if (path.startsWith(BRIDGE)) {
      return;
    }
    if (path.startsWith(SERVICES)) {
      files.merge(path, Services.needed(file), Libraries::joined);
      return;
    }
    String place = TERMS.matcher(path).replaceFirst("META-INF/licenses/" + library.name() + "/$1");
    byte[] other = files.put(place, file);
    if (other != null && !Arrays.equals(other, file)) {
      throw new IllegalStateException("two libraries hold " + path + ", and " + library.name() + " another one");
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  /** Writes the version of packages that ask for it to the manifest, as in their own jars. */
  private void answer(Library library) {
    library.files().forEach((path, file) -> {
      if (path.endsWith(".class") && asks(file)) {
        answers.put(path.substring(0, path.lastIndexOf('/') + 1), library.attributes());
      }
    });
  }

  private static boolean asks(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    return QUESTIONS.stream().anyMatch(text::contains);
  }

  private void write(Path jar) throws IOException {
    files.putAll(PlainClasses.of(files));
    files.put(LIST, (String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8));
    files.put("META-INF/licenses/CHANGES.txt", CHANGES.getBytes(StandardCharsets.UTF_8));
    Files.createDirectories(jar.getParent());
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(jar), 1 << 16);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setMethod(ZipOutputStream.STORED);
      write("META-INF/MANIFEST.MF", manifest().getBytes(StandardCharsets.UTF_8), zip);
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        write(entry.getKey(), entry.getValue(), zip);
      }
    }
  }

  private String manifest() {
    StringBuilder manifest = new StringBuilder("Manifest-Version: 1.0\n\n");
    answers.forEach((folder, answer) -> {
      line("Name", folder, manifest);
      ANSWERS.stream().filter(answer::containsKey)
          .forEach(name -> line(name.toString(), answer.getValue(name), manifest));
      manifest.append('\n');
    });
    return manifest.toString();
  }

  /** Long lines are folded. */
  private static void line(String name, String value, StringBuilder manifest) {
    String line = name + ": " + value;
    manifest.append(line, 0, Math.min(line.length(), LINE));
    for (int at = LINE; at < line.length(); at += LINE - 1) {
      manifest.append("\n ").append(line, at, Math.min(line.length(), at + LINE - 1));
    }
    manifest.append('\n');
  }

  private static void write(String path, byte[] file, ZipOutputStream zip) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(file);
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(file.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(file);
    zip.closeEntry();
  }
}
