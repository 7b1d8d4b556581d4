package vn.kehoach.source;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** A scalar in any style of YAML, with whatever that style allows between and inside words. */
final class AnyScalar {

  private static final List<String> WORDS =
      List.of("Kế", "hoạch", "trẻ", "em", "05", "năm,", "a", "số:", "“trích", "dẫn”", "12/KH", "-", "e\u0301", "𠮷");
  private static final List<String> BREAKS = List.of("\n", "\r\n");

  private final Random random;
  private final String lineEnd;
  private final StringBuilder written = new StringBuilder();

  private AnyScalar(Random random) {
    this.random = random;
    this.lineEnd = any(BREAKS);
  }

  static String of(Random random) {
    return new AnyScalar(random).write();
  }

  private String write() {
    written.append(any(List.of("", "", "", "&neo ", "!!str ", "&neo # ghi chú" + lineEnd + "  ")));
    switch (random.nextInt(5)) {
      case 0 -> words("Kế", () -> any(List.of(" ", "  ", "\t ", lineEnd + "  ", " " + lineEnd + lineEnd + "    ")));
      case 1 -> quoted('\'', List.of(" ", "  ", "''", lineEnd + "  ", " " + lineEnd + lineEnd + "\t "));
      case 2 -> quoted('"', List.of(" ", "  ", "\\\"", "\\\\", "\\t", "\\x20", "\\u00e1", "\\U00020bb7", "\\_", "\\N",
          lineEnd + "  ", " " + lineEnd + lineEnd + "  ", "\\" + lineEnd + "   ", " \\" + lineEnd + lineEnd + " ",
          "\\" + lineEnd + "  \\ ", "\\" + lineEnd + "\\" + lineEnd + " "));
      case 3 -> block('>');
      default -> block('|');
    }
    return written.toString();
  }

  private void quoted(char quote, List<String> between) {
    written.append(quote);
    words(any(List.of("", " ", "Kế")), () -> any(between));
    written.append(quote);
  }

  private void block(char head) {
    written.append(head).append(any(List.of("", "-", "+")))
        .append(any(List.of("", " # ghi chú", "  "))).append(lineEnd);
    written.append("    ");
    words("Kế", () -> any(List.of(" ", "  ", lineEnd + "    ", lineEnd + "      ", lineEnd + lineEnd + "    ",
        " " + lineEnd + "    # chữ ", lineEnd + "   " + lineEnd + "    ")));
  }

  private void words(String first, Supplier<String> between) {
    written.append(first);
    for (int i = random.nextInt(12); i > 0; i--) {
      written.append(between.get()).append(any(WORDS));
    }
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
