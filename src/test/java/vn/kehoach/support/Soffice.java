package vn.kehoach.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, with its own profile. */
public final class Soffice {

  private Soffice() {}

  public static boolean isInstalled() {
    return OnPath.has("soffice");
  }

  /** Converts all files in one run, as starting takes longer than converting. */
  public static void convert(List<Path> files, String format, Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path profile = Files.createTempDirectory("soffice-profile");
    Path log = folder.resolve("soffice.log");
    List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless",
        "--convert-to", format, "--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    process.getOutputStream().close();
    if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("soffice failed: " + Files.readString(log));
    }
  }
}
