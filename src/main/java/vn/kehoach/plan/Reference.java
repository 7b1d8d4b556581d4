package vn.kehoach.plan;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * A cited document (văn bản viện dẫn).
 *
 * @param number    number and symbol, {@code 276-KH/TU}; {@code null} for a law, or if not known yet
 * @param shortName "Chỉ thị 28" in "(sau đây gọi tắt là Chỉ thị 28)"
 */
public record Reference(
    Text id,
    @Nullable Text type,
    @Nullable Text number,
    @Nullable Day date,
    @Nullable Text issuer,
    @Nullable Text subject,
    @Nullable Text shortName) {

  private static final Set<String> LAWS = Set.of("luật", "bộ luật", "pháp lệnh", "hiến pháp");

  /** Whether documents of a type are cited by type and name, without number (Decree 30, Appendix I, II.6a). */
  public static boolean isLaw(String type) {
    return LAWS.contains(type.toLowerCase(Locale.ROOT));
  }
}
