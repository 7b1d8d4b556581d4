package vn.kehoach.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * Rewrites class files for a program that starts anew for every document: {@link CallSites} become ordinary code, no
 * class is older than {@link Frames} allows, and the {@linkplain #changes other changes} are made if a class needs
 * them. What only the JVM can do is left to it.
 */
final class PlainClasses {

  private static final String ENDING = ".class";

  private final Map<String, byte[]> given;
  private final Access access = new Access(this::file);
  private final SortedMap<String, ClassNode> changed = new TreeMap<>();
  private final LambdaClasses lambdas = new LambdaClasses();

  /** Changes to some classes, besides call sites and frames. */
  private final List<Change> changes = List.of(
      new Change(AbsentClasses::in, type -> new AbsentClasses(type, this::known).change()),
      new Change(Loggers::in, type -> new Loggers(type).change()),
      new Change(ClassLoaders::in, type -> new ClassLoaders(type).change()),
      new Change(OwnFiles::in, type -> new OwnFiles(type).change()),
      new Change(LateBeginnings::in, type -> new LateBeginnings(type).change()),
      new Change(OpenTrees::in, type -> new OpenTrees(type, kind -> isKind(type, kind)).change()),
      new Change(JaxbContexts::in, type -> new JaxbContexts(type).change()),
      new Change(WhiteSpaceMarks::in, type -> new WhiteSpaceMarks(type).change()));

  /**
   * A change.
   *
   * @param mayConcern quick test on the constants of the class file
   * @param make       makes the change; whether there was anything to change
   */
  private record Change(Predicate<String> mayConcern, Predicate<ClassNode> make) {}

  private PlainClasses(Map<String, byte[]> given) {
    this.given = given;
  }

  /** Copies the delivered classes of a folder to another and rewrites them: {@code FROM TO}. */
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

  /** The files that are new or changed. */
  static SortedMap<String, byte[]> of(Map<String, byte[]> files) {
    return new PlainClasses(files).plain();
  }

  private SortedMap<String, byte[]> plain() {
    new TreeMap<>(given).forEach((name, file) -> {
      if (name.endsWith(ENDING) && concerns(file)) {
        change(name);
      }
    });
    List<ClassNode> made = lambdas.write();
    made.forEach(this::nest);
    SortedMap<String, byte[]> plain = new TreeMap<>();
    Stream.concat(changed.values().stream(), made.stream()).forEach(type -> plain.put(type.name + ENDING, write(type)));
    return plain;
  }

  private boolean concerns(byte[] file) {
    // names are plain text in a class file
    String names = new String(file, StandardCharsets.ISO_8859_1);
    return changes.stream().anyMatch(change -> change.mayConcern().test(names))
        || CallSites.in(file) || Frames.lackIn(file);
  }

  private void change(String name) {
    ClassNode type = read(name);
    boolean changed = new CallSites(type, access, lambdas).change();
    for (Change change : changes) {
      changed |= change.make().test(type);
    }
    if (changed || Frames.lackIn(type)) {
      this.changed.put(type.name, type);
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

  /** Whether the class is delivered or part of the JDK. */
  private boolean known(String type) {
    return given.containsKey(type + ENDING)
        || ClassLoader.getPlatformClassLoader().getResource(type + ENDING) != null;
  }

  private @Nullable InputStream file(String name) {
    byte[] file = given.get(name);
    return file == null ? ClassLoader.getSystemResourceAsStream(name) : new ByteArrayInputStream(file);
  }
}
