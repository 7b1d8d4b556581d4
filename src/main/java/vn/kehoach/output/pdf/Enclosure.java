package vn.kehoach.output.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Source;

/** The plan embedded as a file in its PDF, with the relationship of a source (ISO 19005-3, 6.8 and annex E). */
final class Enclosure {

  /** For a plan without a name, from standard input. */
  private static final String NAMELESS = "ke-hoach.yaml";

  private final Source plan;
  private final @Nullable String moment;

  /**
   * @param moment ISO 8601; {@code null} for none
   */
  Enclosure(Source plan, @Nullable String moment) {
    this.plan = plan;
    this.moment = moment;
  }

  void into(PdfFile pdf) {
    int file = pdf.add(file());
    int description = pdf.add(PdfObject.text("<< /Type /Filespec /AFRelationship /Source"
        + " /F (" + ascii(name()) + ") /UF " + text(name()) + " /Desc " + text("Kế hoạch dạng YAML")
        + " /EF << /F " + file + " 0 R /UF " + file + " 0 R >> >>"));
    pdf.change(pdf.root(), root -> root.replaceFirst("<<", "<< /AF [" + description + " 0 R]"
        + " /Names << /EmbeddedFiles << /Names [" + text(name()) + " " + description + " 0 R] >> >>"));
  }

  private PdfObject file() {
    byte[] yaml = plan.text().getBytes(StandardCharsets.UTF_8);
    String date = moment == null ? "" : " /ModDate (D:" + moment.replaceAll("[-:T]", "") + ")";
    String entries = "/Type /EmbeddedFile /Subtype /application#2Fyaml /Params << /Size " + yaml.length + date + " >>";
    return PdfObject.stream(entries, yaml).compressed();
  }

  private String name() {
    String name = plan.name().substring(Math.max(plan.name().lastIndexOf('/'), plan.name().lastIndexOf('\\')) + 1);
    return name.endsWith(".yaml") || name.endsWith(".yml") ? name : NAMELESS;
  }

  /** The name for readers that only support ASCII, without characters that are special in a PDF string. */
  private static String ascii(String name) {
    return name.replaceAll("[^A-Za-z0-9._-]", "_");
  }

  private static String text(String words) {
    return "<FEFF" + HexFormat.of().withUpperCase().formatHex(words.getBytes(StandardCharsets.UTF_16BE)) + ">";
  }
}
