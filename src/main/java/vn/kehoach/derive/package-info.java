/**
 * One parent plan, every lower-level plan. A {@link vn.kehoach.derive.roster.Roster} says which units there are, a
 * {@link vn.kehoach.derive.Recipe} how this office derives (built-in recipes are YAML in {@code resources/derive}), and
 * {@link vn.kehoach.derive.Derivation} makes the child of each: what is inherited, replaced, filtered, computed,
 * dropped and flagged. Nothing is invented: what is not known stays blank and is named in a remark. Every word keeps
 * the place it came from (parent, recipe or roster), so the origin of a child's value is its own {@link
 * vn.kehoach.source.Text}.
 *
 * <p>A {@link vn.kehoach.derive.Skeleton} holds what all units of one kind have in common and is made once; {@link
 * vn.kehoach.derive.ChildMaker} makes one unit's plan of it. Both lean on
 *
 * <ul>
 *   <li>words: {@code Wording}, {@code Sentences}, {@code Phrasebook}, {@code Lens}, {@code Verbs}; what stays word for
 *       word is {@code Verbatim}; names put in later are {@code NameSlots}, {@code Substitution}, {@code UnitNames};
 *   <li>who does what: {@code NodeAdapter}, {@code TaskBodies}, {@code UnitNodes}, {@code TaskRows}, {@code
 *       Assignments}, {@code Duties}, {@code ReportDuty}, {@code Offices}, {@code Successors}, {@code Audience}, {@code
 *       Situations}, {@code OwnClauses}, {@code Branches};
 *   <li>figures: {@code IndicatorAdapter}, {@code Apportionment}, {@code LargestRemainder}, {@code IndicatorKind},
 *       {@code Amounts}, {@code UnitTable}, {@code Allotments};
 *   <li>days: {@code TermAdapter}, {@code Earlier}, {@code Margin}, {@code WorkingDays};
 *   <li>what points elsewhere: {@code Registry}, {@code CrossReferences}.
 * </ul>
 *
 * <p>Who the units are is found out in {@code derive.roster}. Once children exist, {@code derive.update} carries a
 * change of the parent in, and {@code RollUp} sums children up. Where they lie is for the room {@code family}.
 */
@NullMarked
package vn.kehoach.derive;

import org.jspecify.annotations.NullMarked;
