package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.check.ShortName;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Recipient;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * An agency that is assigned work is not among the recipients. Recipients are interpreted broadly: abbreviations are
 * expanded and classes ("các sở, ban, ngành") include their members. A lead agency named individually is a warning,
 * everything else info.
 */
public final class AgencyNotInRecipients implements Rule {

  /** Names that mean everybody concerned, or no particular agency. */
  private static final Expression VAGUE = Expression.of(
      "cấp .*|các .*|đề nghị các .*|mời .*|.* liên quan.*|chủ tịch.*|giám đốc.*|hiệu trưởng.*|phó .*|trưởng .*"
      + "|đồng chí.*|sở ban ngành.*|cá nhân.*|đơn vị.*|cơ quan.*|tổ .*|giáo viên.*|nhân viên.*|kế toán.*|thủ quỹ.*"
      + "|văn thư.*|bộ phận .*|tổng phụ trách.*|ban giám hiệu.*|ban đại diện.*|học sinh.*|cha mẹ.*|bí thư.*"
      + "|liên đội.*|chi đoàn.*|công đoàn.*|ban chấp hành.*|ban thường vụ.*|thường trực.*|lãnh đạo .*|ủy viên.*"
      + "|công chức .*|viên chức .*|chuyên viên.*|cán bộ .*|người .*|hệ thống .*|chỉ huy trưởng.*|chính trị viên.*"
      + "|trưởng ban.*|tổng biên tập.*|viện trưởng.*|kế toán trưởng.*");

  /** All of a kind, at the beginning of a sentence or alone. */
  private static final Sought CLASS_OF_ALL = Sought.of(
      "\\A(?:Đề nghị |Yêu cầu |Giao )?([Cc]ác (?:sở, (?:ban, )?ngành|xã, phường|phường, xã)"
      + "(?: (?:cấp )?(?:tỉnh|thành phố))?|(?:Ủy ban nhân dân|UBND) (?:các )?(?:xã|phường)"
      + "(?:, (?:xã|phường|đặc khu))+)(?!,? (?:liên quan|có|nơi)|\\p{L}| \\p{Lu})", "sở, ", "xã, ", "phường, ");

  /** "Công an xã và Ban Chỉ huy Quân sự xã"; a longer list may be written in one with its recipients. */
  private static final Expression PAIR = Expression.of("\\p{Lu}[^,;:()]{5,60} và \\p{Lu}[^,;:()]{5,60}");

  /** Working groups that the plan itself forms are no agencies; "nhóm trẻ" is a nursery. */
  private static final Expression WORKING_GROUP = Expression.of("(?:các )?nhóm (?!trẻ|hộ|cộng đồng).*");

  private static final Sought FORMED = Sought.at("[Tt]hành lập ", "Thành lập ", "thành lập ");
  private static final Expression UNIT_AT_END = Expression.of(" (?:xã|phường|đặc khu|tỉnh|thành phố)\\Z");
  private static final List<String> UNITS = List.of("tỉnh", "xã", "phường", "thành");
  private static final Expression APART = Expression.of("[;(]");

  @Override
  public String id() {
    return "plan/agency-not-in-recipients";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    if (draft.plan().recipients().isEmpty() || draft.isAttached()) {
      return;
    }
    List<Receiver> recipients = new ArrayList<>();
    receive(draft.plan().archive(), recipients);
    for (Recipient recipient : draft.plan().recipients()) {
      recipient.to().forEach(to -> receive(to, recipients));
    }
    AgencyName own = AgencyName.of(String.join(" ", draft.plan().header().agency()));
    Delivery delivery = new Delivery(recipients, own, new LinkedHashMap<>(), new HashMap<>(), new HashSet<>(),
        named(draft),
        new ArrayList<>(), new ArrayList<>());
    draft.plan().sections().forEach(section -> {
      nodes(draft, section.items(), delivery);
      if (section.id().equals("assignments")) {
        section.items().forEach(item -> plain(draft, item, delivery));
      }
    });
    // "Các khoa, phòng" is missing: the offices assigned work are among them
    delivery.found.forEach((name, missing) -> {
      boolean included = !delivery.classes.containsKey(name)
          && delivery.classes.values().stream().anyMatch(all -> all.covers(AgencyName.of(name)));
      if (!included) {
        problems.add(missing);
      }
    });
  }

  private static Set<String> named(Draft draft) {
    Set<String> named = new HashSet<>();
    for (Node node : draft.plan().nodes()) {
      if (node.assignment() != null) {
        named.add(node.assignment().agency().value());
      }
      if (node.task() != null) {
        node.task().lead().forEach(lead -> named.add(lead.value()));
        node.task().with().forEach(partner -> named.add(partner.value()));
      }
    }
    named.removeIf(name -> name.indexOf(',') < 0);
    return named;
  }

  private static void receive(@Nullable Text to, List<Receiver> recipients) {
    if (to != null) {
      for (String one : APART.split(to)) {
        recipients.add(Receiver.of(one));
      }
    }
  }

