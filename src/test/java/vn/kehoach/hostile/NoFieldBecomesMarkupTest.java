package vn.kehoach.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.support.Command;

/** Typed text is printed letter by letter in every field of both files; none of it is interpreted as markup. */
class NoFieldBecomesMarkupTest {

  /** Every field contains the words and a number that identifies it. */
  private static final String PLAN = """
      header:
        parent: '@1'
        agency: '@2'
        number: 7
        symbol: KH-SYT
        place: '@3'
        date: 04/4/2026
        subject: '@4'
        drafter: '@5'
        copies: '@6'
        contact: '@7'
      references:
        a: {type: '@8', number: 1/KH-UBND, date: 01/02/2026, issuer: '@9', subject: '@10'}
      legal_basis: ['@11', {cite: a}]
      opening: ['@12', '@13']
      objectives: {heading: '@14', items: [{title: '@15', text: '@16', items: ['@17', {marker: '@18', text: '@19'}],
                   after: '@20'}]}
      tasks:
        heading: '@21'
        show: lines
        items:
          - {text: '@22', lead: '@23', with: '@24', product: '@25', place: '@26'}
          - table: {columns: [{title: '@27'}], rows: [{group: '@28'}, ['@29']], note: '@30'}
      closing: '@31'
      recipients: [{to: '@32', purpose: '@33'}]
      archive: '@34'
      signature: {on_behalf_of: '@35', signing_for: '@36', title: '@37', name: '@38'}
      appendices: [{title: '@39', text: '@40'}]
      """;

  private static final int FIELDS = 40;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {
      "</w:t></w:r> <w:p>", "<b>x</b>", "</fo:block>", "<#if>", "${7*7}", "#{7*7}", "]]>",
      "<![CDATA[x", "&amp;", "&#60;",
      "&xxe;", "<!--", "x-->", "<?x?>", "\"/>", "=1+1", "%n%s", "\\u0041", "<p at=x>", "{{x}}"})
  void it_is_printed_as_typed(String words) throws IOException {
    Command run = render(words, words);

    assertThat(run.exitCode()).as(run.err()).isZero();
    String docx = docx();
    String pdf = pdf();
    List<String> lost = new ArrayList<>();
    for (int field = 1; field <= FIELDS; field++) {
      String typed = typed(words, field).replace(" ", "");
      // letterhead and headings may be printed in capitals
      if (!docx.toUpperCase().contains(typed.toUpperCase()) || !pdf.toUpperCase().contains(typed.toUpperCase())) {
        lost.add(typed);
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void an_address_is_only_words() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(1);
      Command run = render("http: //127.0.0.1:" + server.getLocalPort() + "/x .png",
          "http://127.0.0.1:" + server.getLocalPort() + "/x.png");

      assertThat(run.exitCode()).as(run.err()).isZero();
      Assertions.assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  private static String typed(String words, int field) {
    return words + "z" + field + "z";
  }

  /** {@code narrow} is for the letterhead, which has short lines. */
  private Command render(String narrow, String words) throws IOException {
    String plan = PLAN;
    for (int field = FIELDS; field > 0; field--) {
      plan = plan.replace("@" + field, typed(field <= 3 ? narrow : words, field));
    }
    return Command.run("render", Files.writeString(folder.resolve("ke-hoach.yaml"), plan).toString());
  }

  /** All text between tags, including footnotes and footers, without white space. */
  private String docx() throws IOException {
    StringBuilder words = new StringBuilder();
    try (ZipFile zip = new ZipFile(folder.resolve("ke-hoach.docx").toFile())) {
      for (var entry : zip.stream().filter(part -> part.getName().startsWith("word/")).toList()) {
        String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        words.append(xml.replaceAll("<[^>]*>", ""));
      }
    }
    return words.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
        .replaceAll("\\s", "");
  }

  private String pdf() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("ke-hoach.pdf").toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }
}
