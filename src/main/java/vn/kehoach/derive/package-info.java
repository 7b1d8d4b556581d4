/**
 * One parent plan, every lower-level plan. A {@link vn.kehoach.derive.roster.Roster} says which units there are, a
 * {@link vn.kehoach.derive.recipe.Recipe} how this office derives, and {@link vn.kehoach.derive.Derivation} makes the
 * child of each: what is inherited, replaced, filtered, computed, dropped and flagged. Nothing is invented: what is not
 * known stays blank and is named in a remark. Every word keeps the place it came from (parent, recipe or roster), so
 * the origin of a child's value is its own {@link vn.kehoach.source.Text}.
 *
 * <p>A {@link vn.kehoach.derive.Skeleton} holds what all units of one kind have in common and is made once; {@link
 * vn.kehoach.derive.ChildMaker} makes one unit's plan of it. Both lean on
 *
 * <ul>
 *   <li>who does what: {@code NodeAdapter}, {@code TaskBodies}, {@code UnitNodes}, {@code TaskRows}, {@code
 *       Assignments}, {@code Duties}, {@code ReportDuty}, {@code Offices}, {@code Successors};
 *   <li>whom a sentence means: {@code Audience}, {@code OwnClauses}, {@code OthersWork}, {@code Situations},
 *       {@code Peers}, {@code Branches};
 *   <li>days: {@code TermAdapter}, {@code Earlier}, {@code WorkingDays};
 *   <li>what a person should look at: {@code Coverage}, {@code ChildRemarks};
 *   <li>rooms of their own: {@code recipe} (what an office lays down), {@code roster} (who the units are), {@code word}
 *       (the parent's words in a child's mouth), {@code figure} (what is shared out and added up).
 * </ul>
 *
 * <p>Once children exist, {@code derive.update} carries a change of the parent in, and {@code RollUp} sums children up.
 * Where they lie is for the room {@code family}.
 */
@NullMarked
package vn.kehoach.derive;

import org.jspecify.annotations.NullMarked;
