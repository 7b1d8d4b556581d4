package vn.kehoach.plan;

import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * An assignment (phân công): the agency that is given tasks.
 *
 * @param mode {@code order}, {@code request} or {@code invite}: Giao, Đề nghị, Mời
 */
public record Assignment(Text agency, @Nullable Text mode) {}
