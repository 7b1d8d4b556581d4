package vn.kehoach.source;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Small bundled files packed into one, {@code lib/kehoach.files}: their number, the path and length of each, then their
 * contents. Every start reads a dozen of them, and opening the jar would make Java list its thousand entries first.
 */
final class FilesAtHand {

  private final byte[] all;

  /** Start and end of each file. */
  private final Map<String, int[]> places;

  private FilesAtHand(byte[] all, Map<String, int[]> places) {
    this.all = all;
    this.places = places;
  }

  /** Packs the files of a class folder during the build: {@code TO FOLDER}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    List<Path> files;
    try (Stream<Path> below = Files.walk(folder)) {
      files = below.filter(Files::isRegularFile).filter(file -> isAtHand(folder.relativize(file))).sorted()
          .toList();
    }
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
      out.writeInt(files.size());
      for (Path file : files) {
        out.writeUTF(folder.relativize(file).toString().replace('\\', '/'));
        out.writeInt((int) Files.size(file));
      }
      for (Path file : files) {
        out.write(Files.readAllBytes(file));
      }
    }
  }

  /** Leaves out fonts, which are needed as files, and the pages of rules, which are read one by one, if at all. */
  private static boolean isAtHand(Path path) {
    String name = path.toString();
    return !name.endsWith(".class") && !name.endsWith(".ttf") && !path.startsWith("spec");
  }

  /** Reads a packed file; empty if it does not exist or is incomplete. */
  static FilesAtHand read(String file) {
    Map<String, int[]> places = new HashMap<>();
    try (InputStream stream = new FileInputStream(file)) {
      byte[] all = stream.readAllBytes();
      DataInputStream index = new DataInputStream(new ByteArrayInputStream(all));
      int end = 0;
      for (int left = index.readInt(); left > 0; left--) {
        String path = index.readUTF();
        int start = end;
        end += index.readInt();
        places.put(path, new int[] {start, end});
      }
      if (index.available() != end) {
        throw new EOFException();
      }
      int first = all.length - end;
      for (int[] place : places.values()) {
        place[0] += first;
        place[1] += first;
      }
      return new FilesAtHand(all, places);
    } catch (IOException none) {
      return new FilesAtHand(new byte[0], Map.of());
    }
  }

  byte @Nullable [] find(String path) {
    int[] place = places.get(path);
    return place == null ? null : Arrays.copyOfRange(all, place[0], place[1]);
  }
}
