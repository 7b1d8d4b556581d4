package vn.kehoach.document;

import org.jspecify.annotations.Nullable;

/**
 * The metadata of a file: DOCX properties, PDF metadata.
 *
 * @param title    type and subject ("Kế hoạch ...")
 * @param author   the issuing agency
 * @param subject  number and symbol, such as "Số: 73/KH-UBND"
 * @param language BCP 47, {@code vi-VN}
 * @param date     the document's own date, {@code yyyy-MM-dd}; {@code null} if it is not complete
 * @param registry the data for the register of outgoing documents
 */
public record Properties(
    String title, String author, String subject, String language, @Nullable String date, RegistryEntry registry) {

  public Properties(String title, String author, String subject, String language, @Nullable String date) {
    this(title, author, subject, language, date, RegistryEntry.NONE);
  }
}
