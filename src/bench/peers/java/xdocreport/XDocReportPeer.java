import fr.opensagres.xdocreport.document.docx.DocxReport;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.freemarker.FreemarkerTemplateEngine;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** WORDS OUT FIRST COUNT: fills WORDS/xdocreport.docx with the lines of WORDS/ke-hoach-NNNN.txt. */
final class XDocReportPeer {

  public static void main(String[] arguments) throws Exception {
    Path words = Path.of(arguments[0]);
    int first = Integer.parseInt(arguments[2]);
    DocxReport report = new DocxReport();
    report.setId("plan");
    report.setTemplateEngine(new FreemarkerTemplateEngine());
    try (InputStream template = Files.newInputStream(words.resolve("xdocreport.docx"))) {
      report.load(template);
    }
    for (int number = first; number < first + Integer.parseInt(arguments[3]); number++) {
      String name = String.format("ke-hoach-%04d", number);
      IContext context = report.createContext();
      context.put("paragraphs", Files.readAllLines(words.resolve(name + ".txt")));
      try (OutputStream document = Files.newOutputStream(Path.of(arguments[1], name + "-xdocreport.docx"))) {
        report.process(context, document);
      }
    }
  }
}
