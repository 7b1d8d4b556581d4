package vn.kehoach.check.cite;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Symbol;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;
import vn.kehoach.standard.ReplacedDocument;

/**
 * A basis that was no longer in force on the plan's date. The list is data, {@code law/replaced.yaml}; a plan without
 * a date is not judged.
 */
public final class ExpiredBasis implements Rule {

  private static final Pattern REPLACING = Pattern.compile("thay thế|bãi bỏ|sửa đổi|hết hiệu lực|trước đây");

  @Override
  public String id() {
    return "cite/expired-basis";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    LocalDate own = draft.date().orElse(null);
    if (own == null) {
      return;
    }
    for (ReplacedDocument old : ReplacedDocument.all()) {
      if (!own.isBefore(old.until())) {
        symbol(draft, old, problems);
        name(draft, old, problems);
      }
    }
  }

  private void symbol(Draft draft, ReplacedDocument old, Problems problems) {
    Symbol symbol = Symbol.parse(old.symbol());
    for (Citation citation : draft.citations()) {
      if (symbol != null && citation.symbol() != null && citation.symbol().key().equals(symbol.key())
          && !isReplaced(citation.passage(), citation.start())) {
        report(draft, draft.place(citation.mark()), citation.mark().value(), citation.passage(), old, problems);
      }
    }
  }

  /** A law by its name and date or year; by its name alone when no other law bears it. */
  private void name(Draft draft, ReplacedDocument old, Problems problems) {
    if (old.name() == null || old.date() == null) {
      return;
    }
    LocalDate date = old.date();
    Pattern words = Pattern.compile(Pattern.quote(old.name())
        + (old.gone() ? "(?! số)" : "(?: ngày 0?" + date.getDayOfMonth()
        + "(?:/0?" + date.getMonthValue() + "/| tháng 0?" + date.getMonthValue() + " năm )| năm | \\()"
            + date.getYear()));
    for (Passage passage : draft.passages()) {
      Matcher found = words.matcher(passage.plain());
      while (found.find()) {
        if (!isReplaced(passage, found.start())) {
          report(draft, draft.place(passage.text(), found.start(), found.end()), old.name(), passage, old, problems);
        }
      }
    }
    for (Reference reference : draft.plan().references()) {
      boolean named = reference.subject() != null && reference.type() != null && reference.number() == null
          && old.name().equalsIgnoreCase(reference.type() + " " + reference.subject());
      boolean dated = reference.date() != null && reference.date().calendar().filter(date::equals).isPresent();
      if (named && dated && reference.subject() != null) {
        report(draft, draft.place(reference.subject()), old.name(), null, old, problems);
      }
    }
  }

  private static boolean isReplaced(@Nullable Passage passage, int at) {
    return passage != null && REPLACING.matcher(passage.plain().substring(Math.max(0, at - 60), at)).find();
  }

  private void report(Draft draft, Span place, String name, @Nullable Passage passage,
      ReplacedDocument old, Problems problems) {
    boolean basis = passage == null || passage.role() == Role.LEGAL_BASIS || passage.role() == Role.OPENING;
    String until = String.format("%02d/%d/%d", old.until().getDayOfMonth(), old.until().getMonthValue(),
        old.until().getYear());
    problems.add(Problem.warning(id(), place,
            name + " không còn hiệu lực từ ngày " + until, name + " has not been in force since " + until)
        .as(basis ? Severity.WARNING : Severity.INFO)
        .hint("dẫn văn bản thay thế: " + old.successor(), "cite what replaced it: " + old.successor()));
  }
}
