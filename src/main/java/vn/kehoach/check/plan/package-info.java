/**
 * Rules about the content of the plan: who does what by when, and whether the figures add up. {@code check.figure}
 * reads the figures.
 *
 * <p>Classes that are not rules but used by one or several of them:
 *
 * <ul>
 *   <li>recipients of the plan: {@code Receiver};
 *   <li>dates: {@code ProseDate}; those of the single event a plan is about: {@code EventDays};
 *   <li>the order of steps, for {@code StepsOutOfOrder}: {@code Phase} and {@code PhaseLabel}, {@code ProgrammeItem},
 *       {@code EventStages};
 *   <li>the name of the plan: {@code OwnTitle}, {@code TitleWords} and {@code TitleYears};
 *   <li>tables: {@code ColumnTotal}, and the days of a schedule in {@code ScheduleRow};
 *   <li>indicators and tasks: {@code Indicators} and {@code TaskNode}; the sections of texts: {@code TextSections}.
 * </ul>
 */
@NullMarked
package vn.kehoach.check.plan;

import org.jspecify.annotations.NullMarked;
