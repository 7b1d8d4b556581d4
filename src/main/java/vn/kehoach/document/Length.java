package vn.kehoach.document;

/** A length in twips (1/20 pt, 1/1440 inch), the only unit that both DOCX and PDF can express without rounding. */
public record Length(int twips) implements Comparable<Length> {

  public static final Length ZERO = new Length(0);

  public static Length twips(int twips) {
    return new Length(twips);
  }

  public static Length points(double points) {
    return new Length((int) Math.round(points * 20));
  }

  /** 1 mm = 56.69 twips, rounded to the nearest twip. */
  public static Length millimetres(double millimetres) {
    return new Length((int) Math.round(millimetres * 1440 / 25.4));
  }

  public double points() {
    return twips / 20.0;
  }

  /**
   * {@code 82.5}: the same text as Java prints for {@link #points}, without its slow search for the shortest decimal.
   */
  public String inPoints() {
    int hundredths = Math.abs(twips) * 5;
    int rest = hundredths % 100;
    String places = rest % 10 == 0 ? String.valueOf(rest / 10) : (rest < 10 ? "0" : "") + rest;
    return (twips < 0 ? "-" : "") + hundredths / 100 + "." + places;
  }

  public double millimetres() {
    return twips * 25.4 / 1440;
  }

  public Length plus(Length other) {
    return new Length(twips + other.twips);
  }

  public Length minus(Length other) {
    return new Length(twips - other.twips);
  }

  public Length times(double factor) {
    return new Length((int) Math.round(twips * factor));
  }

  public boolean isZero() {
    return twips == 0;
  }

  @Override
  public int compareTo(Length other) {
    return Integer.compare(twips, other.twips);
  }
}
