package vn.kehoach.document;

import java.util.List;

/**
 * Pages of one set-up (phần trang): the body of the plan, or an appendix.
 *
 * @param restartsNumbering pages count from 1 again; each appendix does (Decree 30, Appendix I, III.1đ)
 * @param firstHeader       blocks in the top margin of the section's first page (chỉ dẫn lưu hành); often none
 * @param firstFooter       blocks at the foot of the section's first page (the contact line); often none
 */
public record Section(
    PageSetup page,
    boolean restartsNumbering,
    List<Block> blocks,
    List<Block> firstHeader,
    List<Block> firstFooter) {

  public Section {
    blocks = List.copyOf(blocks);
    firstHeader = List.copyOf(firstHeader);
    firstFooter = List.copyOf(firstFooter);
  }

  /** A section with nothing in its top margin but page numbers. */
  public Section(PageSetup page, boolean restartsNumbering, List<Block> blocks, List<Block> firstFooter) {
    this(page, restartsNumbering, blocks, List.of(), firstFooter);
  }
}
