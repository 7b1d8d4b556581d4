package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlPart;
import vn.kehoach.source.YamlPart.Items;
import vn.kehoach.source.YamlPart.Words;
import vn.kehoach.source.YamlWriter;

/**
 * Writes a plan as YAML for further editing: keys in their usual order, long sentences folded, remarks as comments
 * above what they concern. {@link PlanReader} reads it back as an equal plan.
 */
public final class PlanWriter {

  private final Plan plan;
  private final Remarks remarks;
  private final PartMaker make;

  private PlanWriter(Plan plan, Remarks remarks) {
    this.plan = plan;
    this.remarks = remarks;
    this.make = new PartMaker(remarks);
  }

  public static YamlWriter.Written write(Plan plan, Remarks remarks) {
    return YamlWriter.write(new PlanWriter(plan, remarks).plan(), remarks.atTop());
  }

  private YamlPart.Group plan() {
    YamlPart.Builder group = new YamlPart.Builder()
        .put("standard", make.words(plan.standard()))
        .put("status", word(plan.isIssued() ? "issued" : "draft"))
        .put("type", make.words(plan.type()))
        .put("level", make.words(plan.level()))
        .put("period", plan.period() == null ? null : make.words(plan.period().typed()))
        .put("medium", plan.medium() == Plan.Medium.ELECTRONIC ? word("electronic") : null)
        .putApart("header", header(plan.header()))
        .putApart("attached_to", attachedTo())
        .putApart("references", references())
        .putApart("legal_basis", legalBasis())
        .putApart("opening", make.texts(plan.opening()))
        .putApart("outline", outline());
    sections(group);
    return group
        .putApart("closing", make.texts(plan.closing()))
        .putApart("recipients", recipients())
        .put("archive", make.words(plan.archive()))
        .putApart("signature", signatures())
        .putApart("appendices", appendices())
        .putApart("derived_from", derivedFrom())
        .group();
  }

  private static Words word(String word) {
    return new Words(Text.of(word));
  }

  private YamlPart header(Header header) {
    return new YamlPart.Builder()
        .put("parent", lines("header.parent", header.parent()))
        .put("agency", lines("header.agency", header.agency()))
        .put("number", make.wordsOrBlank(header.number(), remarks.ofKey("header.number")))
        .put("symbol", make.words("header.symbol", header.symbol()))
        .put("place", make.words("header.place", header.place()))
        .put("date", make.wordsOrBlank(
            header.date() == null ? null : header.date().typed(), remarks.ofKey("header.date")))
        .put("subject", make.words("header.subject", header.subject()))
        .put("mark", make.words(header.mark()))
        .put("urgency", make.words(header.urgency()))
        .put("circulation", make.words(header.circulation()))
        .put("drafter", make.words(header.drafter()))
        .put("copies", make.words(header.copies()))
        .put("contact", make.texts(header.contact()))
        .group();
  }

  private @Nullable YamlPart lines(String key, List<Text> lines) {
    return lines.isEmpty() ? make.words(key, null) : make.texts(lines);
  }

  private @Nullable YamlPart attachedTo() {
    AttachedTo to = plan.attachedTo();
    return to == null ? null : new YamlPart.Builder()
        .put("type", make.words(to.type()))
        .put("number", make.words(to.number()))
        .put("date", make.day(to.date()))
        .put("issuer", make.words(to.issuer()))
        .group();
  }

  private @Nullable YamlPart references() {
    if (plan.references().isEmpty()) {
      return null;
    }
    YamlPart.Builder registry = new YamlPart.Builder();
    for (Reference reference : plan.references()) {
      registry.put(reference.id().value(), new YamlPart.Builder()
          .put("type", make.words(reference.type()))
          .put("number", make.words(reference.number()))
          .put("date", make.day(reference.date()))
          .put("issuer", make.words(reference.issuer()))
          .put("subject", make.words(reference.subject()))
          .put("short_name", make.words(reference.shortName()))
          .group());
    }
    return registry.group();
  }

