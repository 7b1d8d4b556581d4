package vn.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * A line of Nơi nhận, without the dash and the semicolon that print around it.
 *
 * @param to      one recipient, or several that share a purpose
 * @param purpose {@code để b/c}; {@code null} where it stands in the words
 */
public record Recipient(List<Text> to, @Nullable Text purpose, @Nullable Text copies) {}
