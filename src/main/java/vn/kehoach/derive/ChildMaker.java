package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.figure.Apportionment;
import vn.kehoach.derive.figure.UnitFigures;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.CrossReferences;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.derive.word.ListEnds;
import vn.kehoach.derive.word.NameSlots;
import vn.kehoach.derive.word.Names;
import vn.kehoach.derive.word.ParentNames;
import vn.kehoach.derive.word.Substitution;
import vn.kehoach.derive.word.Texts;
import vn.kehoach.derive.word.UnitNames;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Assignment;
import vn.kehoach.plan.DerivedFrom;
import vn.kehoach.plan.Header;
import vn.kehoach.plan.IssuerName;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Period;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.plan.Reference;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Makes the plan of one unit: the skeleton of its kind with the names and figures of the unit, overlaid with the
 * recipe's fragment.
 */
final class ChildMaker {

  private static final Pattern NAMELESS =
      Pattern.compile("(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Tổ quốc Việt Nam|MTTQ Việt Nam) đơn vị"
      + "(?!\\p{L})");

  private static final Pattern COMMUNE = Pattern.compile("(?:UBND|Ủy ban nhân dân) (?:cấp xã|(?:xã|phường|đặc khu).*)");

  private final Derivation.Ancestry ancestry;
  private final Skeleton skeleton;
  private final Roster roster;
  private final Apportionment apportionment;
  private final Issuer issuer;
  private final Unit unit;
  private final Problems problems;
  private final Remarks remarks = new Remarks();
  private final Coverage coverage = new Coverage();
  private final ChildRemarks looks;

  ChildMaker(Derivation.Ancestry ancestry, Skeleton skeleton, Roster roster, Apportionment apportionment, Issuer issuer,
      Unit unit, Problems problems) {
    this.ancestry = ancestry;
    this.skeleton = skeleton;
    this.roster = roster;
    this.apportionment = apportionment;
    this.issuer = issuer;
    this.unit = unit;
    this.problems = problems;
    this.looks = new ChildRemarks(ancestry, skeleton, unit, remarks, coverage);
  }

  Child make() {
    coverage.addAll(skeleton.coverage());
    Names names = names();
    Substitution put = new Substitution(names, problems);
    Plan fragment = fragment(put);
    put.blanks().forEach(looks::blank);
    Texts texts = new Texts(unitWords(put));
    Period period = period();
    UnitFigures figures = new UnitFigures(unit, apportionment, skeleton.allotments(), remarks, coverage,
        period == null ? 0 : period.from());
    UnitNodes nodes = new UnitNodes(unit, skeleton.lens(), figures, remarks, coverage);
    List<Section> sections = SameOffice.joined(nodes.sections(texts.sections(skeleton.sections())), remarks);
    List<Appendix> appendices = nodes.appendices(skeleton.appendices().stream().map(texts::appendix).toList());
    sections = assigned(new OfficeDuty(skeleton.lens().recipe().officeDuty())
        .settled(withoutNameless(merged(sections, fragment))), names);
    sections = mentioned(sections, appendices);
    CrossReferences parts =
        new CrossReferences(ancestry.parent(), skeleton.lens().citation(), sections, appendices, remarks);
    sections = new ListEnds(remarks).stopped(parts.in(sections));
    Plan plan = plan(fragment, period, sections, appendices);
    looks.reporting(plan);
    looks.top(plan);
    return new Child(unit, plan, remarks, coverage);
  }

  // ---- names

  private Names names() {
    ReportDuty duty = skeleton.duty();
    boolean itself = duty.focal() == null || UnitName.isOffice(unit.parsed().level()) && unit.isNamedIn(duty.focal());
    boolean through = duty.through() != null && unit.isNamedIn(duty.through());
    String focal = itself ? issuer.shortAgency() : seat(today(whole(Objects.requireNonNull(duty.focal()))));
    Map<String, Text> computed = new HashMap<>();
    office(duty.focal()).or(() -> office(issuer.agency())).or(() -> office(duty.through()))
        .ifPresent(office -> computed.put("focal", Text.of(office)));
    computed.put("due", Text.of(duty.due() == null ? "" : duty.due()));
    computed.put("collect", Text.of(duty.collect() == null ? "" : duty.collect()));
    computed.put("where", Text.of(where()));
    if (unit.parsed().isCommune() && unit.field("hamlets").isEmpty() && skeleton.lens().recipe().saysHamlets()) {
      skeleton.hamlets().of(unit).ifPresent(words -> computed.put("hamlets", Text.of(words)));
    }
    Map<String, Text> parent = ParentNames.of(ancestry.parent(), issuer, focal,
        through ? null : duty.through(), duty.also());
    UnitNames names = new UnitNames(unit, skeleton.lens().recipe(), roster, parent, computed);
    Text office = names.value("unit.focal");
    if (office != null) {
      Text full = new Substitution(names, new Problems()).text(office, "unit.focal");
      names.put("unit.focal", full);
      names.put("unit.focal_code", Text.of(skeleton.lens().offices().code(full.value())));
    }
    return names;
  }

