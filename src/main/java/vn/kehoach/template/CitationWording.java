package vn.kehoach.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;

/**
 * Writes out citations: in full at the first mention in reading order, by type and symbol later (Decree 30, Appendix I,
 * II.6b). A short name is introduced at the first mention in the text itself and used from then on. The words keep
 * their places in {@code references}.
 */
final class CitationWording {

  /** The form in which a citation was requested. */
  enum Form {
    BY_ORDER,
    FULL,
    SHORT
  }

  /** The context of a citation. */
  enum Mention {

    /** In the text: it counts as a mention and introduces the short name. */
    TEXT,

    /** In the subject of a document cited in the text: it counts as a mention. */
    INSIDE_ANOTHER,

    /** In the plan's own subject, in the title of an appendix, or nested in a citation there: always in full. */
    TITLE
  }

  private static final String BLANK = "\u00A0".repeat(6);

  /** "/KH-UBND", "... /KH-UBND", "-KH/TU": the number is still blank. */
  private static final Pattern BLANK_NUMBER = Pattern.compile("[\\s\u00A0.…_]*(?=[/-])");

  private final Plan plan;
  private final Problems problems;
  private final Map<String, Reference> references = new HashMap<>();
  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  CitationWording(Plan plan, Problems problems) {
    this.plan = plan;
    this.problems = problems;
    plan.references().forEach(reference -> references.putIfAbsent(reference.id().value(), reference));
  }

  /**
   * The words of a citation.
   *
   * @return pieces of text in order; empty with a problem if there is no such reference
   */
  List<Text> words(String id, Form form, Mention mention, @Nullable Span place) {
    Reference reference = references.get(id);
    if (reference == null) {
      problems.add(unknown(id, place));
      return List.of();
    }
    boolean full = switch (form) {
      case FULL -> true;
      case SHORT -> false;
      case BY_ORDER -> mention == Mention.TITLE || !mentioned.contains(id);
    };
    if (full && mention != Mention.TITLE) {
      mentioned.add(id);
    }
    if (!full && named.contains(id)) {
      return List.of(reference.shortName());
    }
    List<Text> words = full ? full(reference) : brief(reference);
    boolean names = mention == Mention.TEXT && form != Form.SHORT && reference.shortName() != null && named.add(id);
    if (names) {
      add(words, " (sau đây gọi tắt là ", reference.shortName());
      words.add(Text.of(")"));
    }
    return words;
  }

  /** Reports a [@...] that is not a valid citation. */
  void notUnderstood(Text typed) {
    problems.add(Problem.error("cite/not-understood", typed.spanOr(plan.source().whole()),
            "“" + typed + "” không phải một viện dẫn", "“" + typed + "” is not a valid citation")
        .hint("viết [@tên], [@tên full] hoặc [@tên short]; tên là một khóa trong “references”",
            "write [@id], [@id full] or [@id short]; the id is a key in “references”"));
  }

  /** Begins a citation; {@code false} with a problem if it is nested in itself. */
  boolean enter(String id, @Nullable Span place) {
    if (open.add(id)) {
      return true;
    }
    problems.add(Problem.error("cite/circle", place == null ? plan.source().whole() : place,
            "văn bản “" + id + "” viện dẫn chính nó", "the document “" + id + "” cites itself")
        .hint("bỏ [@" + id + "] trong trích yếu của nó", "delete [@" + id + "] in its subject"));
    return false;
  }

  void leave(String id) {
    open.remove(id);
  }

  private Problem unknown(String id, @Nullable Span place) {
    List<String> ids = plan.references().stream().map(reference -> reference.id().value()).toList();
    Problem problem = Problem.error("cite/unknown-reference", place == null ? plan.source().whole() : place,
        "không có văn bản “" + id + "” trong “references”", "there is no document “" + id + "” in “references”");
    return Suggestion.nearest(id, ids)
        .map(problem::didYouMean)
        .orElseGet(() -> problem.hint("khai báo văn bản này trong “references”",
        "declare this document in “references”"));
  }

  private static List<Text> full(Reference reference) {
    List<Text> words = brief(reference);
    if (reference.date() != null) {
      add(words, " ", reference.date().words());
    }
    add(words, " của ", reference.issuer());
    if (!isLaw(reference)) {
      add(words, " ", reference.subject());
    }
    return words;
  }

  /** Type and number; for a law, type and name, and the number only if it was typed. */
  private static List<Text> brief(Reference reference) {
    List<Text> words = new ArrayList<>();
    if (isLaw(reference)) {
      add(words, "", nameOfLaw(reference));
      add(words, " số ", reference.number());
    } else {
      add(words, "", reference.type());
      add(words, " số ", numberOrBlank(reference));
    }
    return words;
  }

  /** "Luật Trẻ em", even if the name repeats the type. */
  private static @Nullable Text nameOfLaw(Reference reference) {
    Text type = reference.type();
    Text name = reference.subject();
    if (type == null || name == null) {
      return type == null ? name : type;
    }
    boolean typedTwice = name.value().regionMatches(true, 0, type + " ", 0, type.length() + 1);
    return typedTwice ? name : type.plus(Text.of(" ")).plus(name);
  }

  /** An unknown number leaves a gap before the symbol. */
  private static Text numberOrBlank(Reference reference) {
    Text number = reference.number();
    if (number == null) {
      return Text.of(BLANK);
    }
    Matcher blank = BLANK_NUMBER.matcher(number.value());
    return blank.lookingAt() ? Text.of(BLANK).plus(number.subSequence(blank.end(), number.length())) : number;
  }

  private static boolean isLaw(Reference reference) {
    return reference.type() != null && Reference.isLaw(reference.type().value());
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
