package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.Collections;
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
 * An agency that is given work and does not receive the plan. Recipients are read with tolerance: abbreviations are
 * spelt out and classes ("các sở, ban, ngành") hold their members. A lead by name is a warning, everything else a
 * note.
 */
public final class AgencyNotInRecipients implements Rule {

  /** A class among the recipients, and the first words of its members. */
  private record Kind(String name, String[] heads) {}

  /** By the first word of their names. */
  private static final Map<String, List<Kind>> CLASSES = new HashMap<>();

  static {
    classOf("các sở|sở ban|sở ngành|sở cơ quan|sở liên quan|sở có liên quan|ban ngành|các ngành", "sở", "ban",
        "chi cục", "thanh tra", "văn phòng", "các sở", "công an",
        "bộ chỉ huy", "trung tâm",
        "đài", "báo", "bảo hiểm", "kho bạc", "cục", "viện", "tòa", "thuế");
    classOf("các bộ|bộ ngành", "bộ", "cơ quan", "các bộ", "thanh tra", "ngân hàng", "bảo hiểm", "thông tấn", "đài");
    classOf("các phòng|phòng ban|phòng chuyên môn|cơ quan chuyên môn", "phòng", "văn phòng", "trung tâm", "ban",
        "các phòng", "tổ",
        "công chức");
    classOf("các cơ quan|cơ quan đơn vị|các đơn vị|đơn vị liên quan|đơn vị trực thuộc|đơn vị có tên|các ban|như trên"
        + "|toàn thể", "sở",
        "phòng", "ban", "văn phòng", "trung tâm", "tổ", "trường", "các", "công an", "trạm", "đài", "cơ quan", "đơn vị",
            "khoa");
    classOf("đoàn thể|tổ chức chính trị xã hội|tổ chức hội|hội đoàn thể", "hội", "đoàn", "liên đoàn", "công đoàn",
        "tỉnh đoàn",
        "thành đoàn", "liên minh", "các hội", "các đoàn thể", "đề nghị hội");
    classOf("đoàn thể", "các tổ chức chính trị", "tổ chức chính trị");
    classOf("ban giám hiệu|bgh", "hiệu trưởng", "phó hiệu trưởng");
    classOf("các khoa|khoa phòng|phòng khoa", "khoa", "phòng", "trung tâm", "đơn vị", "các khoa", "các phòng");
    classOf("đơn vị thuộc|các vụ|vụ cục|các cục|cục vụ", "vụ", "cục", "viện", "văn phòng", "phòng", "thanh tra",
        "trung tâm", "học viện", "trường",
        "báo", "tạp chí", "nhà xuất bản", "ban", "chi cục");
    classOf("chi đoàn", "chi đoàn", "các chi đoàn");
    classOf("các tổ|tổ chuyên môn|tổ bộ môn", "tổ", "các tổ", "tổ trưởng");
    classOf("các đội", "đội", "các đội");
    classOf("các khối", "khối", "các khối");
    classOf("các lớp|giáo viên chủ nhiệm", "lớp", "các lớp", "giáo viên chủ nhiệm");
    classOf("câu lạc bộ", "câu lạc bộ", "các câu lạc bộ");
    classOf("bộ phận|giáo viên nhân viên", "bộ phận", "các bộ phận", "thư viện", "kế toán", "văn thư", "y tế",
        "giáo viên", "nhân viên");
    classOf("chi hội", "chi hội", "các chi hội");
    classOf("chi bộ|đảng bộ", "chi bộ", "đảng bộ", "các chi bộ");
    classOf("mặt trận", "ủy ban mặt trận", "mặt trận", "ban thường trực");
    classOf("xã|phường|đặc khu|huyện|quận", "ủy ban nhân dân", "các xã", "xã", "phường", "các địa phương", "cấp");
    classOf("trường|cơ sở giáo dục", "trường", "các trường", "hiệu trưởng", "nhà trường", "các cơ sở giáo dục",
        "cơ sở giáo dục");
    classOf("thôn|ấp|bản|tổ dân phố|khu phố|khóm", "thôn", "trưởng thôn", "ấp", "trưởng ấp", "tổ trưởng", "tổ dân phố",
        "các thôn",
        "khu phố", "trưởng bản", "các ấp");
  }

  private static void classOf(String words, String... heads) {
    for (String name : words.split("\\|")) {
      int end = name.indexOf(' ');
      CLASSES.computeIfAbsent(end < 0 ? name : name.substring(0, end), none -> new ArrayList<>(2))
          .add(new Kind(name, heads));
    }
  }

