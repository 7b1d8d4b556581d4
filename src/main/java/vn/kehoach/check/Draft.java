package vn.kehoach.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;
import vn.kehoach.source.Work;
import vn.kehoach.standard.Answer;
import vn.kehoach.standard.Standard.DocumentType;
import vn.kehoach.standard.Standard;

/** A plan being checked, with the data that most rules need computed once. */
public final class Draft {

  /** How far apart, in characters, words may be that are about the same thing: about a page. */
  public static final int NEAR = 2_000;

  private final Plan plan;
  private final Standard standard;
  private final List<Passage> passages;
  private final List<Passage> body;
  private final List<Passage> prose = new ArrayList<>();
  private final List<Passage> numberedProse = new ArrayList<>();
  private final Concordance concordance;
  private final List<Citation> citations;
  /** By identity, because two passages may have the same text. */
  private final Map<Passage, List<Citation>> cited = new IdentityHashMap<>();
  /** Results that rules computed for one another. */
  private final Map<Class<?>, Work<List<?>>> notes = new ConcurrentHashMap<>();

  private Draft(Plan plan, Standard standard) {
    this.plan = plan;
    this.standard = standard;
    this.body = Passages.body(plan);
    this.passages = Passages.of(body, plan.appendices());
    for (Passage passage : passages) {
      if (passage.isProse()) {
        prose.add(passage);
      }
      if (passage.isProse() && passage.hasDigit()) {
        numberedProse.add(passage);
      }
    }
    this.concordance = new Concordance(passages);
    this.citations = Citations.of(plan, passages);
    for (Citation citation : citations) {
      if (citation.passage() != null) {
        cited.computeIfAbsent(citation.passage(), none -> new ArrayList<>()).add(citation);
      }
    }
  }

  public static Draft of(Plan plan, Standard standard) {
    return new Draft(plan, standard);
  }

  public Plan plan() {
    return plan;
  }

  public Standard standard() {
    return standard;
  }

  /** All texts of the plan in reading order, each with its role. */
  public List<Passage> passages() {
    return passages;
  }

  /** The cited documents: those in {@code references}, then those in the text, in reading order. */
  public List<Citation> citations() {
    return citations;
  }

  /** The documents cited in a passage, in reading order. */
  public List<Citation> citations(Passage passage) {
    return cited.getOrDefault(passage, List.of());
  }

  /** The citations that begin near this one in the same passage; none for a citation from {@code references}. */
  public List<Citation> around(Citation one) {
    if (one.passage() == null) {
      return List.of();
    }
    List<Citation> all = citations(one.passage());
    return all.subList(firstFrom(all, one.start() - NEAR), firstFrom(all, one.start() + NEAR));
  }

  /** The index of the first citation that begins at or after a position. */
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

  /** The results of a finder for this draft, computed once for all rules; a second thread waits for them. */
  @SuppressWarnings("unchecked") // a kind is stored only with lists of that kind
  public <T> List<T> all(Class<T> kind, Function<Draft, List<T>> finder) {
    Work<List<?>> known = notes.get(kind);
    return (List<T>) (known == null ? look(kind, () -> kept(finder.apply(this))) : known.result());
  }

  /** The same list, of fixed length: going through it takes half the time that a list of {@code List.copyOf} takes. */
  @SuppressWarnings("unchecked") // the array has only elements of the list
  static <T> List<T> kept(List<T> found) {
    return (List<T>) Arrays.asList(found.toArray());
  }

  private List<?> look(Class<?> kind, Callable<List<?>> finder) {
    Work<List<?>> own = new Work<>(finder);
    Work<List<?>> first = notes.putIfAbsent(kind, own);
    if (first == null) {
      own.run();
    }
    return (first == null ? own : first).result();
  }

  /** The document's own date, if it is complete. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(plan.header().date()).flatMap(day -> day.calendar());
  }

  /** The date of issue: the plan's own, or that of the decision that issues it. */
  public Optional<LocalDate> issued() {
    return plan.attachedTo() == null || date().isPresent() ? date()
        : Optional.ofNullable(plan.attachedTo().date()).flatMap(day -> day.calendar());
  }

  /** The standard's answer to a question; if there is none, rules that ask it report nothing. */
  public Optional<Answer> answer(String question) {
    return standard.answer(question);
  }

  /** The document type of the plan; {@code null} if its standard does not have it. */
  public @Nullable DocumentType type() {
    Text type = plan.type();
    return standard.types().get(type == null ? "ke-hoach" : type.value());
  }

  /** The passages outside the appendices. */
  public List<Passage> body() {
    return body;
  }

  /** The clause of the standard to be cited for a question; {@code null} if the standard has none. */
  public @Nullable String clause(String question) {
    return standard.answer(question).map(Answer::clause).orElse(null);
  }

  /** The passages with one of these roles, in reading order. */
  public List<Passage> passages(Passage.Role... roles) {
    int wanted = 0;
    for (Passage.Role role : roles) {
      wanted |= 1 << role.ordinal();
    }
    List<Passage> playing = new ArrayList<>();
    for (Passage passage : passages) {
      if ((wanted & 1 << passage.role().ordinal()) != 0) {
        playing.add(passage);
      }
    }
    return playing;
  }

  /** The subject (trích yếu); {@code null} if there is none. */
  public @Nullable Passage subject() {
    List<Passage> subjects = passages(Passage.Role.SUBJECT);
    return subjects.isEmpty() ? null : subjects.get(0);
  }

  /** All tables of the plan and its appendices, in reading order. */
  public List<TableData> tables() {
    return all(TableData.class, draft -> {
      List<TableData> tables = new ArrayList<>();
      draft.plan.sections().forEach(section -> collect(section.items(), tables));
      draft.plan.appendices().forEach(appendix -> collect(appendix.section().items(), tables));
      return tables;
    });
  }

  private static void collect(List<Node> nodes, List<TableData> tables) {
    for (Node node : nodes) {
      if (node.table() != null) {
        tables.add(node.table());
      }
      collect(node.items(), tables);
    }
  }

  /** The passages of running prose. */
  public List<Passage> prose() {
    return prose;
  }

  /** The passages of running prose that contain a number. */
  public List<Passage> numberedProse() {
    return numberedProse;
  }

  /** The passages of running prose that may contain a match. */
  public List<Passage> prose(Sought sought) {
    List<Passage> all = concordance.holding(sought);
    if (all.isEmpty()) {
      return all;
    }
    List<Passage> holding = new ArrayList<>(all.size());
    for (Passage passage : all) {
      if (passage.isProse()) {
        holding.add(passage);
      }
    }
    return holding;
  }

  /** The passages of any role that may contain a match. */
  public List<Passage> passages(Sought sought) {
    return concordance.holding(sought);
  }

  /**
   * Whether the plan is issued by a decision; it then has no number, date, recipients or signature of its own (Mẫu
   * 1.3).
   */
  public boolean isAttached() {
    return plan.attachedTo() != null;
  }

  /** The severity of a blank that is allowed in a draft: info there, a warning once the plan is issued. */
  public Severity blank() {
    return plan.isIssued() ? Severity.WARNING : Severity.INFO;
  }

  /** The place of a text; the whole file for a text that is not from the file. */
  public Span place(Text text) {
    return place(text.span());
  }

  public Span place(Text text, int from, int to) {
    return place(text.span(from, to));
  }

  /** The place of a key whose value is blank, such as {@code header.number}; otherwise another place. */
  public Span place(String blank, Span otherwise) {
    return plan.blanks().getOrDefault(blank, otherwise);
  }

  private Span place(@Nullable Span span) {
    return span == null ? plan.source().whole() : span;
  }
}
