package vn.kehoach.cli;

import java.io.InputStream;
import java.io.PrintStream;
import vn.kehoach.report.TerminalText;
import vn.kehoach.source.Language;
import vn.kehoach.source.Sentence;

/**
 * Where a run reads and writes: standard streams, or buffers in tests.
 *
 * @param out   results (findings of {@code check}, bytes for {@code -o -})
 * @param err   messages to the user
 * @param color whether {@code err} and {@code out} are a terminal that shows colours
 */
record Console(InputStream in, PrintStream out, PrintStream err, Language language, boolean color) {

  void say(String vietnamese, String english) {
    err.println(TerminalText.of(new Sentence(vietnamese, english).in(language)));
  }
}
