package vn.kehoach.check.figure;

/** Kinds of people that may hold the same ones: parts of such names need not make the whole. */
final class Overlap {

  /** Kinds that any group of people has some of, as alternatives of a pattern. */
  static final String SURE_KINDS = "nữ|đảng viên|dân tộc|khuyết tật|tôn giáo";

  /** The same, and kinds that are also names of groups: "Quỹ Vì người nghèo", "đoàn viên thanh niên". */
  static final String KINDS = SURE_KINDS + "|nghèo|trẻ em|thanh niên|cao tuổi";

  private Overlap() {}
}
