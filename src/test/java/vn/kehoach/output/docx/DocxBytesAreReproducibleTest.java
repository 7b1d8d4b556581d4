package vn.kehoach.output.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Document;

/** The same document gives the same bytes: repeatedly, in any order, thread and time zone. */
class DocxBytesAreReproducibleTest {

  @Test
  void the_same_document_gives_the_same_bytes() {
    for (Document document : AwkwardDocuments.all()) {
      assertThat(DocxFile.write(document, null)).isEqualTo(DocxFile.write(document, null));
    }
  }

  @Test
  void threads_do_not_disturb_each_other() throws Exception {
    List<Document> documents = AwkwardDocuments.all();
    List<byte[]> alone = documents.stream().map(document -> DocxFile.write(document, null)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<byte[]>> together = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        Document document = documents.get(i % documents.size());
        together.add(threads.submit(() -> DocxFile.write(document, null)));
      }
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void the_time_zone_of_the_machine_does_not_matter() {
    TimeZone here = TimeZone.getDefault();
    Set<List<Byte>> files = new HashSet<>();
    try {
      for (String zone : List.of("Asia/Ho_Chi_Minh", "America/Los_Angeles", "UTC")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        for (String epoch : new String[] {null, "0", "1700000000"}) {
          files.add(boxed(DocxFile.write(SampleDocument.plan(), epoch)));
        }
      }
    } finally {
      TimeZone.setDefault(here);
    }
    assertThat(files).hasSize(3);
  }

  @Test
  void parts_stand_in_a_fixed_order_with_the_content_types_first() {
    assertThat(DocxFile.of(SampleDocument.plan()).names()).containsExactly("[Content_Types].xml", "_rels/.rels",
        "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml",
        "word/fontTable.xml", "word/header1.xml", "word/header2.xml", "word/footer1.xml", "word/footer2.xml",
        "word/footnotes.xml", "docProps/core.xml", "docProps/app.xml");
  }

  @Test
  void source_date_epoch_sets_the_time_of_entries_and_properties() throws Exception {
    // 1 700 000 000 s = 14 November 2023, 22:13:20 UTC
    byte[] bytes = DocxFile.write(SampleDocument.plan(), "1700000000");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo("2023-11-14T22:13:20");
      }
    }
    assertThat(DocxFile.first(DocxFile.read(bytes).root("docProps/core.xml"), "dcterms:created").getTextContent())
        .isEqualTo("2023-11-14T22:13:20Z");
  }

  private static List<Byte> boxed(byte[] bytes) {
    List<Byte> list = new ArrayList<>();
    for (byte one : bytes) {
      list.add(one);
    }
    return list;
  }
}
