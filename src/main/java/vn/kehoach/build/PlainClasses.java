package vn.kehoach.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * Class files without call sites that the JVM would have to link, without questions after classes that are not there or
 * after a loader that has no name, without loggers of their own, and none older than frames are; of FreeMarker, without
 * the long way to its own files, without making what nobody asks for, and with nodes that are open to kehoach. What the
 * JVM alone can make is left to it.
 */
final class PlainClasses {

  private static final String ENDING = ".class";

  private final Map<String, byte[]> given;
  private final Access access = new Access(this::file);
  private final SortedMap<String, ClassNode> changed = new TreeMap<>();
  private final LambdaClasses lambdas = new LambdaClasses();

  private PlainClasses(Map<String, byte[]> given) {
    this.given = given;
  }

  /** Copies what is delivered of a folder of classes into another, plain: {@code FROM TO}. */
  public static void main(String[] arguments) throws IOException {
    SortedMap<String, byte[]> files = below(Path.of(arguments[0]));
    files.keySet().removeIf(name -> name.startsWith(PlainClasses.class.getPackageName().replace('.', '/')));
    files.putAll(of(files));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = Path.of(arguments[1], file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  private static SortedMap<String, byte[]> below(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** The files that are new or other than given. */
  static SortedMap<String, byte[]> of(Map<String, byte[]> files) {
    return new PlainClasses(files).plain();
  }

  private SortedMap<String, byte[]> plain() {
    new TreeMap<>(given).forEach((name, file) -> {
      if (name.endsWith(ENDING) && concerns(file)) {
        replace(name);
      }
    });
    List<ClassNode> made = lambdas.write();
    made.forEach(this::nest);
    SortedMap<String, byte[]> plain = new TreeMap<>();
    Stream.concat(changed.values().stream(), made.stream()).forEach(type -> plain.put(type.name + ENDING, write(type)));
    return plain;
  }

  private static boolean concerns(byte[] file) {
    // names stand in a class file as they are
    String names = new String(file, StandardCharsets.ISO_8859_1);
    return AbsentClasses.in(names) || Loggers.in(names) || ClassLoaders.in(names) || Frames.lackIn(file)
        || OwnFiles.in(names) || OpenTrees.in(names) || JaxbContexts.in(names) || LateBeginnings.in(names)
        || CallSites.in(file);
  }

  private void replace(String name) {
    ClassNode type = read(name);
    boolean replaced = new CallSites(type, access, lambdas).replace();
    boolean answered = new AbsentClasses(type, this::known).answer();
    boolean shared = new Loggers(type).share();
    boolean named = new ClassLoaders(type).name();
    boolean given = new OwnFiles(type).give();
    boolean later = new LateBeginnings(type).putOff();
    boolean opened = new OpenTrees(type, kind -> isKind(type, kind)).open();
    boolean lazy = new JaxbContexts(type).giveLazy();
    if (replaced || answered || shared || named || given || later || opened || lazy || Frames.lackIn(type)) {
      changed.put(type.name, type);
    }
  }

  private void nest(ClassNode mate) {
    if (mate.nestHostClass == null) {
      return;
    }
    ClassNode host = changed.computeIfAbsent(mate.nestHostClass, name -> read(name + ENDING));
    if (host.nestMembers == null) {
      host.nestMembers = new ArrayList<>();
    }
    host.nestMembers.add(mate.name);
  }

  private ClassNode read(String name) {
    ClassNode type = new ClassNode();
    new ClassReader(given.get(name)).accept(type, 0);
    return type;
  }

  private boolean isKind(ClassNode type, String kind) {
    String above = type.superName;
    return type.name.equals(kind)
        || above != null && given.containsKey(above + ENDING) && isKind(read(above + ENDING), kind);
  }

  private byte[] write(ClassNode type) {
    if (Frames.lackIn(type)) {
      return Frames.write(type, this::file);
    }
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    type.accept(writer);
    return writer.toByteArray();
  }

  /** Whether it is delivered, or Java's own. */
  private boolean known(String type) {
    return given.containsKey(type + ENDING)
        || ClassLoader.getPlatformClassLoader().getResource(type + ENDING) != null;
  }

  private @Nullable InputStream file(String name) {
    byte[] file = given.get(name);
    return file == null ? ClassLoader.getSystemResourceAsStream(name) : new ByteArrayInputStream(file);
  }
}
