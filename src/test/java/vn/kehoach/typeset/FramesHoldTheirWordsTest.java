package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.typeset.Pages.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Length;
import vn.kehoach.document.Line;

class FramesHoldTheirWordsTest {

  @Test
  void a_frame_is_as_wide_as_its_words_and_stands_in_the_middle() {
    Pages pages = Pages.of(new Block.Frame("urgency", List.of(p("urgency", "Hỏa tốc")), Length.ZERO, Length.ZERO));
    Block.Frame frame = pages.block(0, Block.Frame.class);
    Line words = ((Block.Paragraph) frame.blocks().get(0)).lines().get(0);
    assertThat(Pages.printed(List.of(words))).containsExactly("HỎA TỐC");
    // Padding of 4 pt and a stroke of 0.75 pt on both sides, and a twip or twenty of air.
    assertThat(frame.width().twips() - words.width().twips() - 2 * 95).isBetween(0, 25);
    assertThat(frame.indent().twips() * 2 + frame.width().twips()).isBetween(9_354, 9_356);
    assertThat(pages.problems()).isEmpty();
  }

  @Test
  void a_frame_is_never_wider_than_what_holds_it() {
    Block.Frame frame = new Block.Frame("circulation",
        List.of(p("circulation", "Xem xong trả lại, không phổ biến")), Length.ZERO, Length.ZERO);
    Pages pages = Pages.wide(40, frame);
    assertThat(pages.block(0, Block.Frame.class).width()).isEqualTo(Length.millimetres(40));
    assertThat(pages.problems()).isNotEmpty();
  }
}
