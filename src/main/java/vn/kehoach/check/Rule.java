package vn.kehoach.check;

import vn.kehoach.source.Problems;

/** One question asked about a plan. Its id is {@code family/fault-name}. Rules have no state. */
public interface Rule {

  String id();

  /** Adds a problem for every place where the error occurs. */
  void check(Draft draft, Problems problems);
}
