package vn.kehoach.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes the words of the documents in the formats that the peers read: plain lines, Markdown, HTML and a Word
 * template.
 */
record PeerWords(Path folder) {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final Pattern FIELD_OR_WORDS = Pattern.compile("«(.+?)»|[^«]+");

  /** {@code tree} is the output of {@code kehoach render -f xml}. */
  void write(Path tree, boolean allForms) throws IOException {
    List<String> paragraphs = paragraphs(tree);
    String name = tree.getFileName().toString().replace(".xml", "");
    Files.writeString(folder.resolve(name + ".txt"), String.join("\n", paragraphs));
    if (allForms) {
      Files.writeString(folder.resolve(name + ".md"), String.join("\n\n", paragraphs));
      Files.writeString(folder.resolve(name + ".html"), paragraphs.stream().map(PeerWords::escape)
          .collect(Collectors.joining("</p>\n<p>", "<html lang='vi'><style>@page{size:A4;margin:2cm}"
              + "p{text-align:justify;font:14pt 'Liberation Serif'}</style><p>", "</p></html>")));
    }
  }

  private static List<String> paragraphs(Path tree) throws IOException {
    try {
      NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(tree.toFile())
          .getElementsByTagName("*");
      List<String> paragraphs = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        String words = words((Element) found.item(i));
        if (!words.isEmpty()) {
          paragraphs.add(words);
        }
      }
      return paragraphs;
    } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** An element that contains lines itself. */
  private static String words(Element element) {
    List<String> lines = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeName().equals("line")) {
        lines.add(child.getTextContent().strip());
      }
    }
    return String.join(" ", lines);
  }

  private static String escape(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** A document with a loop over paragraphs in the syntax of a template language; «these» are merge fields of Word. */
  void template(String name, String... paragraphs) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + "<Default Extension='xml' ContentType='application/xml'/>"
        + "<Override PartName='/word/document.xml' ContentType='"
        + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
    parts.put("_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + "<Relationship Id='a' Target='word/document.xml' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
        + "relationships/officeDocument'/></Relationships>");
    parts.put("word/document.xml", "<w:document xmlns:w='" + WORD + "'><w:body>" + Stream.of(paragraphs)
        .map(words -> "<w:p><w:pPr><w:jc w:val='both'/></w:pPr>" + runs(words) + "</w:p>").collect(Collectors.joining())
        + "<w:sectPr/></w:body></w:document>");
    try (OutputStream file = Files.newOutputStream(folder.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + part.getValue()).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private static String runs(String words) {
    return FIELD_OR_WORDS.matcher(words).results()
        .map(piece -> piece.group(1) == null ? run(piece.group()) : field(piece.group(1)))
        .collect(Collectors.joining());
  }

  private static String field(String name) {
    return "<w:fldSimple w:instr='MERGEFIELD &quot;" + name + "&quot;'>" + run(name) + "</w:fldSimple>";
  }

  private static String run(String words) {
    return "<w:r><w:rPr><w:sz w:val='28'/></w:rPr><w:t>" + words + "</w:t></w:r>";
  }
}
