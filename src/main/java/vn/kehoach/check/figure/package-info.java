/**
 * Reads figures in prose: what they count, which parts make up a total, and which places state the same thing. Contains
 * no rules; the rules of {@code plan} use it and report what is wrong.
 *
 * <ul>
 *   <li>{@code Counted} and {@code Quantity} are numbers with what they count; {@code Slip} recognises typing errors,
 *       {@code Asides} and {@code Overlap} what to ignore;
 *   <li>totals and parts: {@code ListedParts}, {@code CoveredParts}, {@code MoneyParts}, {@code TotalBehind} and {@code
 *       LargerPart} rely on the wording, {@code Breakdown}, {@code Tally} and {@code Percentages} on the numbers; they
 *       find {@code Discrepancy} objects;
 *   <li>percentages: {@code WordedShares} and {@code Portions} find each wrong {@code Share}; a {@code Rate} is an
 *       amount per part;
 *   <li>repeated statements: {@code QuantityPair}, {@code ToldAmounts}.
 * </ul>
 */
@NullMarked
package vn.kehoach.check.figure;

import org.jspecify.annotations.NullMarked;