  private @Nullable YamlPart legalBasis() {
    if (plan.legalBasis().isEmpty()) {
      return null;
    }
    List<YamlPart> lines = new ArrayList<>();
    for (LegalBasis basis : plan.legalBasis()) {
      lines.add(basis.cite() == null && basis.text() != null
          ? make.words(basis.text())
          : new YamlPart.Builder()
              .put("cite", make.words(basis.cite()))
              .put("text", make.words(basis.text()))
              .group());
    }
    return new Items(List.copyOf(lines), false);
  }

  /** Needed only if free sections are not adjacent, because {@code sections} is a single place. */
  private @Nullable YamlPart outline() {
    List<Section> sections = plan.sections();
    int runs = 0;
    for (int i = 0; i < sections.size(); i++) {
      boolean begins = isFree(sections.get(i)) && (i == 0 || !isFree(sections.get(i - 1)));
      runs += begins ? 1 : 0;
    }
    return runs < 2 ? null : make.texts(sections.stream().map(section -> Text.of(section.id())).toList());
  }

  private static boolean isFree(Section section) {
    return !Keys.KNOWN_SECTIONS.contains(section.id());
  }

  private void sections(YamlPart.Builder group) {
    boolean freeWritten = false;
    for (Section section : plan.sections()) {
      if (!isFree(section)) {
        group.putApart(section.id(), make.section(section).group());
      } else if (!freeWritten) {
        group.putApart("sections", freeSections());
        freeWritten = true;
      }
    }
  }

  private YamlPart freeSections() {
    YamlPart.Builder free = new YamlPart.Builder();
    plan.sections().stream().filter(PlanWriter::isFree)
        .forEach(section -> free.put(section.id(), make.section(section).group()));
    return free.group();
  }

  private @Nullable YamlPart recipients() {
    if (plan.recipients().isEmpty()) {
      return null;
    }
    List<YamlPart> lines = new ArrayList<>();
    for (Recipient recipient : plan.recipients()) {
      boolean bare = recipient.to().size() == 1 && recipient.purpose() == null && recipient.copies() == null;
      lines.add(bare ? make.words(recipient.to().get(0)) : new YamlPart.Builder()
          .put("to", make.textsOrEmpty(recipient.to()))
          .put("purpose", make.words(recipient.purpose()))
          .put("copies", make.words(recipient.copies()))
          .compact());
    }
    return new Items(List.copyOf(lines), false);
  }

  private @Nullable YamlPart signatures() {
    List<YamlPart> signatures = plan.signatures().stream().<YamlPart>map(this::signature).toList();
    return signatures.size() > 1 ? new Items(signatures, false) : signatures.isEmpty() ? null : signatures.get(0);
  }

  private YamlPart signature(Signature signature) {
    return new YamlPart.Builder()
        .put("on_behalf_of", make.words(signature.onBehalfOf()))
        .put("signing_for", make.words(signature.signingFor()))
        .put("by_order_of", make.words(signature.byOrderOf()))
        .put("by_delegation_of", make.words(signature.byDelegationOf()))
        .put("acting", signature.acting() ? word("true") : null)
        .put("title", make.words("signature.title", signature.title()))
        .put("name", make.words("signature.name", signature.name()))
        .put("office", make.words(signature.office()))
        .group();
  }

  private @Nullable YamlPart appendices() {
    if (plan.appendices().isEmpty()) {
      return null;
    }
    List<YamlPart> appendices = new ArrayList<>();
    for (Appendix appendix : plan.appendices()) {
      YamlPart.Builder group = new YamlPart.Builder()
          .put("title", make.words(appendix.title()))
          .put("orientation", make.words(appendix.orientation()));
      make.section(appendix.section()).group().members().forEach(member -> group.put(member.key(), member.value()));
      appendices.add(group.group());
    }
    return new Items(List.copyOf(appendices), false);
  }

  private @Nullable YamlPart derivedFrom() {
    DerivedFrom from = plan.derivedFrom();
    return from == null ? null : new YamlPart.Builder()
        .put("file", make.words(from.file()))
        .put("digest", make.words(from.digest()))
        .put("unit", make.words(from.unit()))
        .group();
  }
}
