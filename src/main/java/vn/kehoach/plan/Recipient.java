package vn.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * A line of the recipients (Nơi nhận), without the dash and semicolon that are printed.
 *
 * @param to      one recipient, or several with a common purpose
 * @param purpose {@code để b/c}; {@code null} if it is part of the text
 */
public record Recipient(List<Text> to, @Nullable Text purpose, @Nullable Text copies) {}
