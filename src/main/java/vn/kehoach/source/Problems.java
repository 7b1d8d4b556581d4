package vn.kehoach.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the problems of one run, so that all can be shown at once in file order. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void addAll(Collection<Problem> problems) {
    found.addAll(problems);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public long count(Severity severity) {
    return found.stream().filter(problem -> problem.severity() == severity).count();
  }

  /** A sorted copy without duplicates. */
  public List<Problem> inFileOrder() {
    if (found.size() < 2) {
      return List.copyOf(found);
    }
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Problem.FILE_ORDER);
    List<Problem> single = new ArrayList<>();
    int group = 0;
    for (Problem problem : sorted) {
      // duplicates are adjacent: only problems that are equal in order are compared in full
      boolean same = group < single.size() && Problem.FILE_ORDER.compare(single.get(group), problem) == 0;
      group = same ? group : single.size();
      if (!single.subList(group, single.size()).contains(problem)) {
        single.add(problem);
      }
    }
    return List.copyOf(single);
  }
}
