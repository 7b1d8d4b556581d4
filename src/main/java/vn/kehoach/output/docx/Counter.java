package vn.kehoach.output.docx;

/** Numbers from 1, each assigned once in a document. */
final class Counter {

  private int last;

  int next() {
    return ++last;
  }
}
