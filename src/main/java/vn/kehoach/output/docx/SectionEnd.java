package vn.kehoach.output.docx;

/** Writes the {@code w:sectPr} of a section: in its last paragraph, or at the end of the body for the last section. */
interface SectionEnd {

  void write(Xml xml);
}
