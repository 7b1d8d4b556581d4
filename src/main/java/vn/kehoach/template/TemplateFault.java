package vn.kehoach.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Suggestion;

/** What the template engine calls a stack of words, as a problem at a line of a template. */
record TemplateFault(TemplateFinder finder, Span plan) {

  Problem missing(String name) {
    return Problem.error("template/missing", plan,
            "không tìm thấy mẫu “" + name + "”", "there is no template “" + name + "”")
        .hint("xem các mẫu có sẵn bằng: kehoach templates THƯ-MỤC", "see the shipped ones with: kehoach templates DIR");
  }

  Problem explain(ParseException failed) {
    Span place = place(failed.getTemplateName(), failed.getLineNumber());
    return Problem.error("template/syntax", place,
            "mẫu viết sai cú pháp ở dòng này", "the template cannot be read at this line")
        .hint("kiểm tra các lệnh <#...>, </#...> và ${...}: " + firstLine(failed.getEditorMessage()),
            "check the directives <#...>, </#...> and ${...}: " + firstLine(failed.getEditorMessage()));
  }

  Problem explain(TemplateException failed) {
    Span place = place(failed.getTemplateSourceName(), failed.getLineNumber() == null ? 1 : failed.getLineNumber());
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownName unknown) {
        return unknownName(place, unknown);
      }
      if (cause instanceof TemplateNotFoundException notFound) {
        return missing(notFound.getTemplateName());
      }
      if (cause instanceof ParseException syntax) {
        return explain(syntax);
      }
      if (cause instanceof BoundedWriter.TooMuch) {
        return endless(failed.getTemplateSourceName());
      }
    }
    String blamed = failed.getBlamedExpressionString();
    if (failed instanceof InvalidReferenceException && blamed != null) {
      return Problem.error("template/blank-value", place,
              "giá trị “" + blamed + "” đang trống nhưng mẫu in thẳng nó ra",
              "“" + blamed + "” is blank, yet the template prints it")
          .hint("hỏi trước: <#if " + blamed + "??>...</#if>, hoặc viết ${" + blamed + "!}; cũng có thể gõ sai tên",
              "ask first: <#if " + blamed + "??>...</#if>, or write ${" + blamed + "!}; or the name is misspelt");
    }
    return Problem.error("template/failed", place,
            "mẫu không điền được ở dòng này", "the template cannot be filled at this line")
        .hint(firstLine(failed.getMessageWithoutStackTop()), firstLine(failed.getMessageWithoutStackTop()));
  }

  private static Problem unknownName(Span place, UnknownName unknown) {
    Problem problem = Problem.error("template/unknown-name", place,
        "không có tên “" + unknown.name() + "” ở đây", "there is no name “" + unknown.name() + "” here");
    Optional<String> nearest = Suggestion.nearest(unknown.name(), unknown.known());
    String known = String.join(", ", unknown.known());
    return nearest
        .map(word -> problem.hint("có phải ý bạn là “" + word + "”?", "did you mean “" + word + "”?"))
        .orElseGet(() -> problem.hint("các tên dùng được: " + known, "names there are: " + known));
  }

  Problem explain(String name, IOException failed) {
    if (failed instanceof BoundedWriter.TooMuch) {
      return endless(name);
    }
    if (failed instanceof TemplateNotFoundException notFound) {
      return missing(notFound.getTemplateName());
    }
    return Problem.error("template/failed", place(name, 1),
        "không đọc được mẫu này: " + failed.getMessage(), "cannot read this template: " + failed.getMessage());
  }

  Problem endless(@Nullable String name) {
    return Problem.error("template/endless", place(name, 1),
            "mẫu in ra không dứt (vòng lặp hoặc macro tự gọi mãi)", "the template never stops printing")
        .hint("xem lại các lệnh <#list> và các macro gọi chính nó",
            "look at <#list> and at macros that call themselves");
  }

  private Span place(@Nullable String name, int line) {
    Source source = name == null ? null : finder.find(name).orElse(null);
    if (source == null) {
      return plan;
    }
    if (line < 1 || line > source.lineCount()) {
      return source.whole();
    }
    String words = source.line(line);
    int start = source.lineStart(line) + words.length() - words.stripLeading().length();
    return source.span(start, start + words.strip().length());
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("").strip();
  }
}
