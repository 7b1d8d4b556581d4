package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * A plan (kế hoạch).
 *
 * @param standard    id of the standard; {@code null} for nd30
 * @param type        id of the document type; {@code null} for ke-hoach
 * @param level       the level of the issuing agency (cấp): tỉnh, xã ...
 * @param period      the years the plan covers (giai đoạn)
 * @param attachedTo  the decision that issues it (kèm theo Quyết định); it then has no number, date or signature
 * @param sections    in the order in which they are printed
 * @param archive     the archive line (Lưu), without "Lưu:" and the final full stop
 * @param derivedFrom the parent plan from which it was derived
 * @param blanks      the places of keys without a value: {@code header.number}, {@code archive}
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
    List<Signature> signatures,
    List<Appendix> appendices,
    @Nullable DerivedFrom derivedFrom,
    Map<String, Span> blanks) {

  /** A draft may have blanks that an issued document may not have. */
  public enum Status {
    DRAFT,
    ISSUED
  }

  /** On paper the reference line of an appendix is filled in; in an electronic original it stays blank (III.1c). */
  public enum Medium {
    PAPER,
    ELECTRONIC
  }

  /** Whether several agencies issue it together, each with a signature (kế hoạch liên tịch). */
  public boolean isJoint() {
    return signatures.size() > 1;
  }

  public boolean isIssued() {
    return status == Status.ISSUED;
  }

  /**
   * The numbers of the appendices: Roman numerals if there are at least two, none for a single one (Decree 30, Appendix
   * I, III.1a). Numbering continues from a typed number.
   */
  public List<String> appendixNumbers() {
    List<String> numbers = new ArrayList<>();
    int last = 0;
    for (Appendix appendix : appendices) {
      Text typed = appendix.section().number();
      int roman = typed == null ? 0 : RomanNumeral.parse(typed.value());
      last = roman > 0 ? roman : last + 1;
      boolean unnumbered = appendices.size() == 1 && typed == null;
      numbers.add(unnumbered ? "" : typed == null ? RomanNumeral.of(last) : typed.value());
    }
    return List.copyOf(numbers);
  }

  /** All items of all sections and appendices, each before the items it contains. */
  public List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    sections.forEach(section -> addAll(section.items(), nodes));
    appendices.forEach(appendix -> addAll(appendix.section().items(), nodes));
    return nodes;
  }

  private static void addAll(List<Node> items, List<Node> into) {
    for (Node item : items) {
      into.add(item);
      addAll(item.items(), into);
    }
  }

  /** The same plan with the items of its sections and appendices replaced. */
  public Plan withItemsOf(Function<Section, List<Node>> items) {
    UnaryOperator<Section> other = section -> section.withItems(List.copyOf(items.apply(section)));
    return new Plan(source, standard, status, type, level, period, medium, header, attachedTo, references, legalBasis,
        opening, sections.stream().map(other).toList(), closing, recipients, archive, signatures,
        appendices.stream().map(appendix -> appendix.withSection(other.apply(appendix.section()))).toList(),
        derivedFrom, blanks);
  }

  public Plan withReferences(List<Reference> others) {
    return new Plan(source, standard, status, type, level, period, medium, header, attachedTo, others, legalBasis,
        opening, sections, closing, recipients, archive, signatures, appendices, derivedFrom, blanks);
  }

  /** The date of issue, its own or that of the document that issues it, as far as it is filled in. */
  public Optional<Day> day() {
    return Optional.ofNullable(header.date()).or(() -> Optional.ofNullable(attachedTo).map(AttachedTo::date));
  }

  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  public Optional<Reference> reference(String id) {
    return references.stream().filter(reference -> reference.id().value().equals(id)).findFirst();
  }
}
