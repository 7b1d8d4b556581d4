package vn.kehoach.plan;

import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * Where a derived plan (kế hoạch phái sinh) comes from: the parent's file, its digest, and the unit it was made for.
 */
public record DerivedFrom(@Nullable Text file, @Nullable Text digest, @Nullable Text unit) {}
