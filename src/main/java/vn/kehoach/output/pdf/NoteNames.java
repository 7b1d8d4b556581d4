package vn.kehoach.output.pdf;

import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.pdf.PDFArray;
import org.apache.fop.pdf.PDFDictionary;
import org.apache.fop.pdf.PDFStructElem;
import org.jspecify.annotations.Nullable;

/** Names of footnotes in the structure tree: PDF/UA-1 (7.9) wants each to have one of its own, FOP gives them none. */
final class NoteNames {

  private final PDFArray names = new PDFArray();
  private int count;

  void name(@Nullable StructureTreeElement element) {
    if (!(element instanceof PDFStructElem note)) {
      return;
    }
    count++;
    String name = "note-" + (10_000 + count); // one length, so that their order is that of their letters
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
