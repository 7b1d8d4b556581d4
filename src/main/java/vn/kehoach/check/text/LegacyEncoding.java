package vn.kehoach.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/** {@code KÕ ho¹ch}, {@code Keá hoaïch}, {@code Káº¿ hoáº¡ch}: words in TCVN3, VNI or UTF-8 read as something else. */
public final class LegacyEncoding implements Rule {

  private static final Pattern UTF8 = Pattern.compile("\\S*(?:á[º»][\u0080-\u2122]?|Ä[\u0080-\u2122]"
      + "|Ã[\u0080-\u00BF]|Æ[°¡]|Ä‘)\\S*");
  private static final Pattern TCVN3 = Pattern.compile("[\\p{L}¸µ¶·¹¨©ª¬®¾¼½¡¢§£¤¥¦»]*(?:\\p{L}[¸µ¶·¹¨©ª¬®¾¼½¢]"
      + "|[¸µ¶·¹¨©ª¬®¾¼½§¤¥¦]\\p{L})"
      + "[\\p{L}¸µ¶·¹¨©ª¬®¾¼½¡¢§£¤¥¦»]*");
  private static final Pattern VNI = Pattern.compile("\\p{L}*[aeiouyAEIOUY][äëïöåûîüÄËÏÖÅÛÎÜ]\\p{L}*|[ñÑ]\\p{L}+");

  /** One of these stands in every such word, and hardly in any other. */
  private static final String STRANGE = "¸µ¶·¹¨©ª¬®¾¼½¢§¤¥¦»ºÄÆÃäëïöåûîüËÏÖÅÛÎÜñÑ¿";

  @Override
  public String id() {
    return "text/legacy-encoding";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      if (isStrange(passage.text().value())) {
        find(draft, passage, UTF8, "UTF-8 bị đọc nhầm", "misread UTF-8", Severity.ERROR, problems);
        find(draft, passage, TCVN3, "TCVN3 (.VnTime)", "TCVN3 (.VnTime)", Severity.ERROR, problems);
        find(draft, passage, VNI, "VNI", "VNI", Severity.WARNING, problems);
      }
    }
  }

  private static boolean isStrange(String words) {
    for (int i = 0; i < words.length(); i++) {
      // all of them lie between the letters of ASCII and the first with a hook or a horn
      char c = words.charAt(i);
      if (c > 0x7F && c < 0x180 && STRANGE.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void find(Draft draft, Passage passage, Pattern pattern, String vietnamese, String english, Severity severity,
      Problems problems) {
    Matcher words = pattern.matcher(passage.text());
    if (words.find()) {
      Text place = passage.text().subSequence(words.start(), words.end());
      problems.add(Problem.error(id(), draft.place(place),
              "“" + place + "” là chữ của bảng mã " + vietnamese + ", không phải Unicode",
              "“" + place + "” is written in " + english + ", not in Unicode")
          .as(severity)
          .hint("chuyển cả đoạn sang Unicode bằng bộ gõ, hoặc gõ lại",
              "convert the paragraph to Unicode, or type it again")
          .source("Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4"));
    }
  }
}
