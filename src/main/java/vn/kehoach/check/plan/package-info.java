/**
 * Questions about what is planned: who does it, by when, and whether the figures add up.
 *
 * <p>Not rules, but what they share, or what one of them reads:
 *
 * <ul>
 *   <li>figures: {@code Counted} and {@code Quantity} with what they count, {@code Slip} of a typist, {@code Asides};
 *   <li>wholes and parts, that {@code PartsDoNotAddUp} asks of: {@code ListedParts}, {@code CoveredParts}, {@code
 *       MoneyParts}, {@code TotalBehind} and {@code LargerPart} go by the wording, {@code Breakdown}, {@code Tally} and
 *       {@code Percentages} by the numbers; a {@code Discrepancy} is what they find;
 *   <li>shares in percent, that {@code WrongQuotient} asks of: {@code WordedShares} and {@code Portions} find each
 *       {@code Share} that is wrong; a {@code Rate}, that {@code WrongAverage} divides for;
 *   <li>what is told twice, that {@code FigureDiffers} asks of: {@code QuantityPair}, {@code ToldAmounts} and {@code
 *       TextSections};
 *   <li>days: {@code ProseDate};
 *   <li>what follows what, that {@code StepsOutOfOrder} asks of: {@code Phase} and {@code PhaseLabel}, {@code
 *       ProgrammeItem}, {@code EventStages};
 *   <li>what the plan is called: {@code OwnTitle}, {@code TitleWords} and {@code TitleYears};
 *   <li>what it sets itself: {@code Indicators} and {@code TaskNode}.
 * </ul>
 */
@NullMarked
package vn.kehoach.check.plan;

import org.jspecify.annotations.NullMarked;
