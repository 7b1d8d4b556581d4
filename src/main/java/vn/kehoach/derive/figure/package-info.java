/**
 * Figures on their way down and up again. {@code IndicatorKind} says what becomes of an indicator (chỉ tiêu): a count
 * is divided among the units, a rate stays. {@code Apportionment} divides by {@code Weights} ({@code LargestRemainder}
 * so that the shares add up), unless the parent's own tables have done so: {@code UnitTable} finds the rows of units,
 * {@code Allotments} what they give. {@code UnitFigures} are what one unit gets; {@code FigureSums} adds up what
 * children say.
 */
@NullMarked
package vn.kehoach.derive.figure;

import org.jspecify.annotations.NullMarked;