  private void nodes(Draft draft, List<Node> nodes, Delivery delivery) {
    for (Node node : nodes) {
      if (node.assignment() != null) {
        Text agency = node.assignment().agency();
        List<Text> two = PAIR.matcher(agency).matches() ? TaskNode.agencies(agency) : List.of(agency);
        two.forEach(one -> look(draft, one, Severity.WARNING, delivery));
      }
      if (node.task() != null) {
        TaskNode.leads(node.task()).forEach(lead -> look(draft, lead, Severity.WARNING, delivery));
        partners(draft, node.task().with(), delivery);
      }
      nodes(draft, node.items(), delivery);
    }
  }

  /** A name with a comma in brackets without quotation marks is read as two: [Phòng Kinh tế, Hạ tầng và Đô thị]. */
  private void partners(Draft draft, List<Text> with, Delivery delivery) {
    for (int i = 0; i < with.size(); i++) {
      boolean halved = i > 0 && delivery.isNamed(with.get(i - 1), with.get(i))
          || i + 1 < with.size() && delivery.isNamed(with.get(i), with.get(i + 1));
      if (!halved) {
        several(with.get(i)).forEach(one -> look(draft, one, Severity.INFO, delivery));
      }
    }
  }

  /** "Công an xã; Trạm Y tế": separated for certain; a comma may belong to a name. */
  private static List<Text> several(Text with) {
    return with.value().indexOf(';') < 0 ? List.of(with) : TaskNode.agencies(with);
  }

  /** "- Các sở, ban, ngành căn cứ chức năng, nhiệm vụ ...": a class assigned work in a sentence. */
  private void plain(Draft draft, Node node, Delivery delivery) {
    if (node.assignment() == null && node.title() == null && !node.text().isEmpty()) {
      CLASS_OF_ALL.in(node.text().get(0).value(), all ->
          look(draft, node.text().get(0).subSequence(all.start(1), all.end(1)), Severity.WARNING, delivery));
    }
  }

  private void look(Draft draft, Text agency, Severity severity, Delivery delivery) {
    if (!delivery.looked.add(agency.value())) {
      return;
    }
    AgencyName name = Receiver.withoutAsking(AgencyName.of(agency));
    boolean itself = delivery.own.contains(name) || !delivery.own.isEmpty() && name.contains(delivery.own)
        || name.spaced().equals(" nhà trường ") && delivery.own.isSchool()
        || name.spaced().equals(" chi ủy ") && delivery.own.has("chi bộ") || isOrgan(name, delivery.own)
        || isSigner(draft, name) || isJointIssuer(draft, name);
    // "Lưu: VT" belongs to the office
    boolean keeps = severity == Severity.INFO && draft.plan().archive() != null
        && name.spaced().startsWith(" văn phòng ");
    boolean group = WORKING_GROUP.matcher(name.spaced().strip()).matches();
    if (name.isEmpty() || group || itself || keeps || covers(delivery.recipients, name) || isCounted(delivery, name)) {
      return;
    }
    boolean all = CLASS_OF_ALL.isIn(agency.value()) && !agency.value().contains("liên quan");
    boolean vague = !all && isVague(agency, name, delivery.own);
    if (vague && isFirstCovered(delivery.recipients, agency.value())
        || isShortened(delivery, agency.value()) || vague && isFormed(draft, agency.value())) {
      return;
    }
    if (agency.value().startsWith("Các ")) {
      delivery.classes.put(name.spaced(), Receiver.of(agency.value()));
    }
    delivery.found.putIfAbsent(name.spaced(), Problem.warning(id(), draft.place(agency),
            "“" + agency + "” được giao việc nhưng không có trong Nơi nhận",
            "“" + agency + "” is assigned work but is not among the recipients")
        .as(vague ? Severity.INFO : severity)
        .hint("thêm vào “recipients”, ví dụ: " + recipient(agency),
            "add it to “recipients”, for example: " + recipient(agency))
        .cite(draft.clause("recipients")));
  }

  /** A group that the plan itself forms: "Thành lập Tổ giúp việc". */
  private static boolean isFormed(Draft draft, String agency) {
    return draft.prose(FORMED).stream().anyMatch(passage -> passage.plain().contains("hành lập " + agency));
  }

  /** As written in YAML: a name with a comma needs quotation marks in braces. */
  private static String recipient(Text agency) {
    String name = agency.value().replace('\n', ' ');
    boolean plain = name.chars().noneMatch(letter -> ",:#[]{}\"'".indexOf(letter) >= 0);
    return "{to: " + (plain ? name : "\"" + name.replace("\"", "\\\"") + "\"") + ", purpose: để thực hiện}";
  }

  private static boolean isVague(Text agency, AgencyName name, AgencyName own) {
    return VAGUE.matcher(name.spaced().strip()).matches() || name.words().size() > 9 || agency.value().contains(";")
        || isInside(name, own);
  }

