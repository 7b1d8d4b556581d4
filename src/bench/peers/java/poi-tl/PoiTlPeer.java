import com.deepoove.poi.XWPFTemplate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** WORDS OUT FIRST COUNT: fills WORDS/poi-tl.docx with the lines of WORDS/ke-hoach-NNNN.txt. */
final class PoiTlPeer {

  public static void main(String[] arguments) throws Exception {
    // POI logs: without a word about it log4j looks for its core, and complains that there is none
    System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    Path words = Path.of(arguments[0]);
    int first = Integer.parseInt(arguments[2]);
    for (int number = first; number < first + Integer.parseInt(arguments[3]); number++) {
      String name = String.format("ke-hoach-%04d", number);
      XWPFTemplate.compile(words.resolve("poi-tl.docx").toFile())
          .render(Map.of("paragraphs", Files.readAllLines(words.resolve(name + ".txt"))))
          .writeToFile(Path.of(arguments[1], name + "-poi-tl.docx").toString());
    }
  }
}
