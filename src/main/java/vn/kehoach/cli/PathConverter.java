package vn.kehoach.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** Converts a word to a path; picocli's own converter uses reflection. */
record PathConverter() implements ITypeConverter<Path> {

  @Override
  public Path convert(String word) {
    return Path.of(word);
  }
}
