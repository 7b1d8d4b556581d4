/**
 * The units (đơn vị) of a roster, however an office wrote its list. {@code RosterHead} finds the row of titles and
 * {@code ColumnNames} what each means; {@code RosterRows} tells units from titles, groups and totals, and {@code
 * RosterReader} makes each a {@link vn.kehoach.derive.roster.Unit}. {@code UnitName} takes a name apart ({@code
 * WrittenName} puts one as a sentence has it); {@code Ticks} are columns that say yes or no; {@code LostZeros} and
 * {@code Thousands} undo what Excel did to codes and numbers.
 */
@NullMarked
package vn.kehoach.derive.roster;

import org.jspecify.annotations.NullMarked;
