package vn.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * The parts of the document above its text (phần mở đầu).
 *
 * @param parent      lines of the parent agency (cơ quan chủ quản), as typed
 * @param agency      lines of the issuing agency (cơ quan ban hành), as typed
 * @param number      with a leading zero below 10; {@code null} if it is assigned at issue
 * @param symbol      ký hiệu, {@code KH-UBND}
 * @param place       địa danh
 * @param subject     trích yếu; typed line breaks are kept
 * @param mark        DỰ THẢO
 * @param urgency     dấu chỉ mức độ khẩn
 * @param circulation chỉ dẫn lưu hành
 * @param drafter     ký hiệu người soạn thảo
 * @param copies      number of copies
 * @param contact     address, telephone ... at the bottom of page 1
 */
public record Header(
    Span span,
    List<Text> parent,
    List<Text> agency,
    @Nullable Text number,
    @Nullable Text symbol,
    @Nullable Text place,
    @Nullable Day date,
    @Nullable Text subject,
    @Nullable Text mark,
    @Nullable Text urgency,
    @Nullable Text circulation,
    @Nullable Text drafter,
    @Nullable Text copies,
    List<Text> contact) {

  /** The same header for a draft with the given subject, without number and date. */
  public Header ofDraft(@Nullable Text draft) {
    return new Header(span, parent, agency, null, symbol, place, null, draft, mark, urgency, circulation, drafter,
        copies, contact);
  }

  public Header withSymbol(Text other) {
    return new Header(span, parent, agency, number, other, place, date, subject, mark, urgency, circulation, drafter,
        copies, contact);
  }

  /** The issuing agency as named in a sentence: "Ủy ban nhân dân thành phố Cần Thơ". */
  public Text issuer() {
    return Text.of(IssuerName.inSentence(String.join(" ", agency)));
  }

  /** The place of the issuing agency, otherwise of the parent agency; {@code null} if both are missing. */
  public @Nullable Span issuerPlace() {
    List<Text> lines = agency.isEmpty() ? parent : agency;
    return lines.isEmpty() ? null : lines.get(0).span();
  }
}
