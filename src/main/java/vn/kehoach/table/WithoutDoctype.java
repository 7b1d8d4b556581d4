package vn.kehoach.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * XML up to where it declares a document type, which no part of a workbook does: there it ends in an error. The parser
 * need not learn what else such a declaration can do, and it complains of one without an end on the terminal.
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
