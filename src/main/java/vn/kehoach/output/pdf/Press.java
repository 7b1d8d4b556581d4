package vn.kehoach.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.OffDocumentExtensionAttachment;
import org.apache.fop.events.DefaultEventBroadcaster;
import org.apache.fop.fo.extensions.xmp.XMPMetadata;
import org.apache.fop.layoutmgr.BlockLevelEventProducer;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFGraphicContext;
import org.apache.fop.render.intermediate.IFRenderer;
import org.apache.xmlgraphics.util.DateFormatUtil;
import org.apache.xmlgraphics.xmp.Metadata;
import org.xml.sax.helpers.DefaultHandler;
import vn.kehoach.document.Document;
import vn.kehoach.document.FirstPlace;
import vn.kehoach.document.Properties;
import vn.kehoach.document.Typeface;
import vn.kehoach.output.SourceDate;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/** An instance of FOP for one typeface, used for any number of documents on any number of threads. */
final class Press {

  private static final int PAGES_OF_BYTES = 1 << 17;

  static {
    LateEventModel.readLate();
  }

  private final Faces faces;
  private final FopFactory factory;

  Press(Typeface typeface) throws IOException {
    faces = new Faces(typeface);
    factory = FopFactory.newInstance(new Settings(faces));
    wake();
  }

  /**
   * Runs initialisations of Java that FOP would trigger with its first page (colours), its first event and the end of
   * its first document (calendars of all countries, digests): each takes longer than a page, and is done here while
   * other threads read and fill in.
   */
  private static void wake() {
    new IFGraphicContext();
    new DefaultEventBroadcaster().getEventProducerFor(BlockLevelEventProducer.class);
    DateFormatUtil.formatPDFDate(new Date(0), TimeZone.getDefault());
    ColorProfile.packed();
    try {
      MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException without) {
      throw new IllegalStateException(without); // available in every Java
    }
  }

  void print(Document document, SourceDate date, OutputStream out, Problems problems) throws IOException {
    Contents contents = new Contents(document);
    PlanLocator places = new PlanLocator();
    MissingLetters missing = new MissingLetters();
    ByteArrayOutputStream pages = new ByteArrayOutputStream(PAGES_OF_BYTES);
    Span elsewhere = FirstPlace.in(document);
    FOUserAgent agent = agent(document.properties());
    agent.getEventBroadcaster().addEventListener(new FopEvents(places, elsewhere, problems));
    PdfHandler handler = new PdfHandler(new IFContext(agent), faces, missing);
    agent.setRendererOverride(renderer(agent, handler));
    agent.setStructureTreeEventHandler(handler.getStructureTreeEventHandler());
    DefaultHandler fop = open(agent, pages);
    fop.setDocumentLocator(places);
    new FoWriter(document, contents, new Fo(fop), places).write();
    missing.report(contents.texts(), elsewhere, problems);
    new Imprint(document, date).write(pages.toByteArray(), out);
  }

  private FOUserAgent agent(Properties properties) {
    FOUserAgent agent = factory.newFOUserAgent();
    @SuppressWarnings("unchecked") // as declared by FOP
    Map<String, Object> options = agent.getRendererOptions();
    options.put("pdf-a-mode", "PDF/A-2a");
    options.put("pdf-ua-mode", "PDF/UA-1");
    options.put("filterList", Map.of("default", List.of("null"))); // PdfFile compresses
    options.put("version", "1.7"); // the version of PDF/A-2; by default, FOP writes whatever version it needs
    agent.setTitle(properties.title());
    if (!properties.author().isBlank()) {
      agent.setAuthor(properties.author()); // FOP rejects an empty author
    }
    agent.setSubject(properties.subject());
    agent.setCreator(Xmp.CREATOR);
    agent.setProducer(Xmp.PRODUCER);
    agent.setCreationDate(new Date(0)); // FOP's date depends on the time zone; Imprint replaces it
    return agent;
  }

  /** With empty metadata, because FOP would otherwise create its own; {@link Imprint} writes the real ones. */
  private static IFRenderer renderer(FOUserAgent agent, PdfHandler handler) {
    IFRenderer renderer = new PageRenderer(agent, handler);
    renderer.processOffDocumentItem(new OffDocumentExtensionAttachment(new XMPMetadata(new Metadata())));
    return renderer;
  }

  private DefaultHandler open(FOUserAgent agent, OutputStream pages) {
    try {
      return factory.newFop(MimeConstants.MIME_PDF, agent, pages).getDefaultHandler();
    } catch (FOPException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