  private Optional<String> office(@Nullable String body) {
    return body == null ? Optional.empty() : skeleton.lens().offices().of(body).filter(office -> !office.isBlank());
  }

  /** The territory, unless the parent's subject already names it. */
  private String where() {
    Text subject = ancestry.parent().header().subject();
    boolean said = subject != null && subject.value().contains("trên địa bàn");
    return unit.parsed().isTerritory() && !said ? "trên địa bàn " + unit.parsed().scope() : "";
  }

  /** In "gửi về Sở", the department is the one that issues the parent. */
  private String whole(String focal) {
    // "Bộ", "Bộ GDĐT": a short name of the ministry that is introduced in its plan but not in the derived plan
    boolean ministry = focal.matches("Bộ(?: [\\p{Lu}&]+)?") && issuer.agency().startsWith("Bộ ");
    List<String> bodies = issuer.bodies();
    boolean union = focal.matches("(?:Tỉnh|Thành) (?:Hội|hội)") && issuer.agency().contains("Hội ");
    return union ? issuer.agency()
        : bodies.size() > 1 ? bodies.stream().filter(body -> body.startsWith(focal)).findFirst().orElse(focal)
        : ministry || issuer.isCalled(focal) ? issuer.agency() : focal;
  }

  /** "báo cáo UBND cấp xã": the commune that runs the school. */
  private String seat(String focal) {
    boolean commune = !unit.parsed().isTerritory() && COMMUNE.matcher(focal).matches()
        && !COMMUNE.matcher(issuer.agency()).matches();
    Text above = unit.field("parent").orElse(null);
    return !commune || above == null ? focal : IssuerName.inSentence(above.value());
  }

  private String today(String body) {
    return looks.successor(body).map(Successors.Successor::now).orElse(body);
  }

  // ---- words

  private Plan fragment(Substitution put) {
    Plan fragment = PlanReader.readFragment(ancestry.parent().source(),
        Objects.requireNonNull(put.node(skeleton.lens().recipe().fragment(), "")), problems);
    return fragment == null ? ancestry.parent() : fragment;
  }

  private UnaryOperator<Text> unitWords(Substitution put) {
    return text -> {
      Text own = text;
      if (NameSlots.isIn(text)) {
        own = unmarked(text, put);
      }
      remarks.take(skeleton.remarks(), text, own);
      return own;
    };
  }

  /** Replaces slots by the names of the unit, with the places of the parent's words they stand for. */
  private static Text unmarked(Text text, Substitution put) {
    Matcher mark = NameSlots.MARK.matcher(text.value());
    Text whole = Text.of("");
    int from = 0;
    while (mark.find()) {
      boolean capital = mark.group(1).startsWith(NameSlots.CAPITAL);
      String slot = capital ? mark.group(1).substring(1) : mark.group(1);
      Text name = text.subSequence(mark.start(), mark.end()).withValue("${" + slot + "}");
      String value = put.text(name, "").value();
      Text words = name.withValue(capital ? Letters.firstUpper(value) : value);
      whole = whole.joined(text.subSequence(from, mark.start())).joined(words);
      from = mark.end();
    }
    return whole.joined(text.subSequence(from, text.length()));
  }

  // ---- the plan

  private Plan plan(Plan fragment, @Nullable Period period, List<Section> sections, List<Appendix> appendices) {
    Plan parent = ancestry.parent();
    String id = skeleton.lens().citation();
    List<Text> opening = fragment.opening().stream().map(text -> cite(text, true)).toList();
    List<Text> closing = fragment.closing().stream().map(text -> ended(cite(text, false), fragment)).toList();
    Header header = header(fragment.header());
    List<LegalBasis> basis = fragment.legalBasis().isEmpty() ? skeleton.legalBasis() : fragment.legalBasis();
    List<Section> cited = new Texts(text -> cite(text, false)).sections(sections);
    Plan plan = new Plan(parent.source(), or(fragment.standard(), parent.standard()), Plan.Status.DRAFT,
        or(fragment.type(), parent.type()), fragment.level(), period, parent.medium(), header, fragment.attachedTo(),
        List.of(), basis, opening, cited, closing, ChildRecipients.of(fragment, cited, issuer), fragment.archive(),
        fragment.signatures().stream().map(this::signature).toList(), appendices,
        new DerivedFrom(Text.of(ancestry.file()), Text.of(ancestry.digest()), Text.of(unit.id())), Map.of());
    return withReferences(plan, fragment, id);
  }

