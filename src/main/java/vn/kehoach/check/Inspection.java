package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Work;
import vn.kehoach.standard.Standard;

/** Runs all rules on one plan. Several threads may share the work; the findings do not depend on how many do. */
public final class Inspection {

  private final Plan plan;
  private final Standard standard;
  private final Work<Draft> draft;

  /** Created by whoever begins, because loading all rules takes time. */
  private final Work<Round> round;

  public Inspection(Plan plan, Standard standard) {
    this(plan, () -> plan, standard);
  }

  /**
   * @param filled supplies the plan including table rows from other files; called when the work begins
   */
  public Inspection(Plan plan, Supplier<Plan> filled, Standard standard) {
    this.plan = plan;
    this.standard = standard;
    this.draft = new Work<>(() -> Draft.of(filled.get(), standard));
    this.round = new Work<>(() -> new Round(draft));
  }

  private Round round() {
    draft.run();
    round.run();
    return round.result();
  }

  public Plan plan() {
    return plan;
  }

  /** Reads the plan into the form that rules use. */
  public void begin() {
    draft.run();
  }

  /** Runs the rules that nobody else has begun. */
  public void work() {
    round().forwards();
  }

  /** Reports all findings, once all rules have run. */
  public void report(Problems problems) {
    Round all = round();
    all.backwards();
    Problems findings = new Problems();
    for (Problems own : all.findings()) {
      if (!own.isEmpty()) {
        findings.addAll(own.inFileOrder());
      }
    }
    List<Problem> found = new ArrayList<>();
    for (Problem problem : Echoes.silenced(findings.inFileOrder())) {
      found.add(asSure(problem));
    }
    Ignores.sift(plan.source(), found, problems);
  }

  /** With a standard that nobody has compared with the official text, an error is reported as info only. */
  private Problem asSure(Problem problem) {
    boolean doubtful = !standard.verified() && problem.rule().startsWith("form/");
    return doubtful && problem.severity() == Severity.ERROR ? problem.as(Severity.WARNING) : problem;
  }
}
