package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Outcome;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.standard.Standard;

/** All rules at work on one plan. Threads may share the work; what is found does not depend on how many do. */
public final class Inspection {

  private final Plan plan;
  private final Standard standard;
  private final FutureTask<Draft> draft;

  /** Told by whoever begins: to load them all takes a while. */
  private final FutureTask<List<FutureTask<Problems>>> rules;

  public Inspection(Plan plan, Standard standard) {
    this(plan, () -> plan, standard);
  }

  /** {@code filled}: the plan with the rows of its tables that lie in other files, fetched once the work begins. */
  public Inspection(Plan plan, Supplier<Plan> filled, Standard standard) {
    this.plan = plan;
    this.standard = standard;
    this.draft = new FutureTask<>(() -> Draft.of(filled.get(), standard));
    this.rules = new FutureTask<>(this::tasks);
  }

  private List<FutureTask<Problems>> tasks() {
    List<FutureTask<Problems>> tasks = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      tasks.add(task(rule));
    }
    return tasks;
  }

  private FutureTask<Problems> task(Rule rule) {
    return new FutureTask<>(() -> findings(rule));
  }

  private List<FutureTask<Problems>> rules() {
    rules.run();
    return Outcome.of(rules);
  }

  private Problems findings(Rule rule) {
    Problems findings = new Problems();
    rule.check(Outcome.of(draft), findings);
    return findings;
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
    draft.run();
    rules().forEach(FutureTask::run);
  }

  /** The same from the other end, so that two who share the work do not look for the same at the same time. */
  private void workBackwards() {
    draft.run();
    List<FutureTask<Problems>> all = rules();
    for (int i = all.size() - 1; i >= 0; i--) {
      all.get(i).run();
    }
  }

  /** Everything that was found, once all is done. */
  public void report(Problems problems) {
    workBackwards();
    Problems findings = new Problems();
    for (FutureTask<Problems> rule : rules()) {
      Problems own = Outcome.of(rule);
      if (!own.isEmpty()) {
        findings.addAll(own.inFileOrder());
      }
    }
    List<Problem> found = new ArrayList<>();
    for (Problem problem : findings.inFileOrder()) {
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
