package vn.kehoach.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** FOP marks its place in fewer texts, and keeps and drops the white space it kept and dropped before. */
class WhiteSpaceMarksTest {

  private static final String HOST = "org/apache/fop/fo/XMLWhiteSpaceHandler.class";
  private static final SortedMap<String, byte[]> GIVEN = new TreeMap<>();
  private static final SortedMap<String, byte[]> PLAIN = new TreeMap<>();
  private static LibraryAlone before;
  private static LibraryAlone after;

  @BeforeAll
  static void rewrite() throws Exception {
    for (Class<?> one : List.of(FopFactory.class, Service.class)) {
      Path jar = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
      GIVEN.putAll(Library.read(jar, Runtime.version()).files());
    }
    PLAIN.putAll(GIVEN);
    PLAIN.putAll(PlainClasses.of(GIVEN));
    assertThat(PLAIN.get(HOST)).isNotEqualTo(GIVEN.get(HOST));
    before = new LibraryAlone(GIVEN);
    after = new LibraryAlone(PLAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<block>  Kế  hoạch   </block>",
    "<block linefeed-treatment='preserve'> Một  \n  hai \n\n ba <inline> bốn  </inline></block>",
    "<block>Một <inline> hai  </inline> <inline>  </inline> </block><block> ba </block>",
    "<block> <inline>Một <inline> hai </inline> ba  </inline>\n</block>",
    "<block>Một <block> hai </block> <inline> ba </inline> <block/> bốn <inline> </inline> </block>",
    "<block>Một <footnote><inline> 1 </inline><footnote-body><block> hai </block></footnote-body></footnote>"
        + " ba </block>",
    "<block><inline>Một <footnote><inline>1</inline><footnote-body><block>hai</block></footnote-body></footnote> "
    + "</inline> </block>",
    "<block white-space-collapse='false' white-space-treatment='preserve'>  Một  <inline> hai  </inline>  </block>",
    "<block>Một<inline> hai <leader/> </inline></block>"
  })
  void white_space_is_kept_and_dropped_as_before(String blocks) throws Exception {
    assertThat(areas(after, blocks)).isEqualTo(areas(before, blocks)).contains("<word");
  }

  /** What FOP lays out, as text. */
  private static String areas(LibraryAlone library, String blocks) throws Exception {
    Class<?> factory = library.loadClass("org.apache.fop.apps.FopFactory");
    Object made = factory.getMethod("newInstance", URI.class).invoke(null, Path.of(".").toUri());
    ByteArrayOutputStream areas = new ByteArrayOutputStream();
    Object fop = factory.getMethod("newFop", String.class, OutputStream.class)
        .invoke(made, "application/X-fop-areatree", areas);
    DefaultHandler handler = (DefaultHandler) fop.getClass().getMethod("getDefaultHandler").invoke(fop);
    String document = "<root xmlns='http://www.w3.org/1999/XSL/Format'><layout-master-set>"
        + "<simple-page-master master-name='page' page-width='80mm' page-height='120mm'><region-body/>"
        + "</simple-page-master></layout-master-set><page-sequence master-reference='page'>"
        + "<flow flow-name='xsl-region-body'>" + blocks + "</flow></page-sequence></root>";
    SAXParserFactory parsers = SAXParserFactory.newInstance();
    parsers.setNamespaceAware(true);
    parsers.newSAXParser().parse(new InputSource(new StringReader(document)), handler);
    return areas.toString(StandardCharsets.UTF_8);
  }
}
