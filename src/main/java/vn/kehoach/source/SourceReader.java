package vn.kehoach.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file as UTF-8 text of limited size; anything else is a problem. */
public final class SourceReader {

  /** A plan of a thousand pages is about 3 MB; a larger file is not a plan. */
  public static final int MAX_BYTES = 8 * 1024 * 1024;

  /** What Java substitutes for invalid bytes; it may also have been typed. */
  private static final char REPLACEMENT = '\uFFFD';

  /** A hint for when there is nothing to correct. */
  static final Sentence NEW_PLAN = new Sentence(
      "gõ “kehoach new ke-hoach.yaml” để có một kế hoạch mẫu mà điền; các mẫu khác ở thư mục examples",
      "run “kehoach new plan.yaml” to get a plan to fill in; other samples are in the folder examples");

  private SourceReader() {}

  /** The text of the file, or {@code null} with a problem. */
  public static @Nullable Source read(Path file, Problems problems) {
    byte[] bytes = bytes(file, problems);
    return bytes == null ? null : decode(file.toString(), bytes, problems);
  }

  /** The bytes of the file, for callers that know other encodings than UTF-8; {@code null} with a problem. */
  public static byte @Nullable [] bytes(Path file, Problems problems) {
    try {
      return bytes(file, Files.readAttributes(file, BasicFileAttributes.class), problems);
    } catch (IOException failed) {
      problems.add(unreadable(file, failed));
      return null;
    }
  }

  /** The problem to report for a file that could not be read. */
  public static Problem unreadable(Path file, IOException failed) {
    Span whole = new Source(file.toString(), "").whole();
    if (failed instanceof NoSuchFileException) {
      return Problem.error("yaml/unreadable-file", whole, "không tìm thấy tệp này", "file not found")
          .hint(elsewhere(file));
    }
    if (failed instanceof AccessDeniedException) {
      return Problem.error("yaml/unreadable-file", whole,
              "không có quyền đọc tệp này", "you have no permission to read this file")
          .hint("mở thuộc tính của tệp và cấp quyền đọc, hoặc chép tệp sang thư mục của bạn",
              "grant yourself read permission in the file properties, or copy the file to a folder of your own");
    }
    return unreadable(whole, failed);
  }

  /** The problem to report for a folder whose files cannot be listed. */
  public static Problem unreadableFolder(Path folder) {
    return Problem.error("yaml/unreadable-file", new Source(folder.toString(), "").whole(),
            "không có quyền đọc thư mục này", "you have no permission to read this folder")
        .hint("mở thuộc tính của thư mục và cấp quyền đọc", "grant yourself read permission in the folder properties");
  }

  private static Problem unreadable(Span whole, IOException failed) {
    return Problem.error("yaml/unreadable-file", whole,
        "không đọc được tệp này: " + failed.getMessage(), "cannot read this file: " + failed.getMessage());
  }

  private static byte @Nullable [] bytes(Path file, BasicFileAttributes attributes, Problems problems)
      throws IOException {
    Span whole = new Source(file.toString(), "").whole();
    if (attributes.isDirectory() && !Files.isReadable(file)) {
      problems.add(unreadableFolder(file));
      return null;
    }
    if (attributes.isDirectory()) {
      problems.add(Problem.error("yaml/unreadable-file", whole,
              "đây là một thư mục, không phải tệp kế hoạch", "this is a folder, not a plan file")
          .hint("ghi tên tệp .yaml, ví dụ " + file.resolve("ke-hoach.yaml"),
              "give the name of a .yaml file, for example " + file.resolve("ke-hoach.yaml")));
      return null;
    }
    if (attributes.size() > MAX_BYTES) {
      problems.add(tooLarge(whole));
      return null;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = new byte[(int) attributes.size() + 1];
      int count = stream.readNBytes(bytes, 0, bytes.length);
      // a pipe or device has no size, and a file being written may grow
      return count < bytes.length ? Arrays.copyOf(bytes, count)
          : bytes(file.toString(), new SequenceInputStream(new ByteArrayInputStream(bytes), stream), problems);
    }
  }

