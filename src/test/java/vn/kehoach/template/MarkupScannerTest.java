package vn.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.template.MarkupScanner.NotBalanced;
import vn.kehoach.template.MarkupScanner.Step;

class MarkupScannerTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "`<p>a</p>` | `(p)'a'.`",
      "`<p style=\"x\" at='k@1' >a<br/></p >` | `(p style=x at=k@1)'a'(br)..`",
      "`<p a = 'b'>&lt;&amp;&gt;&quot;&apos;&#160;&#xA0;&#10;</p>` | `(p a=b)'<&>\"'\u00A0\u00A0\n'.`",
      "`a<!-- <p> -->b` | `'a''b'`",
      "`<![CDATA[<p> &amp;]]>` | `'<p> &amp;'`",
      "`<p a=\"x\ny &#9;\"/>` | `(p a=x y \t).`",
      "`  ` | `blank`",
      "`\uD83D\uDE00` | `'\uD83D\uDE00'`",
  })
  void tags_attributes_and_words_come_in_order(String markup, String steps) throws NotBalanced {
    assertThat(steps(markup)).isEqualTo(steps);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<p>", "</p>", "<p></b>", "<p><b></p></b>", "<", "<p", "<p a>", "<p a=b>", "<p a=\"b>", "<p a=\"1\"b=\"2\"/>",
      "<p a=\"1\" a=\"2\"/>", "<p a=\"<\"/>", "< p>", "<1>", "a & b", "&nbsp;", "&#0;", "&#xD800;", "&#x110000;", "&#;",
      "<!-- ", "<![CDATA[", "<!DOCTYPE p>", "<?xml version=\"1.0\"?>",
      "a\u0000", "\u001F", "<p a=\"\u0001\"/>", "\uFFFE", "\uFFFF", "a\uD800b", "\uDC00", "<!-- \u0000 -->",
  })
  void what_is_no_markup_is_refused(String markup) {
    assertThatThrownBy(() -> steps(markup)).isInstanceOf(NotBalanced.class);
  }

  @Test
  void the_end_stays_the_end() throws NotBalanced {
    MarkupScanner scanner = new MarkupScanner("");
    assertThat(scanner.next()).isEqualTo(Step.END);
    assertThat(scanner.next()).isEqualTo(Step.END);
  }

  private static String steps(String markup) throws NotBalanced {
    MarkupScanner scanner = new MarkupScanner(markup);
    StringBuilder steps = new StringBuilder();
    int depth = 0;
    for (Step step = scanner.next(); step != Step.END || depth > 0; step = scanner.next()) {
      depth += step == Step.BEGIN ? 1 : step == Step.END ? -1 : 0;
      steps.append(switch (step) {
        case BEGIN -> tag(scanner);
        case WORDS -> scanner.isBlank() ? "blank" : "'" + scanner.words() + "'";
        case END -> ".";
      });
    }
    return steps.toString();
  }

  private static String tag(MarkupScanner scanner) {
    StringBuilder tag = new StringBuilder("(" + scanner.tag());
    scanner.attributes().forEach(name -> tag.append(' ').append(name).append('=').append(scanner.attribute(name)));
    return tag.append(')').toString();
  }
}
