package vn.kehoach.typeset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.kehoach.support.OnPath;

/** Typesets paragraphs in LibreOffice, each on its own page, and reads back the lines. */
final class LibreOffice {

  private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final int PAGE_WIDTH = 31_000;
  private static final int MARGIN = 1_000;

  private final Path folder;

  LibreOffice(Path folder) {
    this.folder = folder;
  }

  /** Words to be set in lines of {@code width} twips, in a font size of {@code size} points. */
  record Sample(String words, boolean italic, int size, int width) {}

  static boolean isInstalled() {
    return OnPath.has("soffice");
  }

  /** The lines of each sample. */
  List<List<String>> lines(List<Sample> samples) throws IOException, InterruptedException {
    Path docx = folder.resolve("samples.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(docx))) {
      put(zip, "[Content_Types].xml", contentTypes());
      put(zip, "_rels/.rels", relationships(relationship("officeDocument", "word/document.xml")));
      put(zip, "word/_rels/document.xml.rels", relationships(
          relationship("styles", "styles.xml"), relationship("settings", "settings.xml")));
      // without document defaults, LibreOffice applies kerning; our files always have them
      put(zip, "word/styles.xml", "<w:styles" + W + "><w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault>"
          + "<w:pPrDefault/></w:docDefaults></w:styles>");
      // The mode of Word 2013 and later, as in our files; LibreOffice then leaves room for an italic last letter.
      put(zip, "word/settings.xml", "<w:settings" + W + "><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
          + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>");
      put(zip, "word/document.xml", document(samples));
    }
    convert(docx);
    return read(folder.resolve("samples.pdf"), samples.size());
  }

  private static String document(List<Sample> samples) {
    StringBuilder body = new StringBuilder("<w:document" + W + "><w:body>");
    for (Sample sample : samples) {
      int right = PAGE_WIDTH - 2 * MARGIN - sample.width;
      body.append("<w:p><w:pPr><w:pageBreakBefore/><w:ind w:right=\"").append(right).append("\"/></w:pPr><w:r><w:rPr>")
          .append("<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>")
          .append(sample.italic ? "<w:i/>" : "")
          .append("<w:sz w:val=\"").append(2 * sample.size).append("\"/><w:lang w:val=\"vi-VN\"/></w:rPr>")
          .append("<w:t xml:space=\"preserve\">").append(sample.words.replace("&", "&amp;").replace("<", "&lt;"))
          .append("</w:t></w:r></w:p>");
    }
    return body + "<w:sectPr><w:pgSz w:w=\"" + PAGE_WIDTH + "\" w:h=\"16000\"/><w:pgMar w:top=\"500\" w:bottom=\"500\" "
        + "w:left=\"" + MARGIN + "\" w:right=\"" + MARGIN + "\" w:header=\"0\" w:footer=\"0\" w:gutter=\"0\"/>"
        + "</w:sectPr></w:body></w:document>";
  }

  private static String contentTypes() {
    String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + main + "document.main+xml\"/>"
        + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + main + "styles+xml\"/>"
        + "<Override PartName=\"/word/settings.xml\" ContentType=\"" + main + "settings+xml\"/></Types>";
  }

  private static String relationships(String... all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", all) + "</Relationships>";
  }

  private static String relationship(String type, String target) {
    return "<Relationship Id=\"" + type + "\" Target=\"" + target
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\"/>";
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(UTF_8));
  }

  private void convert(Path docx) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), docx.toString())
        .redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile()).start();
    try (OutputStream nothing = process.getOutputStream()) {
      if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException("soffice failed: " + Files.readString(folder.resolve("soffice.log")));
      }
    }
  }

  private static List<List<String>> read(Path pdf, int pages) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pages; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        lines.add(stripper.getText(document).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
      }
    }
    return lines;
  }
}
