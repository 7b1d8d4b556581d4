package vn.kehoach.plan;

import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/** The document that issues a plan (kèm theo Quyết định số ... ngày ... của ...); Decree 30, Mẫu 1.3. */
public record AttachedTo(
    @Nullable Text type, @Nullable Text number, @Nullable Day date, @Nullable Text issuer) {

  /** The symbol without its number, {@code /QĐ-UBND}: printed after the blank in an electronic original. */
  public Text bareSymbol() {
    int slash = number == null ? -1 : number.value().indexOf('/');
    return number == null || slash < 0 ? Text.of("") : number.subSequence(slash, number.length());
  }
}
