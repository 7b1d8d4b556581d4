/**
 * Questions about what is planned: who does it, by when, and whether the figures add up. How figures are read is in
 * {@code check.figure}.
 *
 * <p>Not rules, but what they share, or what one of them reads:
 *
 * <ul>
 *   <li>who receives the plan: {@code Receiver};
 *   <li>days: {@code ProseDate}; those of the one event a plan is about: {@code EventDays};
 *   <li>what follows what, that {@code StepsOutOfOrder} asks of: {@code Phase} and {@code PhaseLabel}, {@code
 *       ProgrammeItem}, {@code EventStages};
 *   <li>what the plan is called: {@code OwnTitle}, {@code TitleWords} and {@code TitleYears};
 *   <li>what its tables come to: {@code ColumnTotal};
 *   <li>what it sets itself: {@code Indicators} and {@code TaskNode}; where its texts stand: {@code TextSections}.
 * </ul>
 */
@NullMarked
package vn.kehoach.check.plan;

import org.jspecify.annotations.NullMarked;
