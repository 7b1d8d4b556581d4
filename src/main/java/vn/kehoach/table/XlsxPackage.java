package vn.kehoach.table;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook and the relationships between them (ISO/IEC 29500-2, Open Packaging Conventions). */
final class XlsxPackage implements AutoCloseable {

  /**
   * A relationship to another part; {@code kind} is the last segment of its type URI, the rest of which differs between
   * editions.
   */
  record Link(String id, String kind, String part) {}

  private final ZipFile zip;
  private final Allowance allowance;
  private final Map<String, ZipEntry> entries = new HashMap<>();

  XlsxPackage(Path file, Allowance allowance) throws IOException {
    this.zip = new ZipFile(file.toFile());
    this.allowance = allowance;
    Collections.list(zip.entries()).forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
  }

  /** Part names are case-insensitive. */
  private static String key(String part) {
    String name = part.replace('\\', '/').toLowerCase(Locale.ROOT);
    return name.startsWith("/") ? name : "/" + name;
  }

  XlsxPart open(String part) throws IOException, XMLStreamException {
    ZipEntry entry = entries.get(key(part));
    if (entry == null) {
      throw new IOException("no part " + part);
    }
    return new XlsxPart(allowance.over(zip.getInputStream(entry)));
  }

  /** The part that lists the sheets. */
  String workbook() throws IOException, XMLStreamException {
    String found = only(links("/"), "officeDocument");
    return found == null ? "/xl/workbook.xml" : found;
  }

  static @Nullable String only(List<Link> links, String kind) {
    return links.stream().filter(link -> link.kind().equals(kind)).map(Link::part).findFirst().orElse(null);
  }

  /** The relationships of a part to parts inside the package; {@code /} is the package itself. */
  List<Link> links(String part) throws IOException, XMLStreamException {
    int name = part.lastIndexOf('/') + 1;
    String rels = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    List<Link> links = new ArrayList<>();
    if (!entries.containsKey(key(rels))) {
      return links;
    }
    try (XlsxPart xml = open(rels)) {
      while (xml.next()) {
        Link link = xml.begins("Relationship") ? link(xml, part) : null;
        if (link != null) {
          links.add(link);
        }
      }
    }
    return links;
  }

  private static @Nullable Link link(XlsxPart xml, String from) {
    String id = xml.attribute("Id");
    String type = xml.attribute("Type");
    String target = xml.attribute("Target");
    if (id == null || type == null || target == null || "External".equals(xml.attribute("TargetMode"))) {
      return null;
    }
    String part = URI.create(from).resolve(URI.create(target.replace('\\', '/'))).normalize().getPath();
    return new Link(id, type.substring(type.lastIndexOf('/') + 1), part);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
