package vn.kehoach.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Block;
import vn.kehoach.document.Length;
import vn.kehoach.document.PageSetup;
import vn.kehoach.document.Section;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.plan.Keys;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.template.MarkupScanner.NotBalanced;

/** Converts a filled-in template to the sections of a document and their blocks. */
final class MarkupReader {

  private final MarkupWalk walk;
  private final StyleSheet styles;
  private final PageSetup page;
  private final ProseMarkup prose;

  MarkupReader(MarkupWalk walk, StyleSheet styles, PageSetup page, CitationWording citations) {
    this.walk = walk;
    this.styles = styles;
    this.page = page;
    this.prose = new ProseMarkup(walk, styles, citations);
  }

  /** The sections, or {@code null} with an error. */
  @Nullable List<Section> read(Problems problems) {
    MarkupMistakes mistakes = walk.mistakes();
    List<Section> sections = List.of();
    try {
      sections = document();
      if (mistakes.none() && sections.isEmpty()) {
        mistakes.nothingPrinted();
      }
    } catch (NotBalanced malformed) {
      walk.breakOff();
    }
    mistakes.tellTo(problems);
    return mistakes.none() ? sections : null;
  }

  private List<Section> document() throws NotBalanced {
    List<Section> sections = new ArrayList<>();
    List<Block> loose = new ArrayList<>();
    while (walk.next()) {
      Tag tag = walk.begin();
      if (tag == Tag.SECTION) {
        flush(loose, sections);
        sections.add(section());
      } else if (tag != null) {
        block(tag, loose);
      }
    }
    flush(loose, sections);
    return sections;
  }

  private void flush(List<Block> loose, List<Section> sections) {
    if (!loose.isEmpty()) {
      sections.add(new Section(page, false, List.copyOf(loose), List.of()));
      loose.clear();
    }
  }

  private Section section() throws NotBalanced {
    boolean landscape = "landscape".equals(walk.choice("orientation", List.of("portrait", "landscape")));
    boolean restarts = "restart".equals(walk.choice("numbering", List.of("restart", "continue")));
    List<Block> blocks = new ArrayList<>();
    List<Block> top = new ArrayList<>();
    List<Block> foot = new ArrayList<>();
    while (walk.next()) {
      Tag tag = walk.begin();
      if (tag == Tag.TOP || tag == Tag.FOOT) {
        (tag == Tag.TOP ? top : foot).addAll(blocks());
        walk.end();
      } else if (tag != null) {
        block(tag, blocks);
      }
    }
    walk.end();
    return new Section(landscape ? page.landscape() : page, restarts, blocks, top, foot);
  }

  /** The blocks up to the end of the open element. */
  private List<Block> blocks() throws NotBalanced {
    List<Block> blocks = new ArrayList<>();
    while (walk.next()) {
      Tag tag = walk.begin();
      if (tag != null) {
        block(tag, blocks);
      }
    }
    return blocks;
  }

  private void block(Tag tag, List<Block> into) throws NotBalanced {
    switch (tag) {
      case P -> prose.paragraph("body", into);
      case H -> prose.heading(into);
      case LIST -> into.add(list());
      case TABLE -> into.add(new TableMarkup(walk, styles, prose).read());
      case COLUMNS -> into.add(columns());
      case RULE -> {
        into.add(new Block.Rule(walk.style(styles.ruleNames(), null)));
        walk.skip();
      }
      case FRAME -> into.add(frame());
      case PAGE_BREAK -> {
        into.add(new Block.PageBreak());
        walk.skip();
      }
      default -> walk.misplaced(tag);
    }
    walk.end();
  }

  private Block list() throws NotBalanced {
    String style = walk.choice("style", Keys.LIST_STYLES);
    List<Block.Item> items = new ArrayList<>();
    while (walk.child(Tag.ITEM) != null) {
      Text marker = walk.text("marker");
      Text number = walk.text("number");
      items.add(new Block.Item(marker, number, blocks(), number == null ? null : number.span()));
      walk.end();
    }
    return new Block.ListBlock(style, items);
  }

  private Block columns() throws NotBalanced {
    String style = walk.style(styles.columnsNames(), null);
    List<Block.ColumnRow> rows = new ArrayList<>();
    List<List<Block>> cells = new ArrayList<>();
    for (Tag tag = walk.child(Tag.TR, Tag.COLUMN); tag != null; tag = walk.child(Tag.TR, Tag.COLUMN)) {
      if (tag == Tag.TR) {
        rows.add(columnRow());
      } else {
        cells.add(blocks());
      }
      walk.end();
    }
    if (!cells.isEmpty()) {
      rows.add(new Block.ColumnRow(cells));
    }
    return new Block.Columns(style, rows, List.of());
  }

  private Block.ColumnRow columnRow() throws NotBalanced {
    List<List<Block>> cells = new ArrayList<>();
    while (walk.child(Tag.COLUMN) != null) {
      cells.add(blocks());
      walk.end();
    }
    return new Block.ColumnRow(cells);
  }

  private Block frame() throws NotBalanced {
    String style = walk.style(styles.frameNames(), null);
    return new Block.Frame(style, blocks(), Length.ZERO, Length.ZERO);
  }
}
