/**
 * Figures as prose tells them: what is counted, what makes a whole, what two places say of one thing. No rule is here;
 * rules of {@code plan} ask, and say what is wrong.
 *
 * <ul>
 *   <li>{@code Counted} and {@code Quantity} are numbers with what they count; {@code Slip} is what a typist does to
 *       them, {@code Asides} and {@code Overlap} are what to leave out;
 *   <li>wholes and parts: {@code ListedParts}, {@code CoveredParts}, {@code MoneyParts}, {@code TotalBehind} and {@code
 *       LargerPart} go by the wording, {@code Breakdown}, {@code Tally} and {@code Percentages} by the numbers; a
 *       {@code Discrepancy} is what they find;
 *   <li>shares in percent: {@code WordedShares} and {@code Portions} find each {@code Share} that is wrong; a
 *       {@code Rate} is so much for each;
 *   <li>what is told twice: {@code QuantityPair}, {@code ToldAmounts}.
 * </ul>
 */
@NullMarked
package vn.kehoach.check.figure;

import org.jspecify.annotations.NullMarked;
