package vn.kehoach.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Accepts only a few words and reports any other. */
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
