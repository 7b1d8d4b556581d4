package vn.kehoach.check.figure;

/** Kinds of people that may hold the same ones: parts of such names need not make the whole. */
public final class Overlap {

  /** Alternatives of a pattern, whatever the case: of whom any group has some. */
  static final String SURE_KINDS = "nữ|đảng viên|dân tộc|khuyết tật|tôn giáo";

  /** Those, and names that groups of their own bear as well: "Quỹ Vì người nghèo", "đoàn viên thanh niên". */
  static final String KINDS = SURE_KINDS + "|nghèo|trẻ em|thanh niên|cao tuổi";

  private Overlap() {}
}
