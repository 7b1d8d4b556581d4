package vn.kehoach.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;
import vn.kehoach.standard.Standard.DocumentType;
import vn.kehoach.standard.Standard;

/**
 * A plan under examination, with what most rules ask about it worked out once.
 *
 * @param passages  all words of the plan in reading order, each with its role
 * @param citations the documents it cites: those of the registry, then those in prose, in reading order
 */
public record Draft(Plan plan, Standard standard, List<Passage> passages, List<Citation> citations) {

  public static Draft of(Plan plan, Standard standard) {
    List<Passage> passages = Passages.of(plan);
    return new Draft(plan, standard, passages, Citations.of(plan, passages));
  }

  /** The document's own date, once no part of it is blank. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(plan.header().date()).flatMap(day -> day.calendar());
  }

  /** The day it was issued: its own, or that of the decision it is attached to. */
  public Optional<LocalDate> issued() {
    return plan.attachedTo() == null || date().isPresent() ? date()
        : Optional.ofNullable(plan.attachedTo().date()).flatMap(day -> day.calendar());
  }

  /** What the plan's standard answers; a rule whose question it does not ask keeps silent. */
  public Optional<Answer> answer(String question) {
    return standard.answer(question);
  }

  /** The document type the plan is of; {@code null} where its standard does not have it. */
  public @Nullable DocumentType type() {
    Text type = plan.type();
    return standard.types().get(type == null ? "ke-hoach" : type.value());
  }

  /** Passages outside the appendices. */
  public List<Passage> body() {
    return Passages.body(plan);
  }

  /** The clause that says so, as a problem cites it; {@code null} where the plan's standard has none. */
  public @Nullable String clause(String question) {
    return standard.answer(question).map(Answer::source).orElse(null);
  }

  /** Passages that play one of these roles. */
  public Stream<Passage> passages(Passage.Role... roles) {
    List<Passage.Role> wanted = List.of(roles);
    return passages.stream().filter(passage -> wanted.contains(passage.role()));
  }

  /** Passages of running prose. */
  public Stream<Passage> prose() {
    return passages.stream().filter(Passage::isProse);
  }

  /** A plan issued by a decision has no number, date, recipients and signature of its own (Mẫu 1.3). */
  public boolean isAttached() {
    return plan.attachedTo() != null;
  }

  /** What may stay blank while a plan is a draft is worth a note then, and a warning once it is issued. */
  public Severity blank() {
    return plan.isIssued() ? Severity.WARNING : Severity.INFO;
  }

  /** Where words stand; the whole file for words of our own. */
  public Span place(Text text) {
    return place(text.span());
  }

  public Span place(Text text, int from, int to) {
    return place(text.span(from, to));
  }

  private Span place(@Nullable Span span) {
    return span == null ? plan.source().whole() : span;
  }
}
