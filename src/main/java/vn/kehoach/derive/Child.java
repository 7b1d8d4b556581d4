package vn.kehoach.derive;

import vn.kehoach.derive.roster.Unit;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Remarks;

/** A unit's plan, with the remarks to write into it and what it did not take from its parent. */
public record Child(Unit unit, Plan plan, Remarks remarks, Coverage coverage) {}
