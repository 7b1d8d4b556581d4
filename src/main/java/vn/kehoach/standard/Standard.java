package vn.kehoach.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.PageSetup;
import vn.kehoach.document.StyleSheet;

/**
 * A standard of form (thể thức và kỹ thuật trình bày).
 *
 * @param id         its id in plans, {@code nd30}
 * @param title      its usual name
 * @param from       the first day it applies
 * @param until      the last day it applies; {@code null} if it still applies
 * @param parts      its template parts, {@code parts/<parts>.ftlx}
 * @param language   BCP 47
 * @param sets       the names of the sets of font sizes, by the size of body text in points: {@code 14 -> large}
 * @param defaultSet the set used by default
 * @param styles     the style sheet of a set
 * @param phrases    words before which the name of an agency may be broken
 * @param compounds  words that are not separated, even if one of them is a phrase
 * @param types      document types, by id
 * @param answers    answers to the questions of rules, by question
 * @param signs      the separators and endings it prints, by purpose
 * @param verified   whether our data was compared with the official text
 */
public record Standard(
    String id,
    String title,
    LocalDate from,
    @Nullable LocalDate until,
    String parts,
    String language,
    PageSetup page,
    Map<Integer, String> sets,
    String defaultSet,
    Function<String, StyleSheet> styles,
    List<String> phrases,
    List<String> compounds,
    Map<String, DocumentType> types,
    Map<String, Answer> answers,
    Map<String, String> signs,
    boolean verified) {

  /**
   * A document type (tên loại văn bản).
   *
   * @param code     its code in the symbol, {@code KH}
   * @param template the template that prints it, without extension
   */
  public record DocumentType(String id, String name, String code, String template) {}

  /** The answer to a question; empty if the standard does not answer it. */
  public Optional<Answer> answer(String question) {
    return Optional.ofNullable(answers.get(question));
  }

  /** The style sheet of the set with this size of body text in points; of the default set for 0 and unknown sizes. */
  public StyleSheet styles(int bodySize) {
    return styles.apply(sets.getOrDefault(bodySize, defaultSet));
  }

  /** A sign that the standard prints, such as {@code recipient-end}; a missing one is an error in our data. */
  public String sign(String name) {
    String sign = signs.get(name);
    if (sign == null) {
      throw new NoSuchElementException(id + " has no sign " + name);
    }
    return sign;
  }

  /** Whether the standard applies on that day. */
  public boolean appliesOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