  /** A suggestion for a file that does not exist. */
  private static Sentence elsewhere(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    String typed = String.valueOf(file.getFileName());
    List<String> names = new ArrayList<>();
    if (folder != null && Files.isDirectory(folder)) {
      try (DirectoryStream<Path> plans = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
        plans.forEach(plan -> names.add(plan.getFileName().toString()));
      } catch (IOException unreadable) {
        // then there is nothing to suggest
      }
    }
    Collections.sort(names);
    if (typed.indexOf(REPLACEMENT) >= 0) {
      return new Sentence("tên tệp có chữ không phải Unicode (UTF-8): đổi tên tệp, hoặc ghi tên thư mục chứa nó",
          "the file name contains characters that are not Unicode (UTF-8): rename it, or give the name of its folder");
    }
    for (String name : names) {
      if (name.contains(" ") && List.of(name.split(" ")).contains(typed)) {
        return new Sentence("tên tệp có dấu cách thì đặt trong ngoặc kép: \"" + name + "\"",
            "put a file name that contains spaces in quotation marks: \"" + name + "\"");
      }
    }
    return names.stream().filter(name -> name.substring(0, name.lastIndexOf('.')).equals(typed)).findFirst()
        .or(() -> Suggestion.nearest(typed, names))
        .map(name -> new Sentence("có phải ý bạn là “" + file.resolveSibling(name) + "”?",
            "did you mean “" + file.resolveSibling(name) + "”?"))
        .orElseGet(() -> new Sentence("kiểm tra lại tên tệp và thư mục đang đứng: " + Path.of("").toAbsolutePath(),
            "check the file name and the current folder: " + Path.of("").toAbsolutePath()));
  }

  /** The content of a stream, such as standard input, or {@code null} with a problem. */
  public static @Nullable Source read(String name, InputStream stream, Problems problems) {
    try {
      byte[] bytes = bytes(name, stream, problems);
      return bytes == null ? null : decode(name, bytes, problems);
    } catch (IOException failed) {
      problems.add(unreadable(new Source(name, "").whole(), failed));
      return null;
    }
  }

  private static byte @Nullable [] bytes(String name, InputStream stream, Problems problems) throws IOException {
    byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      problems.add(tooLarge(new Source(name, "").whole()));
      return null;
    }
    return bytes;
  }

  private static Problem tooLarge(Span whole) {
    return Problem.error("yaml/too-large", whole,
            "tệp lớn hơn 8 MB, không phải một kế hoạch hay một danh sách",
            "the file is larger than 8 MB, so it is not a plan or a roster")
        .hint("kiểm tra xem có chọn nhầm tệp (ảnh, PDF, bảng tính) không",
            "check that you did not select the wrong file (an image, a PDF, a spreadsheet)");
  }

  /** Decodes UTF-8; {@code null} with a problem if the bytes are not UTF-8. */
  public static @Nullable Source decode(String name, byte[] bytes, Problems problems) {
    Source unread = new Source(name, "");
    if (isUtf16(bytes)) {
      problems.add(Problem.error("yaml/not-utf-8", unread.whole(),
              "tệp lưu bằng bảng mã UTF-16", "the file is encoded in UTF-16")
          .hint("trong trình soạn thảo, chọn Lưu thành (Save As), bảng mã UTF-8",
              "in the editor, choose Save As and the encoding UTF-8"));
      return null;
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      problems.add(Problem.error("yaml/not-text", unread.whole(),
              "đây là tệp Word hoặc Excel (hay tệp nén), không phải YAML",
              "this is a Word or Excel file (or a zip archive), not YAML")
          .hint(NEW_PLAN));
      return null;
    }
    boolean pdf = startsWith(bytes, '%', 'P', 'D', 'F');
    if (pdf || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0) || startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      problems.add(Problem.error("yaml/not-text", unread.whole(),
              pdf ? "đây là tệp PDF, không phải YAML"
              : "đây là tệp Word hoặc Excel đời cũ (.doc, .rtf, .xls), không phải YAML",
              pdf ? "this is a PDF, not YAML" : "this is an old Word or Excel file (.doc, .rtf, .xls), not YAML")
          .hint(NEW_PLAN));
      return null;
    }
    int bom = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Source read = new Source(name, new String(bytes, bom, bytes.length - bom, StandardCharsets.UTF_8));
    if (!read.isCommon() && read.text().indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
      problems.add(notUtf8(read));
      return null;
    }
    return read;
  }

  /**
   * Recognised by a byte order mark, or by a null byte next to the first character, which is ASCII in all YAML (YAML
   * 1.2, 5.2).
   */
  private static boolean isUtf16(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)
        || bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  private static Problem notUtf8(Source read) {
    int replaced = read.text().indexOf(REPLACEMENT);
    return Problem.error("yaml/not-utf-8", read.span(replaced, replaced + 1),
            "chữ ở đây không phải Unicode (UTF-8)", "the text here is not Unicode (UTF-8)")
        .hint("trong trình soạn thảo, chọn Lưu thành (Save As), bảng mã UTF-8; "
                + "văn bản gõ bằng TCVN3, VNI thì chuyển mã trước",
            "in the editor, choose Save As and the encoding UTF-8; convert TCVN3 or VNI text first")
        .cite("Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4");
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    for (int i = 0; i < head.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
