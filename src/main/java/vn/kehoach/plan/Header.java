package vn.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * What stands above the text (phần mở đầu).
 *
 * @param parent      superior agency (cơ quan chủ quản), as typed lines
 * @param agency      issuing agency (cơ quan ban hành), as typed lines
 * @param number      with a leading zero below 10; {@code null}: given at issue
 * @param symbol      ký hiệu, {@code KH-UBND}
 * @param place       địa danh
 * @param subject     trích yếu; a typed line break is kept
 * @param mark        DỰ THẢO
 * @param urgency     dấu chỉ mức độ khẩn
 * @param circulation chỉ dẫn lưu hành
 * @param drafter     ký hiệu người soạn thảo
 * @param copies      number of copies
 * @param contact     address, telephone ... at the foot of page 1
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

  /** The same above a draft of that subject, which has neither number nor date. */
  public Header ofDraft(@Nullable Text draft) {
    return new Header(span, parent, agency, null, symbol, place, null, draft, mark, urgency, circulation, drafter,
        copies, contact);
  }

  /** The issuing agency as a sentence names it: "Ủy ban nhân dân thành phố Cần Thơ". */
  public Text issuer() {
    return Text.of(IssuerName.inSentence(String.join(" ", agency)));
  }

  /** Where the issuer is named, or else the superior agency; {@code null}: neither is. */
  public @Nullable Span issuerPlace() {
    List<Text> lines = agency.isEmpty() ? parent : agency;
    return lines.isEmpty() ? null : lines.get(0).span();
  }
}