  /** Only documents of the State end with "./.". */
  private Text ended(Text closing, Plan fragment) {
    Text standard = or(fragment.standard(), ancestry.parent().standard());
    boolean state = standard == null || standard.value().equals("nd30");
    return state || !closing.value().endsWith("./.") ? closing : closing.subSequence(0, closing.length() - 2);
  }

  private static @Nullable Text or(@Nullable Text first, @Nullable Text second) {
    return first == null ? second : first;
  }

  /**
   * Replaces {@code [@parent]} of the recipe by its id in this plan, together with the second parent if there is one.
   */
  private Text cite(Text text, boolean both) {
    String id = skeleton.lens().citation();
    String words = text.value();
    if (both && ancestry.second() != null) {
      words = words.replaceFirst("\\[@parent]", "[@" + secondId() + "] và [@parent]");
    }
    if (!id.equals("parent") && text.source() != ancestry.parent().source()) {
      words = words.replace("[@parent]", "[@" + id + "]");
    }
    if (words.equals(text.value())) {
      return text;
    }
    Text cited = text.withValue(words);
    remarks.take(remarks, text, cited);
    return cited;
  }

  private String secondId() {
    return Registry.citation(ancestry.parent(), "parent-2");
  }

  private Header header(Header own) {
    Text standard = ancestry.parent().standard();
    if (own.symbol() != null && standard != null && !standard.value().equals("nd30")) {
      // Party and Youth Union: the kind of document before the slash
      String symbol = own.symbol().value().replaceFirst("^KH-", "KH/");
      return own.ofDraft(own.subject() == null ? null : cite(own.subject(), false))
          .withSymbol(own.symbol().withValue(symbol));
    }
    return own.ofDraft(own.subject() == null ? null : cite(own.subject(), false));
  }

  /** Neither longer than the parent's period, nor beginning before the year of issue. */
  private @Nullable Period period() {
    Period parent = ancestry.parent().period();
    LocalDate date = ancestry.date();
    if (parent == null || date == null || date.getYear() <= parent.from() || date.getYear() > parent.until()) {
      return parent;
    }
    String typed = date.getYear() == parent.until() ? String.valueOf(date.getYear())
        : date.getYear() + " - " + parent.until();
    return new Period(parent.typed().withValue(typed), date.getYear(), parent.until());
  }

  /** Sections of the recipe replace those of the parent; a missing heading is taken from the parent. */
  private List<Section> merged(List<Section> sections, Plan fragment) {
    List<Section> merged = new ArrayList<>();
    Set<String> drop = skeleton.lens().recipe().drop();
    for (Section section : sections) {
      Section own = fragment.section(section.id()).orElse(null);
      boolean money = section.id().equals("budget");
      Section both = own == null || money && section.budget() != null ? section : over(own, section);
      merged.add(!money || own == null || section.text().isEmpty() || both == section ? both
          : both.withText(Stream.concat(own.text().stream(), section.text().stream()).toList()));
    }
    for (Section own : fragment.sections()) {
      boolean shipped = own.span().source().name().startsWith("derive/");
      boolean there = sections.stream().anyMatch(section -> section.id().equals(own.id()));
      if (!there && !shipped && !drop.contains(own.id())) {
        merged.add(own);
      }
    }
    merged.removeIf(section -> section.text().isEmpty() && section.items().isEmpty() && section.after().isEmpty()
        && section.budget() == null);
    return merged;
  }

  /** Without authorities of a territory in the plan of a committee that has none: "Ủy ban nhân dân đơn vị". */
  private List<Section> withoutNameless(List<Section> sections) {
    return sections.stream().map(section -> !section.id().equals("assignments") ? section
        : section.withItems(section.items().stream().filter(item -> item.assignment() == null
            || !NAMELESS.matcher(item.assignment().agency().value()).find()).toList()))
        .filter(section -> !section.id().equals("assignments") || !section.items().isEmpty()
            || !section.text().isEmpty()).toList();
  }

  /** If the parent gives no office of the unit anything to do, the one that reports leads the whole. */
  private List<Section> assigned(List<Section> sections, Names names) {
    Text duty = skeleton.lens().recipe().officeDuty();
    Text focal = names.value("unit.focal");
    boolean told = sections.stream().anyMatch(section -> section.id().equals("assignments"));
    if (told || ancestry.parent().section("assignments").isEmpty() || duty == null || focal == null ||
        focal.isBlank()) {
      return sections;
    }
    Node only = Node.of(ancestry.parent().source().whole(), duty)
        .withAssignment(new Assignment(focal.withValue(Letters.firstUpper(focal.value())), null));
    List<Section> all = new ArrayList<>(sections);
    int reporting = 0;
    while (reporting < all.size() && !all.get(reporting).id().equals("reporting")) {
      reporting++;
    }
    Section own = Section.of("assignments", ancestry.parent().source().whole(), List.of(only));
    all.add(reporting, ancestry.parent().section("assignments").map(parent -> own.withHeading(parent.heading()))
        .orElse(own));
    return all;
  }

