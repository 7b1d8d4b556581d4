package vn.kehoach.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Suggestion;

/** Converts exceptions of the template engine to problems at a line of a template. */
record TemplateFault(TemplateFinder finder, Span plan) {

  private static final Pattern UNKNOWN_WORD = Pattern.compile("Unknown (?:directive|built-in): [#\"?]*(\\w+)");
  private static final Pattern MACRO = Pattern.compile("<#macro (\\w+)");

  Problem missing(String name) {
    return missing(name, plan);
  }

  private static Problem missing(String name, Span place) {
    Problem problem = Problem.error("template/missing", place,
            "không tìm thấy mẫu “" + name + "”", "template not found: “" + name + "”");
    Optional<String> nearest = Suggestion.nearest(name, TemplateFinder.SHIPPED);
    if (nearest.isPresent()) {
      return problem.didYouMean(nearest.get());
    }
    return problem
        .hint("xem các mẫu có sẵn bằng: kehoach templates THƯ-MỤC",
            "to see the built-in templates, run: kehoach templates DIR");
  }

  Problem explain(ParseException failed) {
    Span place = place(failed.getTemplateName(), failed.getLineNumber());
    String why = firstLine(failed.getEditorMessage()).replace(", but was expecting one of these patterns:", "");
    Problem problem = Problem.error("template/syntax", place,
        "mẫu viết sai cú pháp ở dòng này", "there is a syntax error on this line of the template");
    Matcher unknown = UNKNOWN_WORD.matcher(why);
    if (unknown.find()) {
      return problem.hint("không có lệnh hay hàm “" + unknown.group(1) + "”; xem templates/README.md",
          "there is no directive or function “" + unknown.group(1) + "”; see templates/README.md");
    }
    if (why.startsWith("Unexpected end of file")) {
      return problem.hint(
          "có lệnh <#if>, <#list>, <#macro> hay ${ mở ra mà chưa đóng: thêm </#if>, </#list>, </#macro> hay }",
          "a <#if>, <#list>, <#macro> or ${ is not closed: add </#if>, </#list>, </#macro> or }");
    }
    return problem.hint("kiểm tra các lệnh <#...>, </#...> và ${...}, dấu phẩy và ngoặc kép thẳng: " + why,
        "check the directives <#...>, </#...> and ${...}, commas and straight quotation marks: " + why);
  }

  Problem explain(TemplateException failed) {
    Span place = place(failed.getTemplateSourceName(), failed.getLineNumber() == null ? 1 : failed.getLineNumber());
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownName unknown) {
        return unknownName(place, unknown);
      }
      if (cause instanceof TemplateNotFoundException notFound) {
        return missing(notFound.getTemplateName(), place);
      }
      if (cause instanceof ParseException syntax) {
        return explain(syntax);
      }
      if (cause instanceof BoundedWriter.TooMuch) {
        return endless(failed.getTemplateSourceName());
      }
    }
    String blamed = failed.getBlamedExpressionString();
    String line = place.isWholeFile() ? "" : place.source().line(place.line());
    if (failed instanceof InvalidReferenceException && blamed != null && line.contains("<@" + blamed)) {
      return unknownMacro(place, blamed.substring(blamed.lastIndexOf('.') + 1));
    }
    if (failed instanceof InvalidReferenceException && blamed != null) {
      return Problem.error("template/blank-value", place,
              "giá trị “" + blamed + "” đang trống nhưng mẫu in thẳng nó ra",
              "“" + blamed + "” is blank, but the template prints it")
          .hint("hỏi trước: <#if " + blamed + "??>...</#if>, hoặc viết ${" + blamed + "!}; cũng có thể gõ sai tên",
              "test it first: <#if " + blamed + "??>...</#if>, or write ${" + blamed + "!}; the name may also be "
                  + "misspelt");
    }
    return Problem.error("template/failed", place,
            "mẫu không điền được ở dòng này", "the template cannot be filled in on this line")
        .hint(firstLine(failed.getMessageWithoutStackTop()), firstLine(failed.getMessageWithoutStackTop()));
  }

  private Problem unknownMacro(Span place, String name) {
    Problem problem = Problem.error("template/unknown-name", place,
        "không có macro “" + name + "”", "there is no macro “" + name + "”");
    Set<String> others = macros();
    others.remove(name);
    return Suggestion.nearest(name, others)
        .map(problem::didYouMean)
        .orElseGet(() -> problem.hint("thêm <#macro " + name + ">...</#macro> vào tệp của nó, hoặc bỏ dòng này",
            "add <#macro " + name + ">...</#macro> to its file, or delete this line"));
  }

  private static Problem unknownName(Span place, UnknownName unknown) {
    Problem problem = Problem.error("template/unknown-name", place,
        "không có tên “" + unknown.name() + "” ở đây", "there is no name “" + unknown.name() + "” here");
    Optional<String> nearest = Suggestion.nearest(unknown.name(), unknown.known());
    String known = String.join(", ", unknown.known());
    return nearest
        .map(problem::didYouMean)
        .orElseGet(() -> problem.hint("các tên dùng được: " + known, "available names: " + known));
  }

  /** The names of all macros of the built-in files, or of the files that replace them. */
  private Set<String> macros() {
    Set<String> names = new TreeSet<>();
    for (String file : TemplateFinder.SHIPPED) {
      String text = finder.find(file).map(Source::text).orElse("");
      MACRO.matcher(text).results().forEach(macro -> names.add(macro.group(1)));
    }
    return names;
  }

  Problem explain(String name, IOException failed) {
    // an error from before there was a plan to report it for
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException syntax) {
        return explain(syntax);
      }
    }
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
            "mẫu in ra không dứt (vòng lặp hoặc macro tự gọi mãi)",
            "the template prints endlessly (a loop or macro repeats itself forever)")
        .hint("xem lại các lệnh <#list> và các macro gọi chính nó",
            "check <#list> directives and macros that call themselves");
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
