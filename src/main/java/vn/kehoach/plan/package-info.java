/**
 * The content of a plan (kế hoạch) as records, named after the terms of the field; every value is a {@link
 * vn.kehoach.source.Text} that knows its position. {@link vn.kehoach.plan.PlanReader} reads YAML as a {@link
 * vn.kehoach.plan.Plan}, part by part ({@code SectionsReader}, {@code NodeReader}, {@code TableReader}, each using
 * {@code Fields}); {@link vn.kehoach.plan.Keys} lists every key of the language. Absent values are {@code null}; lists
 * are never {@code null}. {@link vn.kehoach.plan.Placement} copies content that is written once to every place where it
 * is printed. Templates see these records and their query methods under the same names in snake_case.
 */
@NullMarked
package vn.kehoach.plan;

import org.jspecify.annotations.NullMarked;
