/**
 * What an office says: a plan (kế hoạch) as records named as the glossary names them, every value a
 * {@link vn.kehoach.source.Text} that knows its line. {@link vn.kehoach.plan.PlanReader} turns YAML into a
 * {@link vn.kehoach.plan.Plan}, part by part ({@code SectionsReader}, {@code NodeReader}, {@code TableReader}, each of
 * {@code Fields}); {@link vn.kehoach.plan.Keys} names every key of the language. Absent is {@code null},
 * lists are never {@code null}. {@link vn.kehoach.plan.Placement} puts what is written once at every place where it
 * prints; then templates see these records, and the questions they answer, under the same names in snake_case.
 */
@NullMarked
package vn.kehoach.plan;

import org.jspecify.annotations.NullMarked;
