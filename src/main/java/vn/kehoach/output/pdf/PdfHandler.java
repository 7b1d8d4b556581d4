package vn.kehoach.output.pdf;

import java.util.Objects;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.xmlgraphics.xmp.Metadata;
import org.jspecify.annotations.Nullable;

/** FOP's PDF output with our fonts and tags, and without FOP's metadata, which contains the time. */
final class PdfHandler extends PDFDocumentHandler implements IFDocumentHandlerConfigurator {

  private final Faces faces;
  private final MissingLetters missing;
  private @Nullable IFPainter painter;

  PdfHandler(IFContext context, Faces faces, MissingLetters missing) {
    super(context);
    this.faces = faces;
    this.missing = missing;
  }

  @Override
  public IFDocumentHandlerConfigurator getConfigurator() {
    return this;
  }

  /** Nothing to configure: FOP gets all settings through its user agent. */
  @Override
  public void configure(IFDocumentHandler handler) {}

  @Override
  public void setupFontInfo(String mimeType, FontInfo fonts) {
    faces.register(fonts, missing);
  }

  @Override
  public StructureTreeEventHandler getStructureTreeEventHandler() {
    return new TagTree(super.getStructureTreeEventHandler());
  }

  @Override
  public IFPainter startPageContent() throws IFException {
    painter = new PagePainter(super.startPageContent(), new LetterPainter(this), getFontInfo());
    return painter;
  }

  /** The painter of the current page. */
  IFPainter painter() {
    return Objects.requireNonNull(painter);
  }

  /** FOP would write its own metadata here; {@link Imprint} writes better ones. */
  @Override
  public void endDocumentHeader() {}

  @Override
  public void handleExtensionObject(Object extension) throws IFException {
    if (!(extension instanceof Metadata)) {
      super.handleExtensionObject(extension);
    }
  }
}
