package vn.kehoach.check.form;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** TM. ỦY BAN NHÂN DÂN under the letterhead of another agency. */
public final class OnBehalfOfAnotherBody implements Rule {

  private static final List<String> BODIES = List.of("ủy ban nhân dân", "hội đồng nhân dân");

  private static final Expression ORGANS = Expression.of(
      "(?:ĐẢNG|TỈNH|THÀNH|CHI)[ỦU][ỶY].*|BANCHẤPHÀNH.*|BANTHƯỜNG(?:VỤ|TRỰC).*|CHIBỘ.*|ỦYBAN.*");
  private static final Sought DECIDES = Sought.at("(Ban (?:Thường vụ|Chấp hành|Thường trực))(?!\\p{L})[^.;:,]{0,80}? "
      + "(?:ban hành|xây dựng|lập|đề ra)(?: và [^,;.]{3,30})? (?:bản )?[Kk]ế hoạch(?! số)", "Ban Th", "Ban Chấp");

  private static final List<String> UNIT_WORDS = List.of("xã", "phường", "đặc khu", "tỉnh", "thành phố");

  @Override
  public String id() {
    return "form/on-behalf-of-another-body";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    List<Text> agency = draft.plan().header().agency();
    if (signature.onBehalfOf() == null || agency.isEmpty() || draft.plan().isJoint()) {
      return;
    }
    if (organ(draft, signature.onBehalfOf(), problems)) {
      return;
    }
    AgencyName signs = AgencyName.of(signature.onBehalfOf());
    AgencyName issues = Issuer.of(draft).name();
    boolean elsewhere = isElsewhere(draft, signature.onBehalfOf()) || isOtherKind(draft, signs);
    boolean ofParty = signs.has("đảng ủy") && issues.spaced().startsWith(" chi bộ ")
        || signs.spaced().startsWith(" chi bộ ") && issues.spaced().startsWith(" đảng ủy ");
    for (String body : BODIES) {
      if (ofParty || signs.has(body) && (elsewhere || !issues.has(body))) {
        problems.add(Problem.warning(id(), draft.place(signature.onBehalfOf()),
                "ký thay mặt một cơ quan khác với cơ quan ban hành",
                "signed on behalf of a body other than the issuing agency")
            .hint("xem lại: cơ quan ban hành ở đầu văn bản và sau TM. phải là một",
                "the issuing agency in the letterhead and the body after TM. must be the same")
            .cite(draft.clause("signature"))
            .seeAlso(agency.get(0).span()));
        return;
      }
    }
  }

  /** The standing committee decides but the whole committee signs, or the reverse. */
  private boolean organ(Draft draft, Text onBehalfOf, Problems problems) {
    boolean[] told = {false};
    String signs = onBehalfOf.value().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    for (Passage passage : draft.passages(DECIDES)) {
      if (passage.role() != Passage.Role.OPENING) {
        continue;
      }
      DECIDES.in(passage, decides -> {
        String organ = decides.group(1).toUpperCase(Locale.ROOT);
        String close = organ.replace(" ", "");
        boolean whole = organ.endsWith("CHẤP HÀNH");
        boolean other = whole ? signs.startsWith("BANTHƯỜNG")
            : !signs.startsWith(close) && ORGANS.matcher(signs).matches();
        if (other) {
          told[0] = true;
          problems.add(Problem.warning(id(), draft.place(onBehalfOf),
                  "“" + decides.group(1) + "” ban hành kế hoạch mà ký thay mặt " + onBehalfOf,
                  "“" + decides.group(1) + "” issues the plan, but it is signed on behalf of " + onBehalfOf)
              .hint("ký thay mặt đúng tập thể ban hành: " + (whole ? "BAN CHẤP HÀNH (cấp ủy)" : organ)
                      + ", hoặc sửa lời mở đầu", "sign on behalf of the collective that issues it: "
                      + (whole ? "BAN CHẤP HÀNH" : organ) + ", or correct the opening")
              .cite(draft.clause("signature"))
              .seeAlso(draft.place(passage.text(decides, 1))));
        }
      });
    }
    return told[0];
  }

  /** "TM. ỦY BAN NHÂN DÂN XÃ" under the letterhead of a ward. */
  private static boolean isOtherKind(Draft draft, AgencyName signs) {
    Issuer.Unit own = own(draft);
    for (String word : own == null ? List.<String>of() : UNIT_WORDS) {
      if (!word.equals(own.word()) && signs.spaced().endsWith(" nhân dân " + word + " ")) {
        return true;
      }
    }
    return false;
  }

  private static Issuer.@Nullable Unit own(Draft draft) {
    List<Issuer.Unit> units = Issuer.of(draft).units();
    return units.isEmpty() ? null : units.get(0);
  }

  /** "TM. ỦY BAN NHÂN DÂN XÃ X" under the letterhead of Y. */
  private static boolean isElsewhere(Draft draft, Text onBehalfOf) {
    Issuer.Unit own = own(draft);
    String collective = onBehalfOf.value().replace('\n', ' ');
    for (Issuer.Unit unit : own == null ? List.<Issuer.Unit>of() : Issuer.headed(collective)) {
      if (!unit.isNamed(own.name()) || !unit.word().equals(own.word())) {
        return true;
      }
    }
    return false;
  }
}
