package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.document.Length;
import vn.kehoach.document.Style;
import vn.kehoach.document.Typeface;
import vn.kehoach.document.Typeface.Variant;

/** The same words at the same widths, typeset by LibreOffice and by us. */
class LinesEndWhereLibreOfficeEndsThemTest {

  /** Moved across the margin character by character. */
  private static final List<String> WORDS = List.of(
      "28-CT/TW nay", "30/2020/NĐ-CP nay", "276-KH/TU nay", "23/QĐ-TTg nay", "15187/KH-UBND nay", "và/hoặc nay",
      "2026-2030 nay", "2026 - 2030 nay", "2026–2030 nay", "Covid-19 nay", "01-02/6/2026 nay", "ab-cd-ef nay",
      "“trích dẫn” nay", "(để b/c) nay", "abc(def) nay", "50%/năm nay", "5,5% nay", "1.500,25 nay", "10:30 nay",
      "abc...def nay", "abc…def nay", "abc—def nay", "gì?Sao nay", "gì!Sao nay", "“a”-“b” nay", "a)-b nay",
      "m²/người nay", "2.000đ/kg nay", "abc;def nay", "abc@def.vn nay", "Q.1 nay", "TP.HCM nay", "A/B-CDE/F-GH nay");

  private static final String PROSE = """
      Căn cứ chức năng, nhiệm vụ được giao, các sở, ban, ngành và Ủy ban nhân dân các xã, phường, đặc khu chủ động \
      xây dựng kế hoạch (hoặc lồng ghép vào kế hoạch công tác năm) để triển khai thực hiện Nghị quyết số 57-NQ/TW \
      ngày 22 tháng 12 năm 2024, Nghị định số 30/2020/NĐ-CP và Kế hoạch số 02-KH/BCĐTW; bảo đảm tỷ lệ hồ sơ trực \
      tuyến đạt từ 90% trở lên, thời gian xử lý giảm 10-15%; định kỳ trước ngày 15/6 và 15/12 hằng năm báo cáo kết \
      quả về Sở Nội vụ để tổng hợp “theo dõi - đôn đốc - kiểm tra”, giai đoạn 2026-2030 và/hoặc khi có yêu cầu đột \
      xuất của cấp có thẩm quyền.""";

  /** Longer than any of them, so that the next line always has room. */
  private static final String BEFORE = "Những chữ đứng trước ";

  @TempDir
  static Path folder;

  private static LibreOffice libreOffice;

  @BeforeAll
  static void libreOffice_is_here() {
    Assumptions.assumeTrue(LibreOffice.isInstalled(), "soffice is not on the PATH: nothing to compare with");
    libreOffice = new LibreOffice(folder);
  }

  @Test
  void wherever_a_word_meets_the_margin() throws Exception {
    List<LibreOffice.Sample> samples = new ArrayList<>();
    for (String word : WORDS) {
      String words = BEFORE + word;
      for (int i = BEFORE.length() + 1; i < words.length(); i++) {
        samples.add(new LibreOffice.Sample(words, false, 40, widthOf(words.substring(0, i), 40) + 12));
      }
    }
    assertSame(samples);
  }

  @Test
  void whole_paragraphs_of_many_widths() throws Exception {
    List<LibreOffice.Sample> samples = new ArrayList<>();
    for (int width = 5_003; width < 9_500; width += 61) {
      samples.add(new LibreOffice.Sample(PROSE, false, 14, width));
      samples.add(new LibreOffice.Sample(PROSE, true, 14, width + 30));
    }
    assertSame(samples);
  }

  @Test
  void letters_of_every_size_in_use() throws Exception {
    List<LibreOffice.Sample> samples = new ArrayList<>();
    for (int size = 11; size <= 14; size++) {
      for (int width = 2_507; width < 9_500; width += 317) {
        samples.add(new LibreOffice.Sample(PROSE, false, size, width));
        samples.add(new LibreOffice.Sample(PROSE, true, size, width + 1));
      }
    }
    assertSame(samples);
  }

  private static void assertSame(List<LibreOffice.Sample> samples) throws Exception {
    List<List<String>> theirs = libreOffice.lines(samples);
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      List<String> ours = ours(samples.get(i));
      if (!ours.equals(theirs.get(i))) {
        differing.add(samples.get(i).width() + " twips: ours " + ours + ", theirs " + theirs.get(i));
      }
    }
    assertThat(differing).isEmpty();
  }

  private static List<String> ours(LibreOffice.Sample sample) {
    Style style = BodyStyle.of(sample.size(), sample.italic());
    Strip strip = Strip.of(List.of(Pages.words(sample.words())), style, new TypefaceMetrics(Typeface.bundled()));
    Room room = Room.of(style, Length.twips(sample.width()));
    return new FirstFit().lines(strip, 0, strip.length(), room).stream()
        .map(line -> sample.words().substring(line.from(), line.to()))
        .toList();
  }

  private static int widthOf(String words, int size) {
    FaceMetrics regular = new TypefaceMetrics(Typeface.bundled()).metrics(Variant.REGULAR);
    return words.chars().map(regular::advance).sum() * size * 20 / FaceMetrics.EM;
  }
}
