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

/** All rules at work on one plan. Threads may share the work; what is found does not depend on how many do. */
public final class Inspection {

  private final Plan plan;
  private final Standard standard;
  private final Work<Draft> draft;

  /** Told by whoever begins: to load all rules takes a while. */
  private final Work<Round> round;

  public Inspection(Plan plan, Standard standard) {
    this(plan, () -> plan, standard);
  }

  /** {@code filled}: the plan with the rows of its tables that lie in other files, fetched once the work begins. */
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

  /** Reads the plan as the rules will want it read. */
  public void begin() {
    draft.run();
  }

  /** Does what nobody else has begun. */
  public void work() {
    round().forwards();
  }

  /** Everything that was found, once all is done. */
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

  /** What nobody has compared with the official text is no ground for calling something an error. */
  private Problem asSure(Problem problem) {
    boolean doubtful = !standard.verified() && problem.rule().startsWith("form/");
    return doubtful && problem.severity() == Severity.ERROR ? problem.as(Severity.WARNING) : problem;
  }
}
