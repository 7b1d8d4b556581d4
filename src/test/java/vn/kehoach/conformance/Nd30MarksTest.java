package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.support.PrintedPage.Stroke;

/** Decree 30/2020, Appendix I, Part I, section III, 2: rules ND30-86 to ND30-88. */
class Nd30MarksTest {

  /** The frames in millimetres. */
  private static final Map<String, List<Double>> FRAMES = Map.of(
      "HOẢ TỐC", List.of(30.0, 8.0), "THƯỢNG KHẨN", List.of(40.0, 8.0), "KHẨN", List.of(20.0, 8.0));

  /** A secrecy stamp may be printed only by those whom the law entitles to. */
  @ParameterizedTest
  @EnumSource
  void nd30_86_no_stamp_of_secrecy_is_printed(Format format) {
    format.each(Specimens.all(), its -> assertThat(its.sheet().pieces())
        .noneMatch(piece -> piece.words().matches("(?iu)(tuyệt mật|tối mật|mật|tài liệu thu hồi)")));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_87_a_mark_of_urgency_is_red_bold_capitals_in_a_frame_of_its_size(Format format) {
    for (String word : FRAMES.keySet()) {
      format.where(Specimens.all(), its -> urgency(its).equals(word), its -> {
        Piece mark = its.sheet().piece(word);
        Look.BOLD.of(mark, 13, 14);
        assertThat(mark.runs()).allMatch(run -> run.color().equals("FF0000"));
        if (its.sheet() instanceof DocxSheet docx) {
          DocxSheet.Frame frame = docx.frame((DocxPiece) mark);
          assertThat(frame.width()).isCloseTo(FRAMES.get(word).get(0), within(0.3));
          assertThat(frame.height()).isCloseTo(FRAMES.get(word).get(1), within(0.3));
          assertThat(frame.color()).isEqualTo("FF0000");
        } else {
          assertIsFramed((PdfPiece) mark, ((PdfSheet) its.sheet()).pages().get(0).strokes(), FRAMES.get(word));
        }
      });
    }
  }

  private static String urgency(Components its) {
    var urgency = its.plan().header().urgency();
    return urgency == null ? "" : Components.capitals(Components.plain(urgency));
  }

  private static void assertIsFramed(PdfPiece mark, List<Stroke> strokes, List<Double> size) {
    List<Stroke> red = strokes.stream().filter(stroke -> stroke.color().equals("FF0000")).toList();
    double left = red.stream().mapToDouble(Stroke::left).min().orElseThrow();
    double right = red.stream().mapToDouble(Stroke::right).max().orElseThrow();
    double top = red.stream().mapToDouble(Stroke::top).min().orElseThrow();
    double bottom = red.stream().mapToDouble(Stroke::bottom).max().orElseThrow();
    assertThat(right - left).isCloseTo(size.get(0), within(1.0));
    assertThat(bottom - top).isCloseTo(size.get(1), within(1.0));
    assertThat(mark.middle()).isCloseTo((left + right) / 2, within(0.5));
    assertThat(mark.first().baseline()).isBetween(top, bottom);
  }

  @ParameterizedTest
  @EnumSource
  void nd30_88_a_note_on_circulation_is_bold_capitals_in_a_frame(Format format) {
    for (String word : List.of("LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI")) {
      format.where(Specimens.all(), its -> circulation(its).equals(word), its -> {
        Piece note = its.sheet() instanceof DocxSheet docx
            ? docx.edge(0, true, "first").get(0) : its.sheet().piece(word);
        assertThat(note.words()).isEqualTo(word);
        Look.BOLD.of(note, 13, 14);
        assertThat(note.runs()).allMatch(run -> run.color().equals("000000"));
        if (note instanceof PdfPiece printed) {
          List<Stroke> frame = ((PdfSheet) its.sheet()).pages().get(0).strokes().stream()
              .filter(stroke -> stroke.top() < 20).toList();
          assertThat(frame).hasSizeGreaterThanOrEqualTo(1);
          assertThat(frame).anyMatch(stroke -> stroke.left() < printed.first().left());
          assertThat(frame).anyMatch(stroke -> stroke.right() > printed.first().right());
        } else {
          assertThat(((DocxPiece) note).cell().bordered() || ((DocxPiece) note).framed()).isTrue();
        }
      });
    }
  }

  private static String circulation(Components its) {
    var circulation = its.plan().header().circulation();
    return circulation == null ? "" : Components.capitals(Components.plain(circulation));
  }
}
