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
 * @param id         as plans name it, {@code nd30}
 * @param title      as people name it
 * @param from       the first day it applies
 * @param until      the last day it applies; {@code null}: still does
 * @param parts      the template parts that belong to it, {@code parts/<parts>.ftlx}
 * @param language   BCP 47
 * @param sets       the sets of sizes that go together, by the size of the body text in points: {@code 14 -> large}
 * @param defaultSet the set used when nobody asks for another
 * @param styles     the style sheet of a set
 * @param phrases    words before which an agency's name may break
 * @param compounds  words that stay together, though one of them may be a phrase
 * @param types      document types by id
 * @param answers    answers to the questions rules ask, by the question's name
 * @param signs      the separators and endings it prints, by what they are for
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
   * @param code     in the symbol, {@code KH}
   * @param template the template that fills it, without ending
   */
  public record DocumentType(String id, String name, String code, String template) {}

  /** What this standard says to a question; nothing where it does not ask. */
  public Optional<Answer> answer(String question) {
    return Optional.ofNullable(answers.get(question));
  }

  /**
   * The style sheet of the set with this body size in points; of the default set for 0 and for sizes it does not
   * have.
   */
  public StyleSheet styles(int bodySize) {
    return styles.apply(sets.getOrDefault(bodySize, defaultSet));
  }

  /** A sign it prints, {@code recipient-end}; a missing one is our own fault. */
  public String sign(String name) {
    String sign = signs.get(name);
    if (sign == null) {
      throw new NoSuchElementException(id + " has no sign " + name);
    }
    return sign;
  }

  /** Whether the standard applies on a day. */
  public boolean appliesOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
