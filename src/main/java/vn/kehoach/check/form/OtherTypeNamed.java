package vn.kehoach.check.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;
import vn.kehoach.standard.Standard.DocumentType;

/** {@code Chương trình này} in a plan that speaks of no programme: words left over from another document. */
public final class OtherTypeNamed implements Rule {

  @Override
  public String id() {
    return "form/other-type-named";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("headings").orElse(null);
    DocumentType own = draft.type();
    if (answer == null || own == null) {
      return;
    }
    List<Text> prose = draft.prose().map(Passage::text).toList();
    String all = draft.passages().stream().map(passage -> passage.text().value()).collect(Collectors.joining("\n"));
    for (String type : answer.list("types")) {
      boolean spokenOf = Pattern.compile(Pattern.quote(type) + "(?!\\s+này\\b)").matcher(all).find();
      if (!type.equals(own.name()) && !spokenOf) {
        prose.forEach(text -> check(text, type, own.name(), draft, problems));
      }
    }
  }

  private void check(Text text, String type, String own, Draft draft, Problems problems) {
    Matcher found = Pattern.compile(Pattern.quote(type) + "\\s+này\\b", Pattern.UNICODE_CHARACTER_CLASS).matcher(text);
    while (found.find()) {
      problems.add(Problem.warning(id(), draft.place(text, found.start(), found.end()),
              "“" + found.group() + "”: đây là " + own.toLowerCase(Locale.ROOT) + ", và văn bản không nói đến "
                  + type.toLowerCase(Locale.ROOT) + " nào khác",
              "“" + found.group() + "”: this is no such document, and it speaks of none")
          .hint("viết “" + own + " này”; có thể câu này chép từ văn bản khác",
              "write “" + own + " này”; the sentence may come from another document")
          .source(null));
    }
  }
}