  /** Names that mean everybody concerned, or no agency at all. */
  private static final Expression VAGUE = Expression.of(
      "cấp .*|các .*|đề nghị các .*|mời .*|.* liên quan.*|chủ tịch.*|giám đốc.*|hiệu trưởng.*|phó .*|trưởng .*"
      + "|đồng chí.*|sở ban ngành.*|cá nhân.*|đơn vị.*|cơ quan.*|tổ .*|giáo viên.*|nhân viên.*|kế toán.*|thủ quỹ.*"
      + "|văn thư.*|bộ phận .*|tổng phụ trách.*|ban giám hiệu.*|ban đại diện.*|học sinh.*|cha mẹ.*|bí thư.*"
      + "|liên đội.*|chi đoàn.*|công đoàn.*|ban chấp hành.*|ban thường vụ.*|thường trực.*|lãnh đạo .*|ủy viên.*"
      + "|công chức .*|viên chức .*|chuyên viên.*|cán bộ .*|người .*|hệ thống .*|chỉ huy trưởng.*|chính trị viên.*"
      + "|trưởng ban.*|tổng biên tập.*|viện trưởng.*|kế toán trưởng.*");

  /** All of a kind, at the head of a sentence or alone. */
  private static final Sought CLASS_OF_ALL = Sought.of(
      "\\A(?:Đề nghị |Yêu cầu |Giao )?([Cc]ác (?:sở, (?:ban, )?ngành|xã, phường|phường, xã)"
      + "(?: (?:cấp )?(?:tỉnh|thành phố))?|(?:Ủy ban nhân dân|UBND) (?:các )?(?:xã|phường)"
      + "(?:, (?:xã|phường|đặc khu))+)(?!,? (?:liên quan|có|nơi)|\\p{L}| \\p{Lu})", "sở, ", "xã, ", "phường, ");

