package vn.kehoach.check.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.Symbol;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;
import vn.kehoach.standard.ReplacedDocument;

/**
 * Finds a legal basis that was no longer in force on the date of the plan. The list is in {@code law/replaced.yaml}.
 * Plans without a date are not checked.
 */
public final class ExpiredBasis implements Rule {

  /** How many letters before a document are searched for words that say it is the one replaced. */
  private static final int LETTERS_BEFORE = 60;

  private static final Expression REPLACING = Expression.of("thay thế|bãi bỏ|sửa đổi|hết hiệu lực|trước đây");

  /** "Luật Ngân sách nhà nước năm 2015". */
  private static final Sought OF_A_YEAR = Sought.at(
      "(?<!\\p{L})((?:Bộ luật|Luật|Pháp lệnh) \\p{Lu}[^;:.“”()\\d]{1,80}?),? "
      + "\\(?năm ((?:19|20)\\d{2})(?!\\d)", "Bộ luật ", "Luật ", "Pháp lệnh ");

  /** "Quy chế làm việc của Ban Chấp hành Đảng bộ xã, nhiệm kỳ 2020 - 2025". */
  private static final Sought TERM = Sought.at("[Nn]hiệm kỳ (20\\d{2}) ?[-–] ?(20\\d{2})(?!\\d)", "nhiệm kỳ 2",
      "Nhiệm kỳ 2");

  /** Months after which a newer law is taken to be in force; most come into force sooner. */
  private static final int SOON = 18;

  /** A replaced document and the patterns that find it. */
  private static final class Old {

    private final ReplacedDocument document;
    /** Finds the name with its date or year; {@code null} if the document has no name or no date. */
    private final @Nullable Sought name;
    /** The key of its symbol, computed on first use. */
    private @Nullable String key;

    /** Loaded on first use. */
    private static final class Read {
      static final Old[] ALL = ReplacedDocument.all().stream().map(Old::new).toArray(Old[]::new);

      private Read() {}
    }

    private Old(ReplacedDocument document) {
      String known = document.name();
      LocalDate date = document.date();
      this.document = document;
      this.name = known == null || date == null ? null
          : Sought.at(Pattern.quote(known) + (document.gone() ? "(?! số)" : "(?: ngày 0?" + date.getDayOfMonth()
              + "(?:/0?" + date.getMonthValue() + "/| tháng 0?" + date.getMonthValue() + " năm )| năm | \\()"
              + date.getYear()), known);
    }

    /** Whether that is the symbol of this document. Numbers are compared first, which avoids parsing most symbols. */
    boolean is(Symbol symbol) {
      String typed = document.symbol();
      return (typed.startsWith(symbol.number()) || typed.startsWith("0") || symbol.number().startsWith("0"))
          && symbol.key().equals(key());
    }