  /** An appendix with the unit's rows must be referred to: the parent may do so only in what it tells others. */
  private List<Section> mentioned(List<Section> sections, List<Appendix> appendices) {
    boolean said = words(sections, List.of()).stream().anyMatch(words -> words.contains("Phụ lục"));
    if (said || appendices.isEmpty()) {
      return sections;
    }
    Text words = Text.of("Thực hiện phần việc của " + unit.parsed().scope() + " tại "
        + (appendices.size() == 1 ? "Phụ lục" : "các Phụ lục") + " kèm theo Kế hoạch này.");
    Node own = Node.of(ancestry.parent().source().whole(), words);
    List<Section> all = new ArrayList<>(sections);
    for (int i = 0; i < all.size(); i++) {
      List<Node> items = new ArrayList<>(all.get(i).items());
      if (all.get(i).id().equals("tasks") && !items.isEmpty()) {
        Node last = items.get(items.size() - 1);
        if (last.title() == null || last.items().isEmpty()) {
          items.add(own);
        } else {
          items.set(items.size() - 1, last.withItems(Stream.concat(last.items().stream(), Stream.of(own)).toList()));
        }
        all.set(i, all.get(i).withItems(List.copyOf(items)));
      }
    }
    return all;
  }

  private static Section over(Section own, Section parent) {
    return own.heading() == null ? own.withHeading(parent.heading()) : own;
  }

  /** Fills in the signature; a deputy signs for the head. */
  private Signature signature(Signature own) {
    Text head = skeleton.lens().recipe().head();
    boolean deputy = own.title() != null && own.signingFor() == null && head != null
        && Letters.plain(own.title().value()).startsWith("pho ");
    return !deputy ? own : new Signature(own.onBehalfOf(), head(own.title(), head), own.byOrderOf(),
        own.byDelegationOf(), own.acting(), own.title(), own.name(), own.office());
  }

  /** "PHÓ TRƯỞNG BAN" is the deputy of "TRƯỞNG BAN", whatever heads of such units are usually called. */
  private static Text head(Text deputy, Text usual) {
    String title = deputy.value().substring("PHÓ ".length());
    return title.startsWith(usual.value())
        || !title.matches("(?:TRƯỞNG|GIÁM ĐỐC|CHỦ NHIỆM|VIỆN TRƯỞNG|TỔNG GIÁM ĐỐC)[^-–,]*")
        ? usual : deputy.withValue(title);
  }

  private Plan withReferences(Plan plan, Plan fragment, String id) {
    Reference parent = Registry.reference(ancestry.parent(), issuer, id);
    Registry.remark(parent, remarks);
    List<Reference> known = new ArrayList<>(List.of(parent));
    Plan second = ancestry.second();
    if (second != null) {
      Reference other = Registry.reference(second, Issuer.of(second), secondId());
      Registry.remark(other, remarks);
      known.add(other);
      known.addAll(second.references());
    }
    known.addAll(ancestry.parent().references());
    known.addAll(fragment.references());
    Set<String> ids = new HashSet<>(List.of(id));
    plan.legalBasis().stream().map(LegalBasis::cite).filter(Objects::nonNull).forEach(cite -> ids.add(cite.value()));
    List<Reference> cited = Registry.cited(known, words(plan), ids);
    cited.stream().filter(reference -> reference.subject() != null).forEach(looks::faults);
    return plan.withReferences(cited);
  }

  private static List<String> words(List<Section> sections, List<Appendix> appendices) {
    List<String> words = new ArrayList<>();
    Texts texts = new Texts(text -> {
      words.add(text.value());
      return text;
    });
    sections.forEach(texts::section);
    appendices.forEach(texts::appendix);
    return words;
  }

  private static List<String> words(Plan plan) {
    List<String> words = new ArrayList<>(words(plan.sections(), plan.appendices()));
    UnaryOperator<Text> collect = text -> {
      words.add(text.value());
      return text;
    };
    plan.opening().forEach(collect::apply);
    plan.closing().forEach(collect::apply);
    plan.legalBasis().stream().map(LegalBasis::text).filter(Objects::nonNull).forEach(collect::apply);
    if (plan.header().subject() != null) {
      collect.apply(plan.header().subject());
    }
    return words;
  }
}
