package vn.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.kehoach.template.BoundedWriter.TooMuch;

/** A template cannot print more than a document may contain. */
class BoundedWriterTest {

  @Test
  void words_count_that_will_stand_where_a_mark_is_printed() throws IOException {
    BoundedWriter writer = new BoundedWriter();
    writer.expect("a".repeat(BoundedWriter.MOST - 1));
    writer.write("b");
    assertThatThrownBy(() -> writer.write("c")).isInstanceOf(TooMuch.class);
    assertThat(writer).hasToString("b");
  }
}
