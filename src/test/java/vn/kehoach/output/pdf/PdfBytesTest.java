package vn.kehoach.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import vn.kehoach.document.Document;

/** The same document gives the same bytes, whenever, wherever and concurrently with whatever it is written. */
class PdfBytesTest {

  @Test
  void twice() {
    assertThat(Pdf.of(Sample.document()).bytes()).isEqualTo(Pdf.of(Sample.document()).bytes());
  }

  @Test
  void by_two_threads_among_other_documents() throws Exception {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Document small = Sample.of(Sample.settled("Đoạn văn thứ " + i + ". " + Sample.LONG));
      documents.add(i % 3 == 0 ? Sample.document() : small);
    }
    List<byte[]> alone = documents.stream().map(document -> Pdf.of(document).bytes()).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<byte[]>> together = new ArrayList<>();
      documents.forEach(document -> together.add(threads.submit(() -> Pdf.of(document).bytes())));
      for (int i = 0; i < documents.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @ResourceLock(Resources.TIME_ZONE)
  void in_any_time_zone() {
    TimeZone home = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      byte[] here = Pdf.of(Sample.document()).bytes();
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      assertThat(Pdf.of(Sample.document()).bytes()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(home);
    }
  }

  @Test
  void different_documents_have_different_identifiers() {
    assertThat(identifier(Sample.of(Sample.settled("một")))).isNotEqualTo(identifier(Sample.of(Sample.settled("hai"))));
  }

  private static String identifier(Document document) {
    return Pdf.of(document).ask(pdf -> pdf.getDocument().getDocumentID().getString(0));
  }

  @Test
  void the_date_is_the_document_s_own() {
    String text = new String(Pdf.of(Sample.document()).bytes(), StandardCharsets.ISO_8859_1);
    assertThat(text).contains("/CreationDate (D:20260404000000Z)")
        .contains("<xmp:CreateDate>2026-04-04T00:00:00Z</xmp:CreateDate>");
  }

  @Test
  @ResourceLock(Resources.SYSTEM_ERR)
  void and_nothing_else_is_said() {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
      Pdf.of(Sample.document());
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
