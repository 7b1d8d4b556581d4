/**
 * Divides figures among units and adds them up again. {@code IndicatorKind} determines how an indicator (chỉ tiêu) is
 * passed on: a count is divided, a rate stays. {@code Apportionment} divides by {@code Weights} ({@code
 * LargestRemainder} makes the shares add up), unless the parent's own tables already do: {@code UnitTable} finds the
 * rows of units, {@code Allotments} their amounts. {@code UnitFigures} are the figures of one unit; {@code FigureSums}
 * adds up those of derived plans.
 */
@NullMarked
package vn.kehoach.derive.figure;

import org.jspecify.annotations.NullMarked;
