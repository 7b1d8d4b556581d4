package vn.kehoach.derive;

import vn.kehoach.derive.roster.Unit;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Remarks;

/** The derived plan of a unit, with the remarks to write into it and a record of what was not taken from the parent. */
public record Child(Unit unit, Plan plan, Remarks remarks, Coverage coverage) {}
