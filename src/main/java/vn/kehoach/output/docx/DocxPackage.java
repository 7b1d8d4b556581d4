package vn.kehoach.output.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.docx4j.openpackaging.Base;
import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.OpcPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import vn.kehoach.output.SourceDate;

/** A package of text parts. docx4j's own WordprocessingML package requires typed parts. */
final class DocxPackage extends OpcPackage {

  /** Cached because docx4j validates each name, and every document has the same few. */
  private static final Map<String, PartName> NAMES = new ConcurrentHashMap<>();

  DocxPackage() {
    super(new ContentTypeManager());
    contentTypeManager.addDefaultContentType("rels", "application/vnd.openxmlformats-package.relationships+xml");
    contentTypeManager.addDefaultContentType("xml", "application/xml");
  }

  /**
   * Adds a part to which {@code holder} (the package or a part) refers. Parts are saved in the order in which they are
   * added.
   */
  BinaryPart add(Base holder, PartKind kind, String name, String id, byte[] content) {
    try {
      BinaryPart part = new BinaryPart(NAMES.computeIfAbsent(name, DocxPackage::partName));
      part.setContentType(new ContentType(kind.contentType()));
      part.setRelationshipType(kind.relationship());
      part.setBinaryData(content);
      holder.addTargetPart(part, id);
      return part;
    } catch (InvalidFormatException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static PartName partName(String name) {
    try {
      return new PartName(name);
    } catch (InvalidFormatException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /**
   * Builds the whole package in memory first, so that no incomplete file is ever visible; docx4j would print stream
   * errors.
   */
  void write(OutputStream out, SourceDate date) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
    try {
      new Save(this, new ZipStore(date)).save(bytes);
    } catch (Docx4JException fault) {
      throw new IllegalStateException(fault);
    }
    bytes.writeTo(out);
  }

  /** docx4j asks whether it may keep a shortcut to a part of known type; these parts have no types. */
  @Override
  public boolean setPartShortcut(Part part, String relationshipType) {
    return true;
  }
}
