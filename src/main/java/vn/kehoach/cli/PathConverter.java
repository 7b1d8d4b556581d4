package vn.kehoach.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** A word to a path; picocli's own converter calls by reflection. */
record PathConverter() implements ITypeConverter<Path> {

  @Override
  public Path convert(String word) {
    return Path.of(word);
  }
}