  /** Units of the issuer itself: "Ban Thường vụ Đoàn xã" in a plan of the Đoàn xã. */
  private static boolean isInside(AgencyName name, AgencyName own) {
    return own.words().size() > 1 && name.words().stream().filter(own.words()::contains).count() >= 2
        && (name.words().get(0).equals("ban") || name.words().get(0).equals("chi"));
  }

  /** "Ban Thường vụ Đoàn xã" issues the plan of the Đoàn xã. */
  private static boolean isOrgan(AgencyName name, AgencyName own) {
    boolean organ = name.spaced().startsWith(" ban thường vụ ") || name.spaced().startsWith(" ban chấp hành ");
    return organ && name.words().size() > 3
        && own.words().containsAll(name.words().subList(3, name.words().size()));
  }

  /** The head who signs the plan: "Hiệu trưởng". */
  private static boolean isSigner(Draft draft, AgencyName name) {
    return draft.plan().signatures().stream()
        .anyMatch(signature -> signature.title() != null && AgencyName.of(signature.title()).equals(name));
  }

  /** "Đoàn xã" in a joint plan whose letterhead has the line ĐOÀN TNCS HỒ CHÍ MINH XÃ TAM NÔNG. */
  private static boolean isJointIssuer(Draft draft, AgencyName name) {
    if (!draft.plan().isJoint()) {
      return false;
    }
    List<String> words = name.words();
    boolean unit = words.size() > 1 && UNITS.contains(words.get(words.size() - 1));
    String begin = new AgencyName(unit ? words.subList(0, words.size() - 1) : words).spaced();
    return draft.plan().header().agency().stream().anyMatch(line -> AgencyName.of(line).spaced().startsWith(begin));
  }

  /** Whether the first of several names separated by commas is covered. */
  private static boolean isFirstCovered(List<Receiver> recipients, String agency) {
    int comma = agency.indexOf(", ");
    return comma > 0 && covers(recipients, Receiver.withoutAsking(AgencyName.of(agency.substring(0, comma))));
  }

  private static boolean covers(List<Receiver> recipients, AgencyName name) {
    AgencyName stem = stem(name);
    for (Receiver recipient : recipients) {
      if (recipient.covers(name) || stem.words().size() > 1 && recipient.name().contains(stem)) {
        return true;
      }
    }
    return false;
  }

  /** "Ban Công tác Mặt trận 12 thôn": the number may be anywhere in the name. */
  private static boolean isCounted(Delivery delivery, AgencyName name) {
    if (name.words().stream().noneMatch(AgencyNotInRecipients::isCount)) {
      return false;
    }
    List<String> words = uncounted(name);
    return !words.isEmpty() && delivery.uncounted().contains(words);
  }

  private static boolean isCount(String word) {
    return Character.isDigit(word.charAt(0)) || word.equals("các");
  }

  private static List<String> uncounted(AgencyName name) {
    return name.words().stream().filter(word -> !isCount(word)).sorted().toList();
  }

  /** "Phòng VH-XH" covers "Phòng Văn hóa - Xã hội", "Phòng Kinh tế" covers "Phòng Kinh tế xã". */
  private static boolean isShortened(Delivery delivery, String agency) {
    ShortName whole = ShortName.of(agency);
    String bare = UNIT_AT_END.matcher(agency).replaceFirst("");
    ShortName stem = bare.equals(agency) ? whole : ShortName.of(bare);
    for (ShortName receiver : delivery.shortNames()) {
      if (receiver.has(whole) || stem.parts().size() > 1 && receiver.has(stem)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The recipients of the plan, and the agencies found to be missing.
   *
   * @param classes   those of them that stand for all of a kind
   * @param looked    names already looked up, as typed
   * @param named     names with a comma
   * @param shortened the names of the recipients for comparison, once they are needed
   * @param counted   the same without numbers
   */
  private record Delivery(List<Receiver> recipients, AgencyName own, Map<String, Problem> found,
      Map<String, Receiver> classes, Set<String> looked, Set<String> named,
      List<ShortName> shortened, List<List<String>> counted) {

    List<ShortName> shortNames() {
      if (shortened.isEmpty()) {
        recipients.forEach(recipient -> shortened.add(ShortName.of(recipient.typed())));
      }
      return shortened;
    }

    List<List<String>> uncounted() {
      if (counted.isEmpty()) {
        recipients.forEach(recipient -> counted.add(AgencyNotInRecipients.uncounted(recipient.name())));
      }
      return counted;
    }

    /** Whether both with a comma between them are an agency that is named elsewhere. */
    boolean isNamed(Text half, Text other) {
      String name = half + ", " + other;
      return named.contains(name) || recipients.stream().anyMatch(recipient -> recipient.typed().contains(name));
    }
  }

  /** Without the unit at the end: "Sở Y tế tỉnh" is equal to "Sở Y tế". */
  private static AgencyName stem(AgencyName name) {
    List<String> words = name.words();
    for (String unit : UNITS) {
      int at = words.indexOf(unit);
      if (at > 1 && !words.get(at - 1).equals("các")) {
        return new AgencyName(words.subList(0, at));
      }
    }
    return name;
  }
}
