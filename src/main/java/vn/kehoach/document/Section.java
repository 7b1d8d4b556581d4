package vn.kehoach.document;

import java.util.List;

/**
 * A section of pages with the same setup (phần trang): the body of the plan, or an appendix.
 *
 * @param restartsNumbering whether page numbers restart at 1, as in each appendix (Decree 30, Appendix I, III.1đ)
 * @param firstHeader       blocks in the top margin of the first page (chỉ dẫn lưu hành), usually none
 * @param firstFooter       blocks at the bottom of the first page (contact line), usually none
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

  /** A section whose top margin contains only page numbers. */
  public Section(PageSetup page, boolean restartsNumbering, List<Block> blocks, List<Block> firstFooter) {
    this(page, restartsNumbering, blocks, List.of(), firstFooter);
  }
}
