package vn.kehoach.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Reads XML up to a document type declaration, which no part of a workbook has, and there fails. The parser thus never
 * processes such a declaration, nor prints a warning about an unclosed one.
 */
final class WithoutDoctype extends FilterReader {

  private static final String DECLARATION = "<!DOCTYPE";

  private int matched;

  WithoutDoctype(Reader xml) {
    super(xml);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] letters, int from, int length) throws IOException {
    int read = super.read(letters, from, length);
    for (int i = from; i < from + read; i++) {
      look(letters[i]);
    }
    return read;
  }

  private void look(char letter) throws IOException {
    if (letter != DECLARATION.charAt(matched)) {
      matched = letter == '<' ? 1 : 0;
      return;
    }
    matched++;
    if (matched == DECLARATION.length()) {
      throw new IOException("a part has no document type");
    }
  }
}