    /** The key of the symbol; empty if it cannot be parsed. */
    private String key() {
      String known = key;
      if (known == null) {
        Symbol own = Symbol.parse(document.symbol());
        known = own == null ? "" : own.key();
        key = known;
      }
      return known;
    }
  }

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
    List<Citation> cited = draft.citations().stream().filter(citation -> citation.symbol() != null).toList();
    for (Old old : Old.Read.ALL) {
      if (!own.isBefore(old.document.until())) {
        symbol(draft, old, cited, problems);
        name(draft, old, problems);
      }
    }
    DatedLaw.of(draft).forEach(law -> superseded(draft, law, own, problems));
    for (Passage passage : draft.passages(TERM)) {
      if (passage.role() == Role.LEGAL_BASIS || passage.role() == Role.OPENING) {
        TERM.in(passage, term -> term(draft, passage, term, own, problems));
      }
    }
    for (Passage passage : draft.passages(OF_A_YEAR)) {
      OF_A_YEAR.in(passage, named -> ofAYear(draft, passage, named, own, problems));
    }
  }

  /**
   * The date of the newest law of the same name, if the next newer one has been in force for a while; otherwise {@code
   * null}.
   */
  private static @Nullable LocalDate successor(String name, LocalDate day, LocalDate own) {
    List<LocalDate> known = KnownDates.of(name);
    int index = known.indexOf(day);
    boolean older = index > 0 && !own.isBefore(known.get(index - 1).plusMonths(SOON));
    boolean listed = ReplacedDocument.all().stream()
        .anyMatch(old -> old.date() != null && old.date().equals(day) && name.equalsIgnoreCase(old.name()));
    return older && !listed ? known.get(0) : null;
  }

  private void superseded(Draft draft, DatedLaw law, LocalDate own, Problems problems) {
    LocalDate day = law.day().calendar().orElse(null);
    LocalDate newer = day == null ? null : successor(law.key(), day, own);
    if (newer != null) {
      superseded(draft, draft.place(law.words()), law.words().value(), newer, problems);
    }
  }

  private void ofAYear(Draft draft, Passage passage, MatchResult named, LocalDate own, Problems problems) {
    String name = named.group(1).toLowerCase(Locale.ROOT);
    int year = Integer.parseInt(named.group(2));
    List<LocalDate> known = KnownDates.of(name);
    LocalDate day = known.stream().filter(one -> one.getYear() == year).findFirst().orElse(null);
    LocalDate newer = day == null || known.get(0).getYear() == year ? null : successor(name, day, own);
    if (newer != null && !isReplaced(passage, named.start())) {
      superseded(draft, draft.place(passage.text(named)), "năm " + year, newer, problems);
    }
  }

  private void superseded(Draft draft, Span place, String typed, LocalDate newer, Problems problems) {
    String day = Day.of(newer).words().value();
    problems.add(Problem.warning(id(), place,
            "luật này (" + typed.replace('\n', ' ') + ") đã được luật cùng tên " + day + " thay thế",
            "this law has been replaced by the law of the same name of " + newer)
        .hint("dẫn luật " + day, "cite the law of " + newer));
  }

  /** A resolution or rules of procedure of a term that is over. */
  private void term(Draft draft, Passage passage, MatchResult term, LocalDate own, Problems problems) {
    int until = Integer.parseInt(term.group(2));
    if (until < own.getYear() && until > Integer.parseInt(term.group(1)) && !isReplaced(passage, term.start())) {
      problems.add(Problem.warning(id(), draft.place(passage.text(term)),
              "“" + passage.text(term) + "” đã kết thúc trước năm " + own.getYear(),
              "the term " + term.group(1) + " - " + until + " was over before " + own.getYear())
          .hint("dẫn văn bản của nhiệm kỳ hiện nay", "cite the document of the present term"));
    }
  }

  private void symbol(Draft draft, Old old, List<Citation> cited, Problems problems) {
    for (Citation citation : cited) {
      if (citation.symbol() != null && old.is(citation.symbol())
          && !isReplaced(citation.passage(), citation.start())) {
        problems.add(expired(draft.place(citation.mark()), citation.mark().value(), old.document)
            .as(severity(citation.passage())));
      }
    }
  }

  /** Finds a law by its name and date or year, or by its name alone if no other law has that name. */
  private void name(Draft draft, Old old, Problems problems) {
    if (old.name == null) {
      return;
    }
    for (Passage passage : draft.passages(old.name)) {
      old.name.in(passage, found -> {
        if (!isReplaced(passage, found.start())) {
          problems.add(expired(draft.place(passage.text(found)), old.document.name(), old.document)
              .as(severity(passage)));
        }
      });
    }
    registered(draft, old.document, problems);
  }

  private void registered(Draft draft, ReplacedDocument old, Problems problems) {
    for (Reference reference : draft.plan().references()) {
      boolean named = reference.subject() != null && reference.type() != null && reference.number() == null
          && old.name().equalsIgnoreCase(reference.type() + " " + reference.subject());
      boolean dated = reference.date() != null
          && reference.date().calendar().filter(day -> day.equals(old.date())).isPresent();
      if (named && dated && reference.subject() != null) {
        problems.add(expired(draft.place(reference.subject()), old.name(), old));
      }
    }
  }

  private static boolean isReplaced(@Nullable Passage passage, int at) {
    return passage != null && REPLACING.matcher(passage.before(at, LETTERS_BEFORE)).find();
  }

  /** A legal basis no longer in force is a warning, any other mention an info. */
  private static Severity severity(@Nullable Passage passage) {
    boolean basis = passage == null || passage.role() == Role.LEGAL_BASIS || passage.role() == Role.OPENING;
    return basis ? Severity.WARNING : Severity.INFO;
  }

  private Problem expired(Span place, String name, ReplacedDocument old) {
    String until = Day.slashes(old.until());
    return Problem.warning(id(), place,
            name + " không còn hiệu lực từ ngày " + until, name + " ceased to have effect on " + until)
        .hint("dẫn văn bản thay thế: " + old.successor(), "cite the document that replaced it: " + old.successor());
  }
}
