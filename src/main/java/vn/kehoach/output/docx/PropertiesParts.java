package vn.kehoach.output.docx;

import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Properties;

/** Writes the metadata parts {@code docProps/core.xml} and {@code docProps/app.xml}. */
final class PropertiesParts {

  private PropertiesParts() {}

  /**
   * @param moment the creation time in W3C-DTF; {@code null} for none
   */
  static byte[] core(Properties properties, @Nullable String moment) {
    Xml xml = new Xml().open("cp:coreProperties")
        .with("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml.words("dc:title", properties.title()).words("dc:subject", properties.subject())
        .words("dc:creator", properties.author()).words("cp:lastModifiedBy", properties.author());
    if (moment != null) {
      moment(xml, "dcterms:created", moment);
      moment(xml, "dcterms:modified", moment);
    }
    return xml.words("dc:language", properties.language()).close().bytes();
  }

  private static void moment(Xml xml, String element, String moment) {
    xml.open(element).with("xsi:type", "dcterms:W3CDTF").text(moment).close();
  }

  static byte[] app(Properties properties) {
    return new Xml().open("Properties")
        .with("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
        .words("Application", "kehoach").words("Company", properties.author()).close().bytes();
  }
}
