package vn.kehoach.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A word that is one of a few, so that another is a mistake said aloud. */
final class WordConverter implements ITypeConverter<String> {

  private final String first;
  private final List<String> others;

  WordConverter(String first, String... others) {
    this.first = first;
    this.others = List.of(others);
  }

  @Override
  public String convert(String word) {
    if (word.equals(first) || others.contains(word)) {
      return word;
    }
    throw new TypeConversionException(first + ", " + String.join(", ", others));
  }
}
