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

/** A package of text parts. docx4j's own word-processing package insists on typed ones. */
final class DocxPackage extends OpcPackage {

  /** docx4j looks at a name from all sides before it takes it; the same few are in every document. */
  private static final Map<String, PartName> NAMES = new ConcurrentHashMap<>();

  DocxPackage() {
    super(new ContentTypeManager());
    contentTypeManager.addDefaultContentType("rels", "application/vnd.openxmlformats-package.relationships+xml");
    contentTypeManager.addDefaultContentType("xml", "application/xml");
  }

  /** A part that {@code holder} (the package or a part) points to. Parts are saved in the order they were added. */
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
   * The whole package is built in memory first: a reader never sees half of it, and docx4j prints faults of streams.
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

  /** docx4j asks whether it may keep a shortcut to a part it knows by type; ours have no types. */
  @Override
  public boolean setPartShortcut(Part part, String relationshipType) {
    return true;
  }
}
