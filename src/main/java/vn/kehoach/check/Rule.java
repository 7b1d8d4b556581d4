package vn.kehoach.check;

import vn.kehoach.source.Problems;

/** One question asked of a plan. Its id is {@code family/fault-name}. Rules keep no state. */
public interface Rule {

  String id();

  /** Adds a problem for every place where the fault is found. */
  void check(Draft draft, Problems problems);
}
