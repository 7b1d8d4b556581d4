package vn.kehoach.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The XML writer never writes what a parser refuses. */
class XmlTest {

  @Test
  void words_cannot_become_markup() {
    assertThat(written(new Xml().open("a").with("b", "\"<&>").text("</a>&amp;").close()))
        .isEqualTo("<a b=\"&quot;&lt;&amp;&gt;\">&lt;/a&gt;&amp;amp;</a>");
  }

  @Test
  void forbidden_characters_and_lone_surrogates_vanish() {
    assertThat(written(new Xml().words("a", "x\u0000\u0008\u001F\uFFFE\uFFFF\uD800y\uDC00z")))
        .isEqualTo("<a>xyz</a>");
  }

  @Test
  void letters_of_every_plane_are_kept() {
    assertThat(written(new Xml().words("a", "ế\u00A0\u2011\uE000\uFFFD\uD83D\uDE00")))
        .isEqualTo("<a>ế\u00A0\u2011\uE000\uFFFD\uD83D\uDE00</a>");
  }

  @Test
  void an_element_without_content_is_short() {
    assertThat(written(new Xml().open("a").value("b", 1).empty("c").close())).isEqualTo("<a><b w:val=\"1\"/><c/></a>");
  }

  @Test
  void an_open_element_is_our_fault() {
    assertThatThrownBy(() -> new Xml().open("a").bytes()).isInstanceOf(IllegalStateException.class);
  }

  private static String written(Xml xml) {
    String file = new String(xml.bytes(), StandardCharsets.UTF_8);
    return file.substring(file.indexOf('\n') + 1);
  }
}
