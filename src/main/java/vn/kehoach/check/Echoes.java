package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Span;

/**
 * Keeps one message per error: drops a finding that is only a consequence (an echo) of an error that another rule
 * reports better. A finding is dropped only if the places of both show that they concern the same words.
 */
final class Echoes {

  /** How the place of an echo relates to that of the original finding. */
  private enum Nearness {
    /** They overlap or are adjacent. */
    TOUCHING,
    /** One is at the second place of the other. */
    EVIDENCE,
    /** The echo concerns the words that follow. */
    NEXT,
    /** One of the echo's two places lies within the original finding, so the echo is about nothing else. */
    WITHIN
  }

  private record Echo(String of, Nearness nearness) {}

  /** Findings compared per rule; nobody reads more than that. */
  private static final int MOST_COMPARED = 200;

  private static final Map<String, List<Echo>> ALL = new HashMap<>();

  static {
    touching("agency/name-varies", "text/capitals");
    touching("text/space-before-mark", "cite/comma-before-date");
    touching("cite/date-differs", "cite/known-date-differs");
    put("plan/own-title-differs", Nearness.WITHIN, "agency/another-place", "agency/not-the-issuer",
        "text/unlikely-pair", "text/unlikely-word", "text/impossible-syllable");
    touching("text/quotes-mixed", "text/unbalanced-quotes");
    touching("text/range-dash", "text/dash-one-sided");
    touching("text/law-name-small", "text/capitals");
    touching("cite/newer-than-plan", "cite/year-differs");
    touching("text/no-space-after-mark", "text/markup-left");
    touching("text/long-repetition", "plan/duplicate-task");
    touching("plan/wrong-school-year", "plan/reversed-range");
    touching("text/impossible-syllable", "form/place-not-capitalised", "text/placeholder");
    touching("text/doubled-word", "text/placeholder");
    touching("plan/figure-differs", "plan/quantity-differs", "plan/source-differs");
    touching("plan/total-differs", "plan/source-differs");
    touching("plan/own-year-differs", "plan/wrong-school-year");
    touching("text/dash-one-sided", "cite/symbol-form");
    touching("text/abbreviation-near-twin", "cite/symbol-form");
    touching("text/capitals", "text/law-name-small");
    touching("text/no-space-after-mark", "cite/comma-before-date");
    touching("text/double-space", "form/marker-typed");
    touching("form/title-of-another-body", "text/unlikely-pair", "text/unlikely-word");
    touching("text/unlikely-word", "text/unlikely-pair", "text/impossible-syllable", "text/doubled-word",
        "text/split-syllable", "text/tone-misplaced", "agency/name-misspelt", "cite/known-name-differs");
    touching("plan/agency-not-in-recipients", "agency/abolished-body", "agency/district-level", "text/cut-at-comma");
    touching("plan/two-leads", "text/cut-at-comma");
    touching("form/place-of-another-unit", "form/place-with-date");
    touching("agency/district-level", "agency/abolished-body", "agency/another-level");
    touching("plan/deadline-before-issue", "plan/issued-after-period");
    touching("plan/deadline-before-issue", "plan/reversed-range");
    touching("agency/former-province", "agency/not-the-issuer");
    touching("text/abbreviation-undefined", "text/abbreviation-near-twin");
    touching("plan/parts-do-not-add-up", "plan/money-unit-differs");
    touching("plan/row-figure-differs", "plan/quantity-differs", "plan/figure-differs");
    touching("plan/figure-differs", "plan/appendix-total-differs");
    touching("agency/unlisted-twin", "agency/abolished-body");
    touching("plan/source-differs", "plan/wrong-product");
    evidence("plan/implied-figure-differs", "plan/wrong-average", "plan/wrong-product", "plan/wrong-difference",
        "plan/parts-do-not-add-up", "plan/figure-differs", "plan/row-figure-differs");
    evidence("plan/figure-differs", "plan/parts-do-not-add-up", "plan/wrong-product");
    evidence("plan/wrong-average", "plan/row-figure-differs");
    evidence("plan/parts-do-not-add-up", "plan/wrong-product");
    evidence("cite/type-for-symbol", "cite/issuer-for-symbol");
    evidence("plan/wrong-average", "plan/wrong-product", "text/number-separator");
    evidence("plan/wrong-product", "text/number-separator");
    evidence("plan/wrong-quotient", "text/number-separator");
    evidence("plan/wrong-difference", "text/number-separator");
    evidence("plan/parts-do-not-add-up", "text/number-separator");
    evidence("plan/row-figure-differs", "plan/parts-do-not-add-up");
    evidence("plan/source-differs", "plan/total-differs");
    evidence("plan/figure-differs", "plan/total-differs");
    ALL.computeIfAbsent("agency/district-level", none -> new ArrayList<>(1))
        .add(new Echo("agency/district-level", Nearness.NEXT));
  }

  private Echoes() {}

  private static void touching(String rule, String... others) {
    put(rule, Nearness.TOUCHING, others);
  }

  private static void evidence(String rule, String... others) {
    put(rule, Nearness.EVIDENCE, others);
  }

  private static void put(String rule, Nearness nearness, String... others) {
    for (String other : others) {
      ALL.computeIfAbsent(rule, none -> new ArrayList<>(2)).add(new Echo(other, nearness));
    }
  }

  /** The findings without the echoes among them. */
  static List<Problem> silenced(List<Problem> found) {
    Map<String, List<Problem>> byRule = new HashMap<>();
    for (Problem problem : found) {
      byRule.computeIfAbsent(problem.rule(), rule -> new ArrayList<>()).add(problem);
    }
    List<Problem> kept = new ArrayList<>(found.size());
    for (Problem problem : found) {
      if (isEcho(problem, ALL.getOrDefault(problem.rule(), List.of()), byRule)) {
        // of two findings that are echoes of each other, one is kept
        byRule.get(problem.rule()).remove(problem);
      } else {
        kept.add(problem);
      }
    }
    return kept;
  }

  private static boolean isEcho(Problem problem, List<Echo> echoes, Map<String, List<Problem>> byRule) {
    for (Echo echo : echoes) {
      List<Problem> others = byRule.getOrDefault(echo.of, List.of());
      for (Problem other : others.subList(0, Math.min(others.size(), MOST_COMPARED))) {
        if (other != problem && isNear(problem, other, echo.nearness)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNear(Problem echo, Problem of, Nearness nearness) {
    return switch (nearness) {
      case TOUCHING -> touch(echo.place(), of.place());
      case EVIDENCE -> meet(echo.place(), of.other()) || meet(of.place(), echo.other())
          || touch(echo.place(), of.place());
      case NEXT -> isOfOneFile(echo.place(), of.place()) && echo.place().start() - of.place().end() >= 0
          && echo.place().start() - of.place().end() <= 1;
      case WITHIN -> isWithin(echo.place(), of.place()) || isWithin(echo.other(), of.place());
    };
  }

  private static boolean isOfOneFile(Span one, Span other) {
    return !one.isWholeFile() && !other.isWholeFile() && one.source() == other.source();
  }

  private static boolean isWithin(@Nullable Span part, Span whole) {
    return part != null && isOfOneFile(part, whole) && part.start() >= whole.start() && part.end() <= whole.end();
  }

  private static boolean touch(Span one, Span other) {
    return isOfOneFile(one, other) && one.start() <= other.end() && other.start() <= one.end();
  }

  private static boolean meet(Span one, @Nullable Span other) {
    return other != null && isOfOneFile(one, other) && one.start() < other.end() && other.start() < one.end();
  }
}
