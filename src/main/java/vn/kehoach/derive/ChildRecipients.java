package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.plan.Assignment;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/**
 * Determines the recipients of a derived plan (Nơi nhận): those of the recipe, each once, and the agencies that are
 * requested to help.
 */
final class ChildRecipients {

  /** The Front and mass organisations have a line of their own; the Party is in the line for reports. */
  private static final Pattern NAMED = Pattern.compile(
      "(?:Đề nghị |Mời )?(?:Ủy ban M|Uỷ ban M|UBMTTQ|Mặt trận|Hội|Đoàn|Tỉnh đoàn|Thành đoàn|Công đoàn|Liên đoàn|Đảng"
      + "|Ban Xây dựng Đảng|Ban Tuyên giáo|Các ).*");

  private static final Pattern APART = Pattern.compile("(?:Công an|Ban Chỉ huy|Bộ Chỉ huy|Bộ Tư lệnh|Trạm Y tế"
      + "|Trung tâm|Ban Xây dựng Đảng|Ủy ban Kiểm tra|Văn phòng Đảng ủy|Ban Quản lý)(?: [^;]*)?");

  private ChildRecipients() {}

  static List<Recipient> of(Plan fragment, List<Section> sections, Issuer issuer) {
    List<Recipient> recipients = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Recipient recipient : fragment.recipients()) {
      // the parent's issuer may also be its focal agency for reports
      List<Text> all = recipient.to().stream().flatMap(text -> apart(text, issuer)).toList();
      List<Text> to = all.stream().filter(text -> all.stream()
          .noneMatch(longer -> (" " + longer).contains(" " + text + " ")))
          .filter(text -> seen.add(inFull(text))).toList();
      if (!to.isEmpty()) {
        recipients.add(new Recipient(to, recipient.purpose(), recipient.copies()));
      }
    }
    boolean shipped = recipients.stream().flatMap(recipient -> recipient.to().stream()).map(Text::source)
        .filter(Objects::nonNull).anyMatch(source -> source.name().startsWith("derive/"));
    List<Text> told = shipped ? told(sections).stream().filter(agency -> seen.add(agency.value())).toList() : List.of();
    if (!told.isEmpty()) {
      recipients.add(new Recipient(told, Text.of("để thực hiện"), null));
    }
    List<Text> asked = shipped ? asked(sections) : List.of();
    if (!asked.isEmpty()) {
      recipients.add(new Recipient(asked, Text.of("để phối hợp"), null));
    }
    return List.copyOf(recipients);
  }

  /** Agencies that issue the parent together are separate recipients. */
  private static Stream<Text> apart(Text to, Issuer issuer) {
    return to.value().equals(issuer.agency()) ? issuer.bodies().stream().map(to::withValue) : Stream.of(to);
  }

  private static String inFull(Text body) {
    return body.value().replaceFirst("^UBND (?!các )", "Ủy ban nhân dân ");
  }

  /** The agencies named in the plan that are not covered by a collective line of the recipe. */
  private static List<Text> told(List<Section> sections) {
    return assignments(sections).filter(one -> one.mode() == null || one.mode().value().equals("order"))
        .map(Assignment::agency).filter(agency -> APART.matcher(agency.value()).matches()).distinct().toList();
  }

  private static List<Text> asked(List<Section> sections) {
    return assignments(sections).filter(one -> one.mode() != null && one.mode().value().equals("request"))
        .map(Assignment::agency).filter(agency -> !NAMED.matcher(agency.value()).matches()).distinct().toList();
  }

  private static Stream<Assignment> assignments(List<Section> sections) {
    return sections.stream().filter(section -> section.id().equals("assignments"))
        .flatMap(section -> section.items().stream()).map(Node::assignment).filter(Objects::nonNull);
  }
}
