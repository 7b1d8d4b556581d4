package vn.kehoach.check.figure;

/** Kinds of people that may overlap: parts with such names need not add up to the total. */
final class Overlap {

  /** Kinds that exist in any group of people, as alternatives of a pattern. */
  static final String SURE_KINDS = "nữ|đảng viên|dân tộc|khuyết tật|tôn giáo";

  /** The same, and kinds that also occur in names: "Quỹ Vì người nghèo", "đoàn viên thanh niên". */
  static final String KINDS = SURE_KINDS + "|nghèo|trẻ em|thanh niên|cao tuổi";

  private Overlap() {}
}
