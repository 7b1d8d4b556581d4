/**
 * Reads the units (đơn vị) of a roster, however the list was written. {@code RosterHead} finds the column headings and
 * {@code ColumnNames} their meaning; {@code RosterRows} distinguishes units from titles, groups and totals, and {@code
 * RosterReader} converts each to a {@link vn.kehoach.derive.roster.Unit}. {@code UnitName} parses a name ({@code
 * WrittenName} normalises it first); {@code Ticks} are columns of yes and no; {@code LostZeros} and {@code Thousands}
 * undo what Excel did to codes and numbers, {@code NameLetters} reports letters that were lost, and {@code Degrees}
 * are the titles before a name that may not be printed. {@code FileName} names the file of a unit's plan.
 */
@NullMarked
package vn.kehoach.derive.roster;

import org.jspecify.annotations.NullMarked;
