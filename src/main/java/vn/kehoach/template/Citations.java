package vn.kehoach.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;

/**
 * Cited documents in words: in full at the first mention in reading order, by type and symbol later (Decree 30, Appendix
 * I, II.6b). The words keep the places of the registry they came from.
 */
final class Citations {

  /** How a citation was asked for. */
  enum Form {
    BY_ORDER,
    FULL,
    SHORT
  }

  private final Plan plan;
  private final Problems problems;
  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  Citations(Plan plan, Problems problems) {
    this.plan = plan;
    this.problems = problems;
  }

  /**
   * The words of a citation. A subject ({@code counts == false}) is always full and does not count as a mention.
   *
   * @return pieces of text, one after the other; empty with a problem when there is no such reference
   */
  List<Text> words(String id, Form form, boolean counts, @Nullable Span place) {
    Optional<Reference> found = plan.reference(id);
    if (found.isEmpty()) {
      problems.add(unknown(id, place));
      return List.of();
    }
    boolean full = switch (form) {
      case FULL -> true;
      case SHORT -> false;
      case BY_ORDER -> !counts || !mentioned.contains(id);
    };
    if (counts) {
      mentioned.add(id);
    }
    return full ? full(found.get(), counts) : brief(found.get());
  }

  /** Enters a citation; {@code false} (with a problem) when it is cited inside itself. */
  boolean enter(String id, @Nullable Span place) {
    if (open.add(id)) {
      return true;
    }
    problems.add(Problem.error("cite/circle", place == null ? plan.source().whole() : place,
            "văn bản “" + id + "” viện dẫn chính nó", "the reference “" + id + "” cites itself")
        .hint("bỏ [@" + id + "] trong trích yếu của nó", "remove [@" + id + "] from its subject"));
    return false;
  }

  void leave(String id) {
    open.remove(id);
  }

  private Problem unknown(String id, @Nullable Span place) {
    List<String> ids = plan.references().stream().map(reference -> reference.id().value()).toList();
    Problem problem = Problem.error("cite/unknown-reference", place == null ? plan.source().whole() : place,
        "không có văn bản “" + id + "” trong “references”", "there is no “" + id + "” in “references”");
    return Suggestion.nearest(id, ids)
        .map(word -> problem.hint("có phải ý bạn là “" + word + "”?", "did you mean “" + word + "”?"))
        .orElseGet(() -> problem.hint("khai báo văn bản này trong “references”", "declare it in “references”"));
  }

  private static List<Text> full(Reference reference, boolean defines) {
    List<Text> words = new ArrayList<>();
    add(words, "", reference.type());
    boolean law = reference.number() == null && isLaw(reference);
    if (law) {
      add(words, " ", reference.subject());
    } else {
      add(words, " số ", numberOrBlank(reference));
    }
    if (reference.date() != null) {
      add(words, " ", reference.date().words());
    }
    add(words, " của ", reference.issuer());
    if (!law) {
      add(words, " ", reference.subject());
    }
    if (defines && reference.shortName() != null) {
      add(words, " (sau đây gọi tắt là ", reference.shortName());
      words.add(Text.of(")"));
    }
    return words;
  }

  private static List<Text> brief(Reference reference) {
    List<Text> words = new ArrayList<>();
    if (reference.shortName() != null) {
      words.add(reference.shortName());
      return words;
    }
    add(words, "", reference.type());
    if (reference.number() == null && isLaw(reference)) {
      add(words, " ", reference.subject());
    } else {
      add(words, " số ", numberOrBlank(reference));
    }
    return words;
  }

  /** A number not yet known leaves room for it before the symbol. */
  private static Text numberOrBlank(Reference reference) {
    Text number = reference.number();
    if (number == null) {
      return Text.of("\u00A0".repeat(6));
    }
    return number.value().startsWith("/") || number.value().startsWith("-")
        ? Text.of("\u00A0".repeat(6)).plus(number)
        : number;
  }

  /** Luật, Bộ luật and Pháp lệnh are cited by type and name, without number (Decree 30, Appendix I, II.6a). */
  private static boolean isLaw(Reference reference) {
    return reference.type() != null && Set.of("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp").contains(reference.type().value());
  }

  private static void add(List<Text> words, String before, @Nullable Text text) {
    if (text == null) {
      return;
    }
    if (!before.isEmpty()) {
      words.add(Text.of(before));
    }
    words.add(text);
  }
}
