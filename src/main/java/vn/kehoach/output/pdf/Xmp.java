package vn.kehoach.output.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Properties;

/**
 * The metadata of a PDF as XMP. FOP 2.11 would write the title as plain text, which PDF/A-2a forbids, and the current
 * time.
 */
final class Xmp {

  static final String CREATOR = "kehoach";
  static final String PRODUCER = "kehoach (Apache FOP)";

  private final StringBuilder out = new StringBuilder(4096);

  private Xmp() {}

  /**
   * @param moment ISO 8601; {@code null} for none
   * @param part   the part of ISO 19005 (PDF/A)
   */
  static String packet(Properties properties, @Nullable String moment, int part) {
    Xmp xmp = new Xmp();
    xmp.line("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>");
    xmp.line("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">");
    xmp.line("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">");
    xmp.dublinCore(properties);
    xmp.basic(moment);
    xmp.conformance(part);
    RegistryXmp registry = new RegistryXmp(xmp, properties.registry());
    registry.write();
    xmp.extensions(registry);
    xmp.line("</rdf:RDF>");
    xmp.line("</x:xmpmeta>");
    xmp.line("<?xpacket end=\"r\"?>");
    return xmp.out.toString();
  }

  private void dublinCore(Properties properties) {
    line("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
    element("dc:format", "application/pdf");
    collection("dc:title", "Alt", " xml:lang=\"x-default\"", properties.title());
    if (!properties.author().isBlank()) {
      collection("dc:creator", "Seq", "", properties.author());
    }
    if (!properties.subject().isBlank()) {
      collection("dc:description", "Alt", " xml:lang=\"x-default\"", properties.subject());
    }
    collection("dc:language", "Bag", "", properties.language());
    line("</rdf:Description>");
  }

  private void basic(@Nullable String moment) {
    line("<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        + " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">");
    element("xmp:CreatorTool", CREATOR);
    if (moment != null) {
      element("xmp:CreateDate", moment);
      element("xmp:MetadataDate", moment);
    }
    element("pdf:Producer", PRODUCER);
    line("</rdf:Description>");
  }

  private void conformance(int part) {
    line("<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
        + " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">");
    element("pdfaid:part", Integer.toString(part));
    element("pdfaid:conformance", "A");
    element("pdfuaid:part", "1");
    line("</rdf:Description>");
  }

  /** Describes the PDF/UA identifier and the register, because PDF/A does not define them (ISO 19005-2, 6.6.2.3.3). */
  private void extensions(RegistryXmp registry) {
    line("<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
        + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
        + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">");
    line("<pdfaExtension:schemas><rdf:Bag>");
    schema("PDF/UA Universal Accessibility Schema", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid", () ->
        property("part", "Integer", "internal", "Part of ISO 14289 to which the document conforms"));
    registry.describe();
    line("</rdf:Bag></pdfaExtension:schemas>");
    line("</rdf:Description>");
  }

  void schema(String title, String namespace, String prefix, Runnable properties) {
    line("<rdf:li rdf:parseType=\"Resource\">");
    element("pdfaSchema:schema", title);
    element("pdfaSchema:namespaceURI", namespace);
    element("pdfaSchema:prefix", prefix);
    line("<pdfaSchema:property><rdf:Seq>");
    properties.run();
    line("</rdf:Seq></pdfaSchema:property>");
    line("</rdf:li>");
  }

  void property(String name, String type, String category, String description) {
    line("<rdf:li rdf:parseType=\"Resource\">");
    element("pdfaProperty:name", name);
    element("pdfaProperty:valueType", type);
    element("pdfaProperty:category", category);
    element("pdfaProperty:description", description);
    line("</rdf:li>");
  }

  void element(String name, String words) {
    out.append('<').append(name).append('>');
    escape(words);
    out.append("</").append(name).append(">\n");
  }

  private void collection(String name, String kind, String attribute, String words) {
    collection(name, kind, attribute, List.of(words));
  }

  void collection(String name, String kind, String attribute, List<String> items) {
    out.append('<').append(name).append("><rdf:").append(kind).append('>');
    for (String words : items) {
      out.append("<rdf:li").append(attribute).append('>');
      escape(words);
      out.append("</rdf:li>");
    }
    out.append("</rdf:").append(kind).append("></").append(name).append(">\n");
  }

  private void escape(String words) {
    words.codePoints().forEach(letter -> {
      switch (letter) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> {
          if (letter >= ' ' && !(letter >= 0xD800 && letter <= 0xDFFF) && letter != 0xFFFE && letter != 0xFFFF) {
            out.appendCodePoint(letter);
          }
        }
      }
    });
  }

  void line(String words) {
    out.append(words).append('\n');
  }
}
