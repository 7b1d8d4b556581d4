package vn.kehoach.output.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.XmlPart;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;
import vn.kehoach.output.SourceDate;

/**
 * Receives the parts of a package from docx4j and writes a ZIP whose entries all have the same time. Content types and
 * relationships are written as text as well, so that saving needs no JAXB context.
 */
final class ZipStore implements PartStore {

  private final Zip zip;
  private OutputStream out = OutputStream.nullOutputStream();

  ZipStore(SourceDate date) {
    this.zip = new Zip(date);
  }

  @Override
  public void setOutputStream(OutputStream target) {
    out = target;
  }

  @Override
  public void saveContentTypes(ContentTypeManager types) {
    Xml xml = new Xml().open("Types").with("xmlns", ContentTypeManager.TYPES_NAMESPACE_URI);
    types.getDefaultContentType().values().forEach(type -> xml.open("Default")
        .with("Extension", type.getExtension()).with("ContentType", type.getContentType()).close());
    types.getOverrideContentType().values().forEach(type -> xml.open("Override")
        .with("PartName", type.getPartName()).with("ContentType", type.getContentType()).close());
    zip.add(ContentTypeManager.CONTENT_TYPES_PART_NAME, Deflated.shared(xml.close().bytes()));
  }

  @Override
  public void saveJaxbXmlPart(JaxbXmlPart part) {
    if (!(part instanceof RelationshipsPart relationships)) {
      throw new IllegalStateException("not a text part: " + part.getPartName().getName());
    }
    Xml xml = new Xml().open("Relationships")
        .with("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    for (Relationship relationship : relationships.getRelationships().getRelationship()) {
      xml.open("Relationship").with("Id", relationship.getId()).with("Type", relationship.getType())
          .with("Target", relationship.getTarget()).close();
    }
    zip.add(entry(part), Deflated.shared(xml.close().bytes()));
  }

  @Override
  public void saveBinaryPart(Part part) {
    byte[] bytes = ((BinaryPart) part).getBytes();
    boolean ownWords = part.getRelationshipType().equals(PartKind.DOCUMENT.relationship());
    zip.add(entry(part), ownWords ? Deflated.of(bytes) : Deflated.shared(bytes));
  }

  @Override
  public void saveXmlPart(XmlPart part) {
    throw new IllegalStateException("not a text part: " + part.getPartName().getName());
  }

  @Override
  public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) {
    throw new IllegalStateException("not a text part: " + part.getPartName().getName());
  }

  @Override
  public void finishSave() {
    try {
      zip.write(out);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String entry(Part part) {
    return part.getPartName().getName().substring(1);
  }

  @Override
  public InputStream loadPart(String name) {
    throw new UnsupportedOperationException("written, never read");
  }

  @Override
  public long getPartSize(String name) {
    throw new UnsupportedOperationException("written, never read");
  }

  @Override
  public void rename(PartName from, PartName to) {
    throw new UnsupportedOperationException("written once");
  }

  @Override
  public void setSourcePartStore(PartStore source) {
    // a new package has no source
  }

  @Override
  public void dispose() {
    // no resources are held
  }
}
