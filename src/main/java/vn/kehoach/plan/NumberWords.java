package vn.kehoach.plan;

import java.util.StringJoiner;

/**
 * Writes whole numbers in Vietnamese words (đọc số), as taught at school: 15 mười lăm, 21 hai mươi mốt, 24 hai mươi tư,
 * 104 một trăm linh bốn. Implemented here because the only library for Vietnamese numbers has 14 MB.
 */
final class NumberWords {

  static final NumberWords WITH_LINH = new NumberWords("linh");
  static final NumberWords WITH_LE = new NumberWords("lẻ");

  private static final long BILLION = 1_000_000_000L;
  private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

  /** The word for an empty tens place: "một trăm linh một", "một trăm lẻ một". */
  private final String emptyTens;

  private NumberWords(String emptyTens) {
    this.emptyTens = emptyTens;
  }

  String of(long number) {
    if (number == 0) {
      return DIGITS[0];
    }
    StringJoiner words = new StringJoiner(" ");
    if (number < 0) {
      words.add("âm");
    }
    read(Math.abs(number), false, words);
    return words.toString();
  }

  /**
   * Above a billion, billions are counted.
   *
   * @param inFull whether words precede it, so that zero hundreds are spoken
   */
  private void read(long number, boolean inFull, StringJoiner words) {
    if (number >= BILLION) {
      read(number / BILLION, inFull, words);
      words.add("tỷ");
      read(number % BILLION, true, words);
      return;
    }
    group((int) (number / 1_000_000), "triệu", inFull, words);
    group((int) (number / 1_000 % 1_000), "nghìn", inFull || number >= 1_000_000, words);
    group((int) (number % 1_000), "", inFull || number >= 1_000, words);
  }

  private void group(int number, String unit, boolean inFull, StringJoiner words) {
    if (number == 0) {
      return;
    }
    boolean saysHundreds = inFull || number >= 100;
    if (saysHundreds) {
      words.add(DIGITS[number / 100]).add("trăm");
    }
    tens(number % 100, saysHundreds, words);
    if (!unit.isEmpty()) {
      words.add(unit);
    }
  }

  private void tens(int number, boolean afterHundreds, StringJoiner words) {
    int tens = number / 10;
    int ones = number % 10;
    if (tens == 0 && ones > 0 && afterHundreds) {
      words.add(emptyTens);
    }
    if (tens == 1) {
      words.add("mười");
    } else if (tens > 1) {
      words.add(DIGITS[tens]).add("mươi");
    }
    if (ones > 0) {
      words.add(ones(ones, tens));
    }
  }

  private static String ones(int ones, int tens) {
    return switch (ones) {
      case 1 -> tens > 1 ? "mốt" : "một";
      case 4 -> tens > 1 ? "tư" : "bốn";
      case 5 -> tens > 0 ? "lăm" : "năm";
      default -> DIGITS[ones];
    };
  }
}
