package vn.kehoach.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
 * @param cited     those in prose, by the passage they stand in
 */
public record Draft(Plan plan, Standard standard, List<Passage> passages, List<Citation> citations,
    Map<Passage, List<Citation>> cited) {

  /** How far apart, in characters, words may stand that speak of one thing: about a page. */
  public static final int NEAR = 2_000;

  public static Draft of(Plan plan, Standard standard) {
    List<Passage> passages = Passages.of(plan);
    List<Citation> citations = Citations.of(plan, passages);
    // by identity: two passages may say the same
    Map<Passage, List<Citation>> cited = new IdentityHashMap<>();
    for (Citation citation : citations) {
      if (citation.passage() != null) {
        cited.computeIfAbsent(citation.passage(), none -> new ArrayList<>()).add(citation);
      }
    }
    return new Draft(plan, standard, passages, citations, cited);
  }

  /** The citations in the same passage that begin near one; none around those of the registry. */
  public List<Citation> around(Citation one) {
    if (one.passage() == null) {
      return List.of();
    }
    List<Citation> all = cited.getOrDefault(one.passage(), List.of());
    return all.subList(firstFrom(all, one.start() - NEAR), firstFrom(all, one.start() + NEAR));
  }

  /** The index of the first of the citations, in reading order, that begins at a place or behind it. */
  private static int firstFrom(List<Citation> ordered, int place) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The document's own date, once no part of it is blank. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(plan.header().date()).flatMap(day -> day.calendar());
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