  private static final Expression UNIT_AT_END = Expression.of(" (?:xã|phường|đặc khu|tỉnh|thành phố)\\Z");
  private static final Expression APART = Expression.of("[;(]");
  private static final Set<String> ASKING = Set.of("các", "giao", "mời");

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
    Delivery delivery = new Delivery(recipients, own, new LinkedHashMap<>(), new HashSet<>());
    draft.plan().sections().forEach(section -> {
      nodes(draft, section.items(), delivery);
      if (section.id().equals("assignments")) {
        section.items().forEach(item -> plain(draft, item, delivery));
      }
    });
    delivery.found.values().forEach(problems::add);
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
        look(draft, node.assignment().agency(), Severity.WARNING, delivery);
      }
      if (node.task() != null) {
        TaskNode.leads(node.task()).forEach(lead -> look(draft, lead, Severity.WARNING, delivery));
        node.task().with().forEach(partner -> look(draft, partner, Severity.INFO, delivery));
      }
      nodes(draft, node.items(), delivery);
    }
  }

  /** "- Các sở, ban, ngành căn cứ chức năng, nhiệm vụ ...": a class that is given work in a sentence. */
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
    AgencyName name = bare(AgencyName.of(agency));
    boolean itself = delivery.own.contains(name) || !delivery.own.isEmpty() && name.contains(delivery.own)
        || name.spaced().equals(" nhà trường ") && delivery.own.isSchool() || isOrgan(name, delivery.own);
    // "Lưu: VT" is of the office
    boolean keeps = severity == Severity.INFO && draft.plan().archive() != null && name.spaced().startsWith(
        " văn phòng ");
    if (name.isEmpty() || itself || keeps || covers(delivery.recipients, name) || isCounted(delivery, name)) {
      return;
    }
    boolean all = CLASS_OF_ALL.isIn(agency.value()) && !agency.value().contains("liên quan");
    boolean vague = !all && isVague(agency, name, delivery.own);
    int comma = agency.value().indexOf(", ");
    if (vague && comma > 0 && covers(delivery.recipients, bare(AgencyName.of(agency.value().substring(0, comma))))
        || isShortened(delivery.recipients, agency.value())) {
      return;
    }
    delivery.found.putIfAbsent(name.spaced(), Problem.warning(id(), draft.place(agency),
            "“" + agency + "” được giao việc nhưng không có trong Nơi nhận",
            "“" + agency + "” is given work and is not among the recipients")
        .as(vague ? Severity.INFO : severity)
        .hint("thêm vào “recipients”, ví dụ: " + recipient(agency), "add it to “recipients”, as " + recipient(agency))
        .cite(draft.clause("recipients")));
  }

  /** As it is written in the file: a name with a comma needs quotes in braces. */
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

  private static AgencyName bare(AgencyName name) {
    List<String> words = name.words();
    int from = 0;
    while (from + 1 < words.size() && (ASKING.contains(words.get(from))
        || words.get(from).equals("đề") && words.get(from + 1).equals("nghị"))) {
      from += words.get(from).equals("đề") ? 2 : 1;
    }
    return from == 0 ? name : new AgencyName(words.subList(from, words.size()));
  }

  private static boolean covers(List<Receiver> recipients, AgencyName name) {
    AgencyName stem = stem(name);
    for (Receiver recipient : recipients) {
      if (recipient.covers(name) || stem.words().size() > 1 && recipient.name.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  /** "Ban Công tác Mặt trận 12 thôn": how many they are may stand anywhere in the name. */
  private static boolean isCounted(Delivery delivery, AgencyName name) {
    List<String> words = uncounted(name);
    if (words.size() == name.words().size()) {
      words = List.of();
    }
    for (Receiver recipient : words.isEmpty() ? List.<Receiver>of() : delivery.recipients) {
      if (uncounted(recipient.name).equals(words)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> uncounted(AgencyName name) {
    return name.words().stream().filter(word -> !Character.isDigit(word.charAt(0)) && !word.equals("các")).sorted()
        .toList();
  }

  /** "Phòng VH-XH" receives it for "Phòng Văn hóa - Xã hội", "Phòng Kinh tế" for "Phòng Kinh tế xã". */
  private static boolean isShortened(List<Receiver> recipients, String agency) {
    ShortName whole = ShortName.of(agency);
    ShortName stem = ShortName.of(UNIT_AT_END.matcher(agency).replaceFirst(""));
    for (Receiver recipient : recipients) {
      ShortName receiver = ShortName.of(recipient.typed);
      if (receiver.has(whole) || stem.parts().size() > 1 && receiver.has(stem)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who receives the plan, and who was found to miss it.
   *
   * @param looked names as typed that were looked for already
   */
  private record Delivery(List<Receiver> recipients, AgencyName own, Map<String, Problem> found, Set<String> looked) {}

  /**
   * Who receives the plan.
   *
   * @param typed as the clerk wrote it
   * @param bare  without the words that only ask
   * @param heads first words of those it stands for as a class
   */
  private record Receiver(String typed, AgencyName name, AgencyName bare, List<String> heads) {

    static Receiver of(String typed) {
      AgencyName name = AgencyName.of(typed);
      List<String> heads = new ArrayList<>();
      for (String word : name.words()) {
        for (Kind kind : CLASSES.getOrDefault(word, List.of())) {
          if (name.has(kind.name)) {
            Collections.addAll(heads, kind.heads);
          }
        }
      }
      // "Các Chi cục", "các bệnh viện": each that is called so
      List<String> words = name.words();
      for (int i = 0; i + 2 < words.size(); i++) {
        if (words.get(i).equals("các")) {
          heads.add(words.get(i + 1) + " " + words.get(i + 2));
        }
      }
      return new Receiver(typed, name, AgencyNotInRecipients.bare(name), heads);
    }

    boolean covers(AgencyName agency) {
      return name.contains(agency) || hasHead(agency) || bare.words().size() > 1 && agency.contains(bare)
          || sharesEnd(agency);
    }

    private boolean hasHead(AgencyName agency) {
      // between single spaces
      String spaced = agency.spaced();
      for (String head : heads) {
        boolean quarter = head.equals("tổ") && spaced.startsWith(" tổ dân phố ");
        if (!quarter && spaced.startsWith(head, 1) && spaced.charAt(head.length() + 1) == ' ') {
          return true;
        }
      }
      return false;
    }

    /** "Ủy ban Kiểm tra, Văn phòng Đảng ủy": both are of the Đảng ủy. */
    private boolean sharesEnd(AgencyName agency) {
      List<String> words = agency.words();
      List<String> own = name.words();
      int same = 0;
      while (same < Math.min(words.size(), own.size())
          && words.get(words.size() - 1 - same).equals(own.get(own.size() - 1 - same))) {
        same++;
      }
      return same > 0 && words.size() - same > 1
          && name.has(String.join(" ", words.subList(0, words.size() - same)));
    }
  }

  /** Without the unit at the end: "Sở Y tế tỉnh" is known as "Sở Y tế". */
  private static AgencyName stem(AgencyName name) {
    List<String> words = name.words();
    for (String unit : List.of("tỉnh", "xã", "phường", "thành")) {
      int at = words.indexOf(unit);
      if (at > 1 && !words.get(at - 1).equals("các")) {
        return new AgencyName(words.subList(0, at));
      }
    }
    return name;
  }
}
