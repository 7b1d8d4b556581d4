package vn.kehoach.plan;

import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * Who is given work (phân công).
 *
 * @param mode {@code order request invite}: Giao, Đề nghị, Mời
 */
public record Assignment(Text agency, @Nullable Text mode) {}
