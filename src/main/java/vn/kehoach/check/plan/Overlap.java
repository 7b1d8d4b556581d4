package vn.kehoach.check.plan;

/** Kinds of people that may hold the same ones: parts of such names need not make the whole. */
final class Overlap {

  /** Alternatives of a pattern, whatever the case. */
  static final String KINDS = "nữ|đảng viên|dân tộc|nghèo|khuyết tật|trẻ em|thanh niên|cao tuổi|tôn giáo";

  private Overlap() {}
}
