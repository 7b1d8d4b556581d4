package vn.kehoach.plan;

import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * The origin of a derived plan (kế hoạch phái sinh): the parent's file, its digest, and the unit the plan was derived
 * for.
 */
public record DerivedFrom(@Nullable Text file, @Nullable Text digest, @Nullable Text unit) {}
