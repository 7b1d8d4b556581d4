package vn.kehoach.typeset;

import vn.kehoach.document.Document;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standard;

public final class Typesetter {
  public Typesetter(Standard standard) {}

  public Document settle(Document document, Problems problems) {
    return document;
  }
}
