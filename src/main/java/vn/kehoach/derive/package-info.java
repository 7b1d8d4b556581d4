/**
 * Derives the plans of lower-level units from a parent plan. A {@link vn.kehoach.derive.roster.Roster} lists the units,
 * a {@link vn.kehoach.derive.recipe.Recipe} contains the rules of the issuing agency, and {@link
 * vn.kehoach.derive.Derivation} makes the plan of each unit (its child): what is inherited, replaced, filtered,
 * calculated, omitted and flagged. Nothing is invented: unknown values stay blank and are named in a remark. Every text
 * keeps its place (in the parent, the recipe or the roster), so the origin of a value is known from its {@link
 * vn.kehoach.source.Text}.
 *
 * <p>A {@link vn.kehoach.derive.Skeleton} contains what all units of one kind have in common and is made once; {@link
 * vn.kehoach.derive.ChildMaker} makes the plan of one unit from it. Both use classes for
 *
 * <ul>
 *   <li>responsibilities: {@code NodeAdapter}, {@code TaskBodies}, {@code UnitNodes}, {@code TaskRows}, {@code
 *       Assignments}, {@code Duties}, {@code ReportDuty}, {@code OfficeDuty}, {@code Offices}, {@code SameOffice},
 *       {@code Successors};
 *   <li>the addressee of a sentence: {@code Audience}, {@code OwnClauses}, {@code OthersWork}, {@code Situations},
 *       {@code Peers};
 *   <li>which units may have a plan: {@code Issuer} and {@code Province} of the parent, {@code Branches} of an
 *       organisation, {@code Villages} and {@code Hamlets}, which have none;
 *   <li>whom the plan goes to and what it cites: {@code ChildRecipients}, {@code Registry};
 *   <li>dates: {@code TermAdapter}, {@code Earlier}, {@code Margin}, {@code WorkingDays};
 *   <li>what should be checked by a person: {@code Coverage}, {@code ChildRemarks};
 *   <li>and these packages: {@code recipe} (rules of an agency), {@code roster} (the units), {@code word} (adapting the
 *       parent's wording), {@code figure} (apportioning and adding up).
 * </ul>
 *
 * <p>For existing derived plans, {@code derive.update} merges changes of the parent, and {@code RollUp} summarises
 * them. Their files are managed by the package {@code family}.
 */
@NullMarked
package vn.kehoach.derive;

import org.jspecify.annotations.NullMarked;
