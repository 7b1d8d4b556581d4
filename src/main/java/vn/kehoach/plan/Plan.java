package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;

/**
 * A plan (kế hoạch).
 *
 * @param standard    id of the standard of form; {@code null}: nd30
 * @param type        id of the document type; {@code null}: ke-hoach
 * @param level       the issuer's level (cấp): tỉnh, xã ...
 * @param period      the years the plan covers (giai đoạn)
 * @param attachedTo  the decision that issues it (kèm theo Quyết định); then it has no number, date or signature
 * @param sections    in the order they print
 * @param archive     the Lưu line, without "Lưu:" and the final stop
 * @param derivedFrom the parent plan this one was made from
 */
public record Plan(
    Source source,
    @Nullable Text standard,
    Status status,
    @Nullable Text type,
    @Nullable Text level,
    @Nullable Period period,
    Medium medium,
    Header header,
    @Nullable AttachedTo attachedTo,
    List<Reference> references,
    List<LegalBasis> legalBasis,
    List<Text> opening,
    List<Section> sections,
    List<Text> closing,
    List<Recipient> recipients,
    @Nullable Text archive,
    @Nullable Signature signature,
    List<Appendix> appendices,
    @Nullable DerivedFrom derivedFrom) {

  /** A draft may have blanks an issued document must not. */
  public enum Status {
    DRAFT,
    ISSUED
  }

  /** On paper the reference line of an appendix is filled in; in electronic originals it stays blank (III.1c). */
  public enum Medium {
    PAPER,
    ELECTRONIC
  }

  public boolean isIssued() {
    return status == Status.ISSUED;
  }

  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  public Optional<Reference> reference(String id) {
    return references.stream().filter(reference -> reference.id().value().equals(id)).findFirst();
  }
}
