package vn.kehoach.output.pdf;

import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.pdf.PDFArray;
import org.apache.fop.pdf.PDFDictionary;
import org.apache.fop.pdf.PDFStructElem;
import org.jspecify.annotations.Nullable;

/**
 * Assigns ids to footnotes in the structure tree: PDF/UA-1 (7.9) requires a unique one for each, which FOP does not
 * provide.
 */
final class NoteNames {

  private final PDFArray names = new PDFArray();
  private int count;

  void name(@Nullable StructureTreeElement element) {
    if (!(element instanceof PDFStructElem note)) {
      return;
    }
    count++;
    String name = "note-" + (10_000 + count); // all of the same length, so that alphabetical order is numerical order
    note.put("ID", name);
    names.add(name);
    names.add(note);
    if (count == 1) {
      PDFDictionary tree = new PDFDictionary();
      tree.put("Names", names);
      note.getDocument().getRoot().getStructTreeRoot().put("IDTree", tree);
    }
  }
}
